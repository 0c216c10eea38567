import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuditEvents } from './read-audit-events';

const ENTRY = '{"timestamp":"2026-11-20T17:03:22Z","action":"run:create","actor_email":"ana@acme.test"}';

/** Bodies that broke readers elsewhere: deep nesting, lone surrogates, names of prototypes, half an escape. */
const CORPUS = [
  '',
  '\0',
  '{',
  '"\\u',
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}\n',
  `${'['.repeat(200_000)}`,
  `${'{"a":'.repeat(100_000)}1`,
  `{"action":"${'\\'.repeat(100_001)}`,
  `{"timestamp":"\\ud800","actor_email":"\\u0000"}\n${ENTRY}`,
  '<!doctype html><title>Log in</title>',
];

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function entriesIn(bytes: Uint8Array, size = 65_536): Promise<number> {
  let entries = 0;
  await readAuditEvents(chunksOf(bytes, size), () => void (entries += 1));
  return entries;
}

const hostileLine = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', '"action"', '"__proto__"', '\\u00', '1e999'), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);

describe('a hostile audit log', () => {
  it.each(CORPUS)('of the corpus is read to its end: %#', async (text) => {
    expect(await entriesIn(new TextEncoder().encode(text))).toBeGreaterThanOrEqual(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('of any bytes, cut anywhere, is read to its end and changes no prototype', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        expect(await entriesIn(bytes, size)).toBe(await entriesIn(bytes));
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('tells the same however its lines are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileLine, { maxLength: 8 }),
        fc.integer({ min: 1, max: 30 }),
        async (lines, size) => {
          const bytes = new TextEncoder().encode([...lines, ENTRY].join('\n'));
          expect(await entriesIn(bytes, size)).toBe(await entriesIn(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });
});
