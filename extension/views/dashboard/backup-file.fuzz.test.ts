import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../components/activity/organization';
import { unpackText } from '../../messaging/packed-json';
import { succeeded } from '../../problem';
import { BACKUP_PART_SCHEMA } from '../../store/backup/part-schema';
import { FakeBackground } from '../fake-background';
import { mergeBackup } from './backup-file';
import { headerText } from './backup-format';

const ACME = 'acme.wandb.io' as OrganizationId;
const COURSE = { signal: new AbortController().signal, progress: () => undefined };

/** The parts merged from a file, or that it was refused; whatever is thrown fails the test. */
async function partsOf(bytes: BlobPart): Promise<readonly string[] | 'refused'> {
  const parts: string[] = [];
  const background = new FakeBackground().answer('backup.merge', async ({ packed }) => {
    parts.push(await new Response(await unpackText(packed)).text());
    return succeeded({ organization: ACME, name: 'acme' });
  });
  const merged = await mergeBackup(background.ask, new Blob([bytes]), COURSE);
  if (merged.ok) return parts;
  expect(merged.problem.kind).toBe('not-a-backup');
  return 'refused';
}

describe('a hostile backup', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"rollcall":"backup"}',
    '{"rollcall":"backup","version":1,"parts":7}',
    '{"rollcall":"backup","version":1e9,"parts":[]}',
    '{"__proto__":{"rollcall":"backup","version":1},"parts":[]}',
    '['.repeat(100_000),
    headerText(0, 1),
  ])('that is none is refused: %#', async (text) => {
    expect(await partsOf(text)).toBe('refused');
  });

  it('of any bytes, packed or not, is refused', async () => {
    const anyBytes = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.boolean(), async (bytes, isPacked) => {
        const body = isPacked ? Uint8Array.from([0x1f, 0x8b, ...bytes]) : Uint8Array.from(bytes);
        expect(await partsOf(body)).toBe('refused');
      }),
    );
  });

  it('cut off anywhere is refused, never taken for the whole', async () => {
    const whole = `${headerText(0, 2)}{"a":1},\n{"b":2}\n]}\n`;
    expect(await partsOf(whole)).toEqual(['{"a":1}', '{"b":2}']);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 4 }), async (end) => {
        expect(await partsOf(whole.slice(0, end))).toBe('refused');
      }),
    );
  });

  it('has no part that passes for one by chance, and cannot set a prototype', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (part) => {
        expect(v.safeParse(BACKUP_PART_SCHEMA, part).success).toBe(false);
      }),
    );
    const polluting: unknown = JSON.parse('{"__proto__":{"polluted":true},"kind":"snapshot"}');
    v.safeParse(BACKUP_PART_SCHEMA, polluting);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
