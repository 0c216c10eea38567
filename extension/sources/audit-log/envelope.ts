import * as v from 'valibot';
import { parseTimestamp } from '../api/timestamp';
import type { AuditEnvelope } from './audit-event';

const OPENING_OF_NULL = 'n';

const moment = v.fallback(
  v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => parseTimestamp(text)),
    ),
  ),
  undefined,
);

const envelopeSchema = v.object({
  range_start_time: moment,
  range_end_time: moment,
  next_cursor: v.fallback(
    v.optional(v.nullable(v.union([v.string(), v.pipe(v.number(), v.transform(String))]))),
    undefined,
  ),
});

/**
 * Reads the fields around the entries. `head` ends before the array, `tail` starts behind it (or is the null that stands
 * in its place). Undefined if the two make no object.
 */
export function readEnvelope(head: Uint8Array | undefined, tail: Uint8Array): AuditEnvelope | undefined {
  const decoder = new TextDecoder();
  const [before, after] = [decoder.decode(head), decoder.decode(tail)];
  const parsed = v.safeParse(
    envelopeSchema,
    parseJson(after.startsWith(OPENING_OF_NULL) ? before + after : `${before}[]${after}`),
  );
  if (!parsed.success) return undefined;
  const { range_start_time: rangeStart, range_end_time: rangeEnd, next_cursor: cursor } = parsed.output;
  return { rangeStart, rangeEnd, nextCursor: cursor ? cursor : undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
