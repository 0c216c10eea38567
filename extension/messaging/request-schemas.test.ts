import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings/settings-schema';
import { EXTENSION_REQUEST_SCHEMAS } from './extension-request-schemas';
import { PAGE_REQUEST_SCHEMAS } from './page-request-schemas';

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = { ...PAGE_REQUEST_SCHEMAS, ...EXTENSION_REQUEST_SCHEMAS };

function accepts(name: string, data: unknown): boolean {
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`no schema for ${name}`);
  return v.is(schema, data);
}

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ROW = { email: 'ana@acme.test', lastActive: { kind: 'hyphen' } };

const GOOD: readonly (readonly [string, unknown])[] = [
  ['page.mount', { url: PAGE }],
  ['page.load', { url: PAGE, part: 'actions' }],
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
];

const BAD: readonly (readonly [string, unknown])[] = [
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
