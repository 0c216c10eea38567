import * as v from 'valibot';
import type { PageRequests } from '../messages';
import { address, count, csvFilter, csvUpload, moment, text } from './schema-parts';

/** A members table without virtual rows can show a whole organization. */
const MOST_ROWS = 200_000;
const MOST_TEAMS = 2_000;

const lastActive = v.variant('kind', [
  v.object({ kind: v.literal('invite-pending') }),
  v.object({ kind: v.literal('deactivated') }),
  v.object({ kind: v.literal('hyphen') }),
  v.object({
    kind: v.literal('at'),
    at: moment,
    precision: v.picklist(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']),
  }),
  v.object({ kind: v.literal('unknown'), text }),
]);

const row = v.object({
  email: v.optional(text),
  username: v.optional(text),
  name: v.optional(text),
  role: v.optional(text),
  modelsSeat: v.optional(text),
  weaveAccess: v.optional(text),
  teams: v.optional(v.pipe(v.array(text), v.maxLength(MOST_TEAMS))),
  lastActive,
});

/** What a content script may say. It runs beside a page we do not own, so nothing in it is taken on trust. */
export const PAGE_REQUEST_SCHEMAS: {
  readonly [N in keyof PageRequests]: v.GenericSchema<unknown, PageRequests[N]['data']>;
} = {
  'page.mount': v.object({ url: address }),
  'page.load': v.object({ url: address, part: v.picklist(['actions', 'boxes', 'card', 'dates', 'panel']) }),
  'page.rows': v.object({
    url: address,
    rows: v.pipe(v.array(row), v.maxLength(MOST_ROWS)),
    total: v.optional(count),
    complete: v.boolean(),
  }),
  'page.export-csv': v.object({ url: address, filter: v.optional(csvFilter) }),
  'page.import-csv': v.object({ url: address, file: csvUpload }),
  'page.panel-open': v.object({ url: address, open: v.optional(v.boolean()) }),
  'page.open-dashboard': v.object({ url: address }),
  'page.features': v.object({ url: address }),
};
