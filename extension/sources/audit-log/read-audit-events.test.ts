import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimestamp } from '../api/timestamp';
import type { AuditBody, AuditEvent } from './audit-event';
import { readAuditEvents } from './read-audit-events';

const encoder = new TextEncoder();

interface Reading {
  readonly body: AuditBody;
  readonly events: readonly AuditEvent[];
}

/** Reads a body cut into chunks of the given sizes, over and over. */
async function read(body: string | Uint8Array, sizes: readonly number[] = [65_536]): Promise<Reading> {
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const events: AuditEvent[] = [];
  const summary = await readAuditEvents(chunked(bytes, sizes), (event) => void events.push({ ...event }));
  return { body: summary, events };
}

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

/** The same entry read the plain way. */
function plainEvent(entry: Readonly<Record<string, unknown>>): AuditEvent {
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const id = entry['actor_user_id'];
  const userId = typeof id === 'number' && /^\d+$/.test(String(id)) ? String(id) : text(id);
  const code = entry['response_code'];
  const number = typeof code === 'number' || typeof code === 'string' ? Number(code) : 0;
  return {
    at: parseTimestamp(text(entry['timestamp'])) ?? NaN,
    action: text(entry['action']),
    actorEmail: text(entry['actor_email']),
    actorUserId: userId === '0' ? '' : userId,
    responseCode: Number.isFinite(number) ? number : 0,
  };
}

/** Newline-delimited JSON read the plain way. */
function plainLines(body: string): { readonly events: readonly AuditEvent[]; readonly broken: number } {
  const events: AuditEvent[] = [];
  let broken = 0;
  for (const line of body.split('\n')) {
    if (/^[ \t\r]*$/.test(line)) continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) broken += 1;
      else events.push(plainEvent(value as Record<string, unknown>));
    } catch {
      broken += 1;
    }
  }
  return { events, broken };
}

/** Half a surrogate pair does not survive UTF-8. */
function overTheWire(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encoder.encode(text));
}

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const timestamp = fc.oneof(
  fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('2026-11-20T12:00:00.123456+02:00', '2026-11-20T09:14:03Z', '2025-7-01T00:00:00Z', 'yesterday', ''),
  anyText,
);
const entry = fc.record(
  {
    timestamp: fc.oneof(timestamp, fc.constant(null), fc.integer()),
    action: fc.oneof(fc.constantFrom('project:read', 'run:update'), anyText, fc.constant(null)),
    actor_email: fc.oneof(fc.constantFrom('ana@acme.test', 'Ben@Acme.test'), anyText),
    actor_user_id: fc.oneof(fc.nat(), fc.integer(), fc.double({ noNaN: true }), anyText, fc.constant(null)),
    response_code: fc.oneof(fc.constantFrom(200, 401, '403', true, null, [], {}), fc.integer()),
    extra: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
/** JSON text of an entry in every spelling a server may choose: spaces, escaped letters, keys twice. */
const entryText = fc
  .tuple(entry, entry, fc.constantFrom('plain', 'spaced', 'escaped', 'twice'))
  .map(([value, other, spelling]) => {
    const text = JSON.stringify(value);
    switch (spelling) {
      case 'plain':
        return text;
      case 'spaced':
        return JSON.stringify(value, null, '\t').replaceAll('\n', ' \r');
      case 'escaped':
        return text.replace('"timestamp"', '"t\\u0069mestamp"').replaceAll('a', '\\u0061').replaceAll('@', '\\u0040');
      case 'twice':
        return text === '{}' || JSON.stringify(other) === '{}'
          ? text
          : `${text.slice(0, -1)},${JSON.stringify(other).slice(1)}`;
    }
  })
  // Escaping letters outside of strings (in `false`, say) breaks an entry: those are tested as broken ones.
  .map((text) => (text.includes('audit_logs') ? '{}' : text));
const brokenText = fc
  .tuple(entryText, fc.nat(), fc.constantFrom('cut', 'drop', 'bare'))
  .map(([text, position, way]) => {
    const at = position % text.length;
    if (way === 'cut') return text.slice(0, at);
    return way === 'drop' ? text.slice(0, at) + text.slice(at + 1) : ['null', '7', '"text"', '[]', 'garbage'][at % 5];
  });
const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });

describe('readAuditEvents over lines', () => {
  it.each([
    ['5.186624392303934e+16', '51866243923039340'],
    ['1.01e2', '101'],
    ['101.0', '101'],
    ['9007199254740993', '9007199254740992'],
    ['-0', ''],
    ['-7', ''],
    ['1.5', ''],
    ['1e21', ''],
    ['null', ''],
    ['[101]', ''],
    ['true', ''],
  ])('reads the number %s as the user id that JSON.parse makes of it', async (written, userId) => {
    const line = `{"action":"run:update","actor_user_id":${written}}`;
    const { events } = await read(`${line}\n`);
    expect(events).toEqual(plainLines(line).events);
    expect(events[0]?.actorUserId).toBe(userId);
  });

  it('agrees with JSON.parse on every line, however the bytes are cut', async () => {
    const lines = fc.array(fc.oneof({ weight: 4, arbitrary: entryText }, { weight: 1, arbitrary: brokenText }), {
      maxLength: 8,
    });
    const ends = fc.constantFrom('\n', '\r\n', '\n\n');
    await fc.assert(
      fc.asyncProperty(lines, ends, fc.boolean(), sizes, async (texts, end, isEnded, chunkSizes) => {
        // The first byte tells the form, so a first line that is no object would be another form.
        const body = overTheWire(['{"action":"first"}', ...texts].join(end) + (isEnded ? end : ''));
        const { body: summary, events } = await read(body, chunkSizes);
        const expected = plainLines(body);
        expect(events).toEqual(expected.events);
        expect(summary.broken).toBe(expected.broken);
        expect(summary.entries).toBe(expected.events.length);
        expect(summary.form).toBe('lines');
      }),
      { numRuns: 600 },
    );
  });

  it('reads the same from one chunk as from single bytes, whatever the bytes are', async () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '\n',
        ' ',
        'null',
        '1',
        '{"audit_logs":[',
        '"action":"x"',
        '{}',
        '<',
      ],
      ...['],"count":1}', '{"action":"x"}', ',{"action":"y"}', '\uFEFF', 'é'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), sizes, async (texts, chunkSizes) => {
        const whole = await read(texts.join(''));
        const cut = await read(texts.join(''), chunkSizes);
        expect(cut).toEqual(whole);
      }),
      { numRuns: 800 },
    );
  });

  it('keeps good lines beside a first line that is broken', async () => {
    const { body, events } = await read('{"action":"a",\n{"action":"b"}\n{"action":["c"\n{"action":"d"}\n');
    expect(events.map(({ action }) => action)).toEqual(['b', 'd']);
    expect(body).toMatchObject({ form: 'lines', broken: 2, isWhole: true });
  });

  it('takes a single line for what it is', async () => {
    expect(await read('{"action":"a","audit_logs":"none"}')).toMatchObject({
      body: { form: 'lines', entries: 1, isWhole: true },
      events: [{ action: 'a' }],
    });
  });

  it.each([
    ['a last line without its end', '{"action":"a"}\n{"action":"b"}', 2, true],
    ['a last line cut in the middle', '{"action":"a"}\n{"action":"b', 1, false],
    ['a blank last line', '{"action":"a"}\n  \r\n', 1, true],
    ['a broken line that was ended', '{"action":"a"}\n{"action":\n', 1, true],
    ['nothing', '', 0, true],
    ['blank space', ' \n\n', 0, true],
    ['a byte order mark', '\uFEFF{"action":"a"}\n', 1, true],
  ])('tells whether the last byte came: %s', async (_, text, entries, isWhole) => {
    for (const size of [1, 2, 1_000]) {
      const { body } = await read(text, [size]);
      expect({ entries: body.entries, isWhole: body.isWhole }).toEqual({ entries, isWhole });
    }
  });

  it('recognizes a web page', async () => {
    const { body } = await read('\n<!doctype html><html>{"action":"a"}</html>');
    expect(body).toMatchObject({ isWebPage: true, entries: 0 });
  });

  it('gives up a line without end, and only that line', async () => {
    const endless = `{"action":"${'x'.repeat(5 << 20)}`;
    const { body, events } = await read(`{"action":"a"}\n${endless}\n{"action":"b"}\n`);
    expect(events.map(({ action }) => action)).toEqual(['a', 'b']);
    expect(body.broken).toBe(1);
  });
});

describe('readAuditEvents over an envelope', () => {
  const fields = fc.record({
    range_start_time: fc.constant('2026-11-20T00:00:00Z'),
    range_end_time: fc.constant('2026-11-21T00:00:00Z'),
    count: fc.nat(),
    next_cursor: fc.option(fc.string({ minLength: 1 })),
    other: fc.jsonValue(),
  });

  it('finds the entries wherever they stand, pretty or not, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 6 }),
        fields,
        fc.constantFrom(undefined, '  '),
        fc.shuffledSubarray(['range_start_time', 'range_end_time', 'count', 'next_cursor', 'audit_logs', 'other'], {
          minLength: 6,
        }),
        sizes,
        async (entries, envelope, indent, order, chunkSizes) => {
          const all: Record<string, unknown> = { ...envelope, audit_logs: entries };
          const text = JSON.stringify(Object.fromEntries(order.map((key) => [key, all[key]])), null, indent);
          const { body, events } = await read(text, chunkSizes);
          expect(events).toEqual(
            (JSON.parse(text) as { audit_logs: Record<string, unknown>[] }).audit_logs.map(plainEvent),
          );
          expect(body).toEqual({
            form: 'envelope',
            entries: entries.length,
            broken: 0,
            isWhole: true,
            isWebPage: false,
            envelope: {
              rangeStart: Date.UTC(2026, 10, 20),
              rangeEnd: Date.UTC(2026, 10, 21),
              nextCursor: envelope.next_cursor ?? undefined,
            },
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['{"audit_logs":null,"next_cursor":null}', '{"count":0,"audit_logs":[]}', '{"audit_logs":[]}\n'])(
    'reads an empty page: %s',
    async (text) => {
      const { body } = await read(text, [3]);
      expect(body).toMatchObject({ form: 'envelope', entries: 0, broken: 0, isWhole: true });
    },
  );

  it('reads a bare array', async () => {
    const { body, events } = await read('[{"action":"a"},\n{"action":"b"}]', [4]);
    expect(events.map(({ action }) => action)).toEqual(['a', 'b']);
    expect(body).toMatchObject({ form: 'envelope', isWhole: true });
  });

  it('is never whole when cut before its end', async () => {
    const text = '{"count":2,"audit_logs":[{"action":"a"},{"action":"b","x":[1]}],"next_cursor":null}';
    for (let length = 1; length < text.length; length += 1) {
      const { body, events } = await read(text.slice(0, length), [7]);
      expect(body.isWhole, text.slice(0, length)).toBe(false);
      expect(events.length).toBeLessThanOrEqual(2);
    }
  });

  it.each([
    ['cut short', '{"timestamp":"2026-11-20T0'],
    ['without its brace', '{"action":"x"'],
    ['without its last quotation mark', '{"action":"x}'],
    ['no object', 'garbage'],
    ['null', 'null'],
    ['with a stray comma', '{"action":"x",}'],
  ])('loses one entry only to an entry %s', async (_, broken) => {
    const good = ['a', 'b', 'c'].map((action) => JSON.stringify({ action }));
    for (const position of [0, 1, 2, 3]) {
      const entries = [...good.slice(0, position), broken, ...good.slice(position)];
      const text = `{"audit_logs":[${entries.join(',')}],"range_start_time":"2026-11-20T00:00:00Z","next_cursor":"n"}`;
      for (const size of [1, 5, 1_000]) {
        const { body, events } = await read(text, [size]);
        expect(
          events.map(({ action }) => action),
          `${position} ${text}`,
        ).toEqual(['a', 'b', 'c']);
        expect(body).toMatchObject({ broken: 1, isWhole: true, envelope: { nextCursor: 'n' } });
      }
    }
  });
});
