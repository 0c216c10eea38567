import * as v from 'valibot';
import { type Instant, type UtcDay, instant, utcDay } from '../../components/activity/day';
import type { HistoryRequests } from '../history-messages';
import { count, moment, organizationId, text } from './schema-parts';

/** More days than any log has. */
const MOST_DAYS = 10_000;
/** More than a batch can name (`read-audit-file.ts`). */
const MOST_ACTORS = 250_000;
/** An envelope's own fields in base64 (`body-place.ts`). */
const LONGEST_HEAD = 32_768;

/** Chromium refuses messages over 64 MiB. */
const LONGEST_PART = 64_000_000;

const day = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(50_000));
const at = v.pipe(
  moment,
  v.transform((epochMs): Instant => instant(epochMs)),
);
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const file = v.object({ name: text, size: count, fingerprint });

const report = v.object({
  accepted: count,
  silent: count,
  rejected: v.pipe(
    v.array(
      v.object({
        reason: v.picklist(['broken', 'undated', 'implausible']),
        count,
        examples: v.pipe(v.array(count), v.maxLength(10)),
      }),
    ),
    v.maxLength(3),
  ),
  from: v.optional(day),
  to: v.optional(day),
  endsInside: v.boolean(),
});

const place = v.object({
  offset: count,
  state: v.picklist(['lines', 'skip-line', 'entries', 'skip-entry']),
  head: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_HEAD))),
});

const checkpoint = v.object({
  place,
  bytesRead: count,
  report,
  entriesByDay: v.pipe(v.array(v.tuple([day, count])), v.maxLength(MOST_DAYS)),
});

const actor = v.object({ email: v.optional(text), userId: v.optional(text), lastAt: at, didWork: v.boolean() });

const batch = v.object({
  days: v.pipe(
    v.array(v.object({ day, entries: count, actors: v.pipe(v.array(actor), v.maxLength(MOST_ACTORS)) })),
    v.maxLength(MOST_DAYS),
  ),
  report,
  checkpoint: v.optional(checkpoint),
  bytesRead: count,
  isLast: v.boolean(),
});

const utcDayNumber = v.pipe(
  day,
  v.transform((number): UtcDay => utcDay(number)),
);

const importId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));

const backupPartKey = v.variant('kind', [
  v.object({ kind: v.literal('organization'), organization: organizationId, importId: v.optional(importId) }),
  v.object({
    kind: v.literal('snapshot'),
    organization: organizationId,
    day: utcDayNumber,
    importId: v.optional(importId),
  }),
  v.object({ kind: v.literal('export'), organization: organizationId, id: text }),
]);

/** What our own pages may say about history. */
export const HISTORY_REQUEST_SCHEMAS: {
  readonly [N in keyof HistoryRequests]: v.GenericSchema<unknown, HistoryRequests[N]['data']>;
} = {
  'evidence.read': v.object({ organization: organizationId }),
  'set-aside.read': v.object({ organization: organizationId }),
  'set-aside.delete': v.object({ organization: organizationId }),
  'identity.list': v.object({ organization: organizationId }),
  'identity.decide': v.object({ organization: organizationId, key: text, isJoined: v.boolean() }),
  'backup.list': v.object({ organization: v.optional(organizationId) }),
  'backup.read': v.object({ part: backupPartKey }),
  'backup.merge': v.object({
    packed: v.pipe(v.string(), v.maxLength(LONGEST_PART)),
    file: v.object({ id: importId, name: text }),
  }),
  'imports.list': v.object({ organization: organizationId }),
  'imports.undo': v.object({ organization: organizationId, id: importId }),
  'audit-files.begin': v.object({ organization: organizationId, file }),
  'audit-files.store': v.object({
    organization: organizationId,
    file,
    modifiedAt: moment,
    batch,
    isWholeLog: v.boolean(),
    isOurs: v.boolean(),
  }),
};
