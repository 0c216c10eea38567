import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, dayOf, instant } from '../../../components/activity/day';
import type { AuditFileBatch, AuditFileCheckpoint, AuditFileOutcome } from '../../audit-file';
import { readAuditFile } from './read-audit-file';

const NOW = instant(Date.UTC(2026, 10, 23, 15));

interface Run {
  readonly outcome: AuditFileOutcome;
  readonly batches: readonly AuditFileBatch[];
}

interface How {
  readonly from?: AuditFileCheckpoint;
  /** Fails to store the batch of that number, as a background that is gone does. */
  readonly failAt?: number;
  readonly batchEntries?: number;
  readonly signal?: AbortSignal;
  readonly pieceBytes?: number;
}

async function read(content: string | Uint8Array, how: How = {}): Promise<Run> {
  const batches: AuditFileBatch[] = [];
  let count = 0;
  const outcome = await readAuditFile({
    file: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
    from: how.from,
    now: NOW,
    signal: how.signal ?? new AbortController().signal,
    batchEntries: how.batchEntries ?? 3,
    pieceBytes: how.pieceBytes,
    progress: () => undefined,
    async store(batch) {
      count += 1;
      if (count === how.failAt) return false;
      // As it is stored: nothing is shared with the reader.
      batches.push(structuredClone(batch));
      return true;
    },
  });
  return { outcome, batches };
}

/** Who was active on which day, with the last moment of each: what the store makes of batches. */
function active(batches: readonly AuditFileBatch[]): Readonly<Record<string, Instant>> {
  const last: Record<string, Instant> = {};
  for (const { days } of batches) {
    for (const { day, actors } of days) {
      for (const { email, userId, lastAt } of actors) {
        const key = `${day} ${email?.toLowerCase() ?? userId}`;
        last[key] = instant(Math.max(last[key] ?? 0, lastAt));
      }
    }
  }
  return last;
}

/** The same told apart from the product's code. */
function plainlyActive(entries: readonly Entry[]): Readonly<Record<string, Instant>> {
  const last: Record<string, Instant> = {};
  for (const { timestamp, action, actor_email: email, response_code: code } of entries) {
    if (action === 'user:initiate_login' || (code ?? 0) >= 400 || !email) continue;
    const at = Date.parse(timestamp);
    const key = `${dayOf(instant(at))} ${email}`;
    last[key] = instant(Math.max(last[key] ?? 0, at));
  }
  return last;
}

interface Entry {
  readonly timestamp: string;
  readonly action: string;
  readonly actor_email?: string;
  readonly response_code?: number;
}

const entry = fc.record<Entry>({
  timestamp: fc
    .integer({ min: Date.UTC(2026, 9, 1), max: NOW })
    .map((at) => new Date(Math.floor(at / 1000) * 1000).toISOString()),
  action: fc.constantFrom('project:read', 'run:update', 'user:initiate_login'),
  actor_email: fc.constantFrom('ana@acme.test', 'ben@acme.test', 'cy@acme.test', ''),
  response_code: fc.constantFrom(200, 403),
});
const form = fc.constantFrom('lines', 'envelope', 'array');
const packing = fc.constantFrom('plain', 'gzip', 'joined');

function written(entries: readonly Entry[], as: string, packed: string): Uint8Array {
  const lines = entries.map((one) => JSON.stringify(one));
  const texts: Readonly<Record<string, string>> = {
    lines: `${lines.join('\nno JSON\n')}\n`,
    envelope: `{"range_start_time":"2026-10-01T00:00:00Z","audit_logs":[${lines.join(',')}],"next_cursor":null}`,
    array: `[${lines.join(',')}]`,
  };
  const text = texts[as] ?? '';
  if (packed === 'plain') return new Uint8Array(Buffer.from(text));
  const bytes = Buffer.from(text);
  // Two members, as joining two files makes them; the second begins in the middle of a line.
  const middle = packed === 'joined' ? Math.floor(bytes.length / 2) : bytes.length;
  const [one, other] = [gzipSync(bytes.subarray(0, middle)), gzipSync(bytes.subarray(middle))];
  return new Uint8Array(packed === 'joined' ? Buffer.concat([one, other]) : one);
}

function line(day: string, email: string): string {
  return JSON.stringify({ timestamp: `${day}T10:00:00Z`, action: 'project:read', actor_email: email });
}

describe('readAuditFile', () => {
  it('tells who was active on which day, whatever the form and packing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 30 }), form, packing, async (entries, as, packed) => {
        const { outcome, batches } = await read(written(entries, as, packed));
        expect(outcome).toMatchObject({ kind: 'done', report: { accepted: entries.length, endsInside: false } });
        expect(active(batches)).toEqual(plainlyActive(entries));
        expect(batches.at(-1)?.isLast).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('comes to the same wherever it was cut off and however often', async () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 4, maxLength: 40 }),
        form,
        packing,
        cuts,
        async (entries, as, packed, failures) => {
          const file = written(entries, as, packed);
          const how = { pieceBytes: 100 };
          const whole = await read(file, how);
          const stored: AuditFileBatch[] = [];
          for (const failAt of failures)
            stored.push(...(await read(file, { ...how, failAt, from: last(stored) })).batches);
          const end = await read(file, { ...how, from: last(stored) });
          stored.push(...end.batches);
          expect(active(stored)).toEqual(active(whole.batches));
          expect(end.outcome).toEqual(whole.outcome);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('goes on behind what is stored instead of reading it again', async () => {
    const file = Array.from({ length: 9 }, (_, i) => line(`2026-11-0${i + 1}`, 'ana@acme.test')).join('\n');
    const how = { pieceBytes: 200, batchEntries: 4 };
    const first = await read(file, { ...how, failAt: 2 });
    expect(first.outcome).toMatchObject({ kind: 'stopped' });
    const before = first.batches.flatMap(({ days }) => days.map(({ day }) => day));
    const rest = await read(file, { ...how, from: last(first.batches) });
    const after = rest.batches.flatMap(({ days }) =>
      days.flatMap(({ day, actors }) => (actors.length > 0 ? [day] : [])),
    );
    expect(before.length).toBeGreaterThan(0);
    expect([...before, ...after]).toEqual(Array.from({ length: 9 }, (_, i) => Date.UTC(2026, 10, i + 1) / 864e5));
    expect(rest.outcome).toMatchObject({ report: { accepted: 9 } });
  });

  it('counts what it leaves out, why, and where', async () => {
    const file = [
      line('2026-11-20', 'ana@acme.test'),
      'no JSON',
      '{"action":"project:read","actor_email":"ben@acme.test"}',
      '{"timestamp":"1999-01-01T00:00:00Z","actor_email":"ben@acme.test"}',
      '{"timestamp":"2036-01-01T00:00:00Z","actor_email":"ben@acme.test"}',
      '{"timestamp":"2026-11-21T00:00:00Z","action":"user:initiate_login"}',
      '',
    ].join('\n');
    const { outcome } = await read(file, { batchEntries: 100 });
    expect(outcome).toEqual({
      kind: 'done',
      report: {
        accepted: 2,
        silent: 1,
        endsInside: false,
        from: Date.UTC(2026, 10, 20) / 864e5,
        to: Date.UTC(2026, 10, 21) / 864e5,
        rejected: [
          { reason: 'broken', count: 1, examples: [2] },
          { reason: 'undated', count: 1, examples: [3] },
          { reason: 'implausible', count: 2, examples: [4, 5] },
        ],
      },
    });
  });

  it('says that a file ends in the middle of an entry', async () => {
    const { outcome } = await read(`${line('2026-11-20', 'ana@acme.test')}\n{"timestamp":"2026-11-2`);
    expect(outcome).toMatchObject({ kind: 'done', report: { accepted: 1, endsInside: true } });
  });

  it('counts each day over the whole file, so that a batch stored twice counts none twice', async () => {
    const file = Array.from({ length: 7 }, () => line('2026-11-20', 'ana@acme.test')).join('\n');
    const { batches } = await read(file, { batchEntries: 2, pieceBytes: 50 });
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.flatMap(({ days }) => days.map(({ entries }) => entries)).at(-1)).toBe(7);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a web page', '<!doctype html><title>Log in</title>', 'web-page'],
    ['a text that is none', 'Dear admin,\nplease find attached', 'no-entries'],
    ['another JSON file', '{"name":"rollcall","version":1}', 'no-entries'],
    ['a zip archive', 'PK\u0003\u0004rest', 'zip'],
  ])('refuses %s', async (_what, content, fault) => {
    const { outcome, batches } = await read(content);
    expect(outcome).toMatchObject({ kind: 'fault', fault });
    expect(batches).toEqual([]);
  });

  it('keeps what a damaged gzip file held before the damage', async () => {
    const lines = Array.from({ length: 20_000 }, (_, i) =>
      line('2026-11-20', `${(i * 7919).toString(36)}${(i * 104_729).toString(36)}@acme.test`),
    );
    const packed = new Uint8Array(gzipSync(lines.join('\n')));
    const { outcome, batches } = await read(packed.subarray(0, packed.length - 5_000), { batchEntries: 1_000_000 });
    expect(outcome).toMatchObject({ kind: 'fault', fault: 'bad-gzip' });
    expect(Object.keys(active(batches)).length).toBeGreaterThan(10_000);
    expect(batches.some(({ isLast }) => isLast)).toBe(false);
  });

  it('stops when asked to, and tells how far it got', async () => {
    const { outcome } = await read(line('2026-11-20', 'ana@acme.test'), { signal: AbortSignal.abort() });
    expect(outcome).toEqual({ kind: 'stopped', bytesRead: 0 });
  });
});

function last(batches: readonly AuditFileBatch[]): AuditFileCheckpoint | undefined {
  return batches.findLast(({ checkpoint }) => checkpoint)?.checkpoint;
}
