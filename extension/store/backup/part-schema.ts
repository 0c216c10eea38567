import * as v from 'valibot';
import { type Instant, type UtcDay, instant, utcDay } from '../../../components/activity/day';
import { DAYS_PER_BLOCK, coverageRank } from '../../../components/activity/day-block';
import { coverageInCode, isSourcesCode } from '../../../components/activity/day-sources';
import type { OrganizationId } from '../../../components/activity/organization';
import { STATUSES } from '../../../components/activity/status';
import type { BackupPart } from './backup-part';
import { wordsIn } from './words-text';

/** Last moment a `Date` can hold. */
const END_OF_TIME = 8.64e15;
/** Far more members than any organization has: what a place may be at most. */
const MOST_PEOPLE = 10_000_000;
/** 2106: no log has days behind it, and an index over them would have no end. */
const LAST_DAY = 50_000;

const text = v.string();
const at = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(-END_OF_TIME),
  v.maxValue(END_OF_TIME),
  v.transform((epochMs): Instant => instant(epochMs)),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.pipe(count, v.maxValue(MOST_PEOPLE));
const day = v.pipe(
  count,
  v.maxValue(LAST_DAY),
  v.transform((number): UtcDay => utcDay(number)),
);
const source = v.picklist(['page', 'csv', 'scim']);
const seat = v.picklist(['full', 'viewer', 'none']);

const organizationId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(1_000),
  v.transform((id) => id as OrganizationId),
);

const organization = v.object({
  id: organizationId,
  deployment: v.picklist(['multi-tenant', 'dedicated', 'self-managed']),
  origin: v.pipe(v.string(), v.url()),
  name: text,
  pageUrl: v.pipe(v.string(), v.url()),
});

const facts = v.object({
  email: v.optional(text),
  username: v.optional(text),
  id: v.optional(text),
  name: v.optional(text),
  membership: v.picklist(['accepted', 'invited', 'deactivated', 'unknown']),
  lastActive: v.variant('kind', [
    v.object({
      kind: v.literal('at'),
      at,
      precision: v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']),
    }),
    v.object({ kind: v.literal('never') }),
    v.object({ kind: v.literal('not-since'), since: at }),
    v.object({ kind: v.literal('unknown') }),
  ]),
  added: v.optional(at),
  daysActive: v.optional(count),
  role: v.optional(text),
  billingAdmin: v.optional(v.boolean()),
  modelsSeat: v.optional(seat),
  weaveAccess: v.optional(seat),
  teams: v.optional(v.array(text)),
  runs: v.optional(v.number()),
  reports: v.optional(v.number()),
});

const ranks = v.pipe(v.array(v.picklist([0, 1, 2])), v.length(DAYS_PER_BLOCK));
const perDay = v.pipe(v.array(count), v.length(DAYS_PER_BLOCK));

const block = v.pipe(
  v.object({
    firstDay: v.pipe(
      day,
      v.check((number) => number % DAYS_PER_BLOCK === 0, 'starts no block'),
    ),
    coverage: ranks,
    words: v.pipe(
      text,
      v.check((words) => (wordsIn(words)?.length ?? 1) % DAYS_PER_BLOCK === 0, 'are no bitmaps of 28 days'),
    ),
    events: perDay,
    rejected: perDay,
    sources: v.optional(v.pipe(v.array(v.pipe(v.number(), v.check(isSourcesCode))), v.length(DAYS_PER_BLOCK))),
    work: v.optional(ranks),
  }),
  v.check(
    ({ coverage, sources }) => (sources ?? []).every((code, i) => coverageRank(coverageInCode(code)) === coverage[i]),
    'has days whose sources tell something else',
  ),
  v.check(
    ({ coverage, work }) => (work ?? []).every((rank, i) => rank <= (coverage[i] ?? 0)),
    'knows who did work on days that were not read',
  ),
);

const fileReport = v.object({
  accepted: count,
  silent: count,
  rejected: v.array(
    v.object({ reason: v.picklist(['broken', 'undated', 'implausible']), count, examples: v.array(count) }),
  ),
  from: v.optional(count),
  to: v.optional(count),
  endsInside: v.boolean(),
});

const auditFile = v.object({
  fingerprint: text,
  name: text,
  size: count,
  at,
  isDone: v.boolean(),
  report: fileReport,
  checkpoint: v.optional(
    v.object({
      place: v.object({
        offset: count,
        state: v.picklist(['lines', 'skip-line', 'entries', 'skip-entry']),
        head: v.optional(text),
      }),
      bytesRead: count,
      report: fileReport,
      entriesByDay: v.array(v.tuple([count, count])),
    }),
  ),
});

/** A part of a backup, as a file that anybody may have written brings it. */
export const BACKUP_PART_SCHEMA: v.GenericSchema<unknown, BackupPart> = v.variant('kind', [
  v.object({
    kind: v.literal('organization'),
    organization,
    readings: v.array(
      v.object({ source, takenAt: at, complete: v.boolean(), listed: count, total: v.optional(count) }),
    ),
    auditReadAt: v.optional(at),
    readAt: v.object({
      page: v.optional(at),
      csv: v.optional(at),
      scim: v.optional(at),
      'audit-log': v.optional(at),
      'audit-file': v.optional(at),
    }),
    people: v.array(v.array(text)),
    merges: v.array(v.tuple([place, place])),
    separated: v.optional(v.array(text)),
    sightings: v.array(v.object({ person: place, source, at, facts })),
    blocks: v.array(block),
    lastSeen: v.array(v.tuple([place, at])),
    lastWork: v.optional(v.array(v.tuple([place, day]))),
    auditFiles: v.array(auditFile),
  }),
  v.object({ kind: v.literal('snapshot'), organization, day, members: v.array(v.object({ at, facts })) }),
  v.object({
    kind: v.literal('export'),
    organization,
    record: v.object({
      id: text,
      organization: organizationId,
      name: text,
      at,
      rows: count,
      bytes: count,
      columns: v.array(text),
      filter: v.optional(v.object({ statuses: v.optional(v.array(v.picklist(STATUSES))), search: v.optional(text) })),
      sha256: text,
    }),
    text,
  }),
]);
