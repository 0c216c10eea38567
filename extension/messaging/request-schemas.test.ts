import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings-schema';
import { EXTENSION_REQUEST_SCHEMAS } from './extension-request-schemas';
import { EXPORT_REQUEST_SCHEMAS } from './export-request-schemas';
import { HISTORY_REQUEST_SCHEMAS } from './history-request-schemas';
import { PAGE_REQUEST_SCHEMAS } from './page-request-schemas';

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  ...PAGE_REQUEST_SCHEMAS,
  ...EXTENSION_REQUEST_SCHEMAS,
  ...HISTORY_REQUEST_SCHEMAS,
  ...EXPORT_REQUEST_SCHEMAS,
};

function accepts(name: string, data: unknown): boolean {
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`no schema for ${name}`);
  return v.is(schema, data);
}

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ROW = { email: 'ana@acme.test', lastActive: { kind: 'hyphen' } };

const FILE = { name: 'audit.jsonl', size: 10, fingerprint: 'ab'.repeat(32) };
const REPORT = { accepted: 1, silent: 0, rejected: [{ reason: 'broken', count: 1, examples: [2] }], endsInside: false };
const BATCH = {
  days: [{ day: 20_777, entries: 1, actors: [{ email: 'ana@acme.test', lastAt: 1, didWork: false }] }],
  report: REPORT,
  checkpoint: { place: { offset: 5, state: 'lines' }, bytesRead: 5, report: REPORT, entriesByDay: [[20_777, 1]] },
  bytesRead: 5,
  isLast: false,
};
const STORE = { organization: 'acme', file: FILE, modifiedAt: 1, batch: BATCH, isWholeLog: true, isOurs: false };

const POLICY = {
  dormantAfterDays: 90,
  graceDays: 30,
  exclusions: [{ member: 'ana@acme.test', reason: 'Parental leave', until: 20_800 }],
};

const GOOD: readonly (readonly [string, unknown])[] = [
  ['page.mount', { url: PAGE }],
  ['page.load', { url: PAGE, part: 'actions' }],
  ['page.load', { url: PAGE, part: 'boxes' }],
  ['page.load', { url: PAGE, part: 'card' }],
  ['page.load', { url: PAGE, part: 'dates' }],
  ['page.rows', { url: PAGE, rows: [ROW], complete: false }],
  ['page.rows', { url: PAGE, rows: [], total: 0, complete: true }],
  ['page.rows', { url: PAGE, rows: [{ lastActive: { kind: 'at', at: 1, precision: 'day' } }], complete: false }],
  ['page.export-csv', { url: PAGE, filter: { statuses: ['dormant'], search: 'ana' } }],
  ['page.import-csv', { url: PAGE, file: { name: 'a.csv', base64: '' } }],
  ['page.panel-open', { url: PAGE }],
  ['page.open-dashboard', { url: PAGE }],
  ['page.features', { url: PAGE }],
  ['organizations.list', {}],
  ['activity.plots', { organization: 'acme.wandb.io', queries: [{ plot: 'most-active', preset: 'all-time' }] }],
  ['csv.export', { organization: 'acme.wandb.io', schema: 'rollcall' }],
  ['exports.list', {}],
  ['connections.save', { pageUrl: PAGE, deployment: 'dedicated', credential: { kind: 'session' } }],
  [
    'connections.save',
    {
      pageUrl: PAGE,
      deployment: 'dedicated',
      credential: { kind: 'user-key', user: 'ana', key: ' k ' },
      passphrase: 'p',
    },
  ],
  ['settings.save', DEFAULT_SETTINGS],
  ['data.wipe', {}],
  ['evidence.read', { organization: 'acme' }],
  ['identity.decide', { organization: 'acme', key: 'number:101', isJoined: false }],
  ['insights.overview', { organization: 'acme', preset: 'last-30-days' }],
  ['insights.people', { organization: 'acme', preset: 'last-30-days', figure: 'weekly' }],
  ['insights.seats', { organization: 'acme', policy: POLICY }],
  ['insights.seat-choices', { organization: 'acme' }],
  ['insights.save-seat-choices', { organization: 'acme', choices: { ...POLICY, prices: { full: 50 } } }],
  ['insights.leaderboard', { organization: 'acme', preset: 'all-time', order: 'quiet', limit: 20 }],
  ['insights.changes', { organization: 'acme', from: '2026-10-24', to: '2026-11-23' }],
  ['people-export.read', { organization: 'acme', preset: 'all-time', schema: 'rollcall' }],
  ['people-export.read', { organization: 'acme', preset: '2026-10-01..2026-10-31', schema: 'rollcall' }],
  ['people-export.read', { organization: 'acme', preset: 'last-7-days', schema: 'single-tenant', keys: ['@ana'] }],
  ['backup.list', {}],
  ['backup.read', { part: { kind: 'snapshot', organization: 'acme', day: 20_777 } }],
  ['backup.merge', { packed: 'H4sI', file: { id: 'a', name: 'backup.json.gz' } }],
  ['imports.list', { organization: 'acme' }],
  ['imports.undo', { organization: 'acme', id: FILE.fingerprint }],
  ['audit-files.begin', { organization: 'acme', file: FILE }],
  ['audit-files.store', STORE],
];

const BAD: readonly (readonly [string, unknown])[] = [
  ['people-export.read', { organization: 'acme', preset: 'since-easter', schema: 'rollcall' }],
  ['people-export.read', { organization: 'acme', preset: 'all-time', schema: 'rollcall', keys: [7] }],
  ['page.mount', {}],
  ['page.load', { url: PAGE, part: 'background.js' }],
  ['page.mount', { url: 'x'.repeat(10_000) }],
  ['page.rows', { url: PAGE, rows: [{ email: 'ana@acme.test' }], complete: false }],
  ['page.rows', { url: PAGE, rows: [{ ...ROW, email: 7 }], complete: false }],
  ['page.rows', { url: PAGE, rows: [{ ...ROW, name: 'x'.repeat(5_000) }], complete: false }],
  ['page.rows', { url: PAGE, rows: [ROW], complete: 'yes' }],
  ['page.rows', { url: PAGE, rows: [ROW], total: -1, complete: true }],
  ['page.rows', { url: PAGE, rows: [{ lastActive: { kind: 'at', at: 1e300, precision: 'day' } }], complete: true }],
  ['page.rows', { url: PAGE, rows: [{ lastActive: { kind: 'at', at: NaN, precision: 'day' } }], complete: true }],
  ['page.export-csv', { url: PAGE, filter: { statuses: ['asleep'] } }],
  ['activity.plots', { organization: '', queries: [] }],
  ['activity.plots', { organization: 'acme.wandb.io', queries: [{ plot: 'secrets', preset: 'all-time' }] }],
  ['csv.export', { organization: 'acme.wandb.io', schema: 'xlsx' }],
  [
    'connections.save',
    { pageUrl: PAGE, deployment: 'dedicated', credential: { kind: 'user-key', user: 'ana', key: ' ' } },
  ],
  ['connections.save', { pageUrl: PAGE, deployment: 'dedicated', credential: { kind: 'user-key', key: 'k' } }],
  ['connections.save', { pageUrl: PAGE, deployment: 'cloud', credential: { kind: 'session' } }],
  ['connections.unlock', { organization: 'acme.wandb.io', passphrase: '' }],
  ['settings.save', { ...DEFAULT_SETTINGS, thresholds: { idleAfterDays: 90, dormantAfterDays: 30 } }],
  ['settings.save', { ...DEFAULT_SETTINGS, backfillDays: 0 }],
  ['settings.save', { ...DEFAULT_SETTINGS, backfillDays: 1.5 }],
  ['settings.save', { ...DEFAULT_SETTINGS, keepExports: -1 }],
  ['identity.decide', { organization: 'acme', key: 'x'.repeat(5_000), isJoined: false }],
  ['insights.overview', { organization: 'acme', preset: 'last-30-years' }],
  ['insights.people', { organization: 'acme', preset: 'last-30-days', figure: 'salary' }],
  ['insights.seats', { organization: 'acme', policy: { ...POLICY, dormantAfterDays: 0 } }],
  ['insights.seats', { organization: 'acme', policy: { ...POLICY, exclusions: [{ member: '', reason: '' }] } }],
  ['insights.save-seat-choices', { organization: 'acme', choices: { ...POLICY, prices: { full: -1 } } }],
  ['insights.save-seat-choices', { organization: 'acme', choices: { ...POLICY, prices: { full: Infinity } } }],
  ['insights.leaderboard', { organization: 'acme', preset: 'all-time', order: 'quiet', limit: 1e9 }],
  ['insights.changes', { organization: 'acme', from: '2026-13-45' }],
  ['backup.read', { part: { kind: 'everything', organization: 'acme' } }],
  ['backup.merge', { packed: { kind: 'organization' }, file: { id: 'a', name: 'backup.json.gz' } }],
  ['backup.merge', { packed: 'H4sI' }],
  ['imports.undo', { organization: 'acme', id: '' }],
  ['audit-files.begin', { organization: 'acme', file: { ...FILE, fingerprint: 'abc' } }],
  ['audit-files.store', { ...STORE, batch: { ...BATCH, days: [{ day: -1, entries: 1, actors: [] }] } }],
  ['audit-files.store', { ...STORE, batch: { ...BATCH, days: [{ day: 9e9, entries: 1, actors: [] }] } }],
  ['audit-files.store', { ...STORE, batch: { ...BATCH, checkpoint: { ...BATCH.checkpoint, entriesByDay: [[1]] } } }],
  ['audit-files.store', { ...STORE, isWholeLog: 'yes' }],
];

describe('request schemas', () => {
  it.each(GOOD)('accepts a well-formed %s', (name, data) => {
    expect(accepts(name, data)).toBe(true);
  });

  it.each(BAD)('refuses a malformed %s', (name, data) => {
    expect(accepts(name, data)).toBe(false);
  });

  it.each(Object.keys(SCHEMAS))('refuses what is no object as %s', (name) => {
    for (const data of [undefined, null, 'text', 7, true]) expect(accepts(name, data)).toBe(false);
  });

  it('drops fields nobody asked for', () => {
    const parsed = v.parse(PAGE_REQUEST_SCHEMAS['page.mount'], { url: PAGE, secret: 1 });
    expect(parsed).toEqual({ url: PAGE });
  });
});
