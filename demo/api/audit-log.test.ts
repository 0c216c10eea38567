import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DemoSite } from '../site';
import { apiBases, askAsAdmin, startTestSite } from './test-site';

interface Entry {
  readonly timestamp: string;
  readonly action: string;
  readonly actor_user_id?: number | string;
  readonly [field: string]: unknown;
}

interface Page {
  readonly audit_logs: readonly Entry[];
  readonly range_start_time: string;
  readonly range_end_time: string;
  readonly count: number;
  readonly next_cursor: string | null;
}

let site: DemoSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterEach(() => site.switches.reset());
afterAll(() => site.close());

const DEDICATED = 'https://acme.wandb.io/admin/audit_logs';
const MULTI_TENANT = 'https://api.wandb.ai/audit_logs';

async function pageOf(address: string): Promise<Page> {
  const { status, body } = await askAsAdmin(site, address);
  if (status !== 200) throw new Error(`${status} ${body}`);
  return JSON.parse(body) as Page;
}

async function linesOf(address: string): Promise<readonly Entry[]> {
  const { status, body } = await askAsAdmin(site, address);
  if (status !== 200) throw new Error(`${status} ${body}`);
  expect(body === '' || body.endsWith('\n')).toBe(true);
  return body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry);
}

/** Follows the cursors to the end. */
async function allPages(address: string): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let cursor: string | null = null;
  do {
    const next: Page = await pageOf(cursor === null ? address : `${address}&cursor=${encodeURIComponent(cursor)}`);
    pages.push(next);
    cursor = next.next_cursor;
  } while (cursor !== null);
  return pages;
}

function datesOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map(({ timestamp }) => new Date(timestamp).toISOString().slice(0, 10)))].toSorted();
}

describe('the paginated log of single tenant', () => {
  it('gives the same entries in pages of any size as in lines', async () => {
    const whole = await linesOf(`${DEDICATED}?startDate=2026-11-16&numDays=2`);
    expect(whole.length).toBeGreaterThan(150);
    for (const limit of [1_000, whole.length, whole.length - 1, 97, 40]) {
      const pages = await allPages(`${DEDICATED}?startDate=2026-11-16&numDays=2&limit=${limit}`);
      expect(pages.flatMap((page) => page.audit_logs)).toEqual(whole);
      expect(pages.map(({ count }) => count)).toEqual(pages.map((page) => page.audit_logs.length));
      expect(pages).toHaveLength(Math.ceil(whole.length / limit));
      expect(pages.slice(0, -1).every(({ count }) => count === limit)).toBe(true);
    }
  });

  it('answers in lines until limit or endDate is named', async () => {
    const kinds = await Promise.all(
      ['', '?startDate=2026-11-18', '?limit=5', '?startDate=2026-11-18&endDate=2026-11-19'].map(async (query) => {
        const { headers } = await askAsAdmin(site, DEDICATED + query);
        return headers['content-type'];
      }),
    );
    expect(kinds).toEqual(['application/x-ndjson', 'application/x-ndjson', 'application/json', 'application/json']);
  });

  it.each([
    ['', ['2026-11-20'], 'today'],
    ['?numDays=0', ['2026-11-20'], 'today'],
    ['?numDays=2', ['2026-11-18', '2026-11-19', '2026-11-20'], 'today and the two days before'],
    ['?startDate=2026-11-17', ['2026-11-17'], 'that day'],
    ['?startDate=2026-11-17&numDays=1', ['2026-11-17', '2026-11-18'], 'that day and the next'],
    ['?startDate=2026-11-21', [], 'tomorrow'],
    ['?startDate=1999-01-01', [], 'before there was anything'],
  ])('reads %s as %j: %s', async (query, dates) => {
    expect(datesOf(await linesOf(DEDICATED + query))).toEqual(dates);
  });

  it('resolves the documented example', async () => {
    const { range_start_time: from, range_end_time: until } = await pageOf(
      `${DEDICATED}?startDate=2026-08-01&numDays=2&limit=1`,
    );
    expect([from, until]).toEqual(['2026-08-01T00:00:00Z', '2026-08-04T00:00:00Z']);
  });

  it('cuts a range at the second: start included, end not', async () => {
    const day = await linesOf(`${DEDICATED}?startDate=2026-11-18`);
    const wholeSecond = (entry: Entry) => Math.floor(Date.parse(entry.timestamp) / 1_000) * 1_000;
    const text = (at: number) => new Date(at).toISOString().slice(0, 19);
    await fc.assert(
      fc.asyncProperty(fc.nat(day.length - 1), fc.nat(day.length - 1), async (a, b) => {
        const [from = 0, until = 0] = [a, b]
          .map((at) => wholeSecond(day[at] ?? { timestamp: '', action: '' }))
          .toSorted((x, y) => x - y);
        const { audit_logs: entries } = await pageOf(`${DEDICATED}?startDate=${text(from)}&endDate=${text(until)}`);
        expect(entries).toEqual(day.filter((entry) => wholeSecond(entry) >= from && wholeSecond(entry) < until));
      }),
      { numRuns: 15 },
    );
  });

  it('takes hours and minutes without the rest', async () => {
    const { audit_logs: entries, range_start_time: from } = await pageOf(
      `${DEDICATED}?startDate=2026-11-18T09&endDate=2026-11-18T11:30`,
    );
    expect(from).toBe('2026-11-18T09:00:00Z');
    for (const { timestamp } of entries) expect(Date.parse(timestamp)).toBeLessThan(Date.parse('2026-11-18T11:30:00Z'));
    expect(entries.length).toBeGreaterThan(0);
  });

  it('has a cursor tied to its range and to anonymize', async () => {
    const { next_cursor: cursor } = await pageOf(`${DEDICATED}?startDate=2026-11-18&limit=10`);
    const status = async (query: string) => (await askAsAdmin(site, `${DEDICATED}${query}&cursor=${cursor}`)).status;
    expect(await status('?startDate=2026-11-18&limit=25')).toBe(200);
    expect(await status('?startDate=2026-11-19&limit=10')).toBe(400);
    expect(await status('?startDate=2026-11-18&numDays=1&limit=10')).toBe(400);
    expect(await status('?startDate=2026-11-18&limit=10&anonymize=true')).toBe(400);
    expect(await status('?startDate=2026-11-18')).toBe(400);
  });

  it.each([
    'numDays=-1',
    'numDays=two',
    'startDate=yesterday',
    'startDate=2026-11-31',
    'startDate=2026-11-18T25',
    'limit=0',
    'limit=20001',
    'limit=many',
    'numDays=1&endDate=2026-11-20',
    'limit=5&cursor=made-up',
  ])('refuses %s', async (query) => {
    expect((await askAsAdmin(site, `${DEDICATED}?${query}`)).status).toBe(400);
  });

  it('leaves personal data away when asked to', async () => {
    const named = await linesOf(`${DEDICATED}?startDate=2026-11-18`);
    const anonymous = await linesOf(`${DEDICATED}?startDate=2026-11-18&anonymize=true`);
    expect(anonymous).toHaveLength(named.length);
    expect(named.some((entry) => entry.actor_email !== undefined)).toBe(true);
    for (const entry of anonymous) {
      expect(Object.keys(entry).filter((field) => /email|_name$/.test(field))).toEqual([]);
    }
    expect(anonymous.map((entry) => entry.actor_user_id)).toEqual(named.map((entry) => entry.actor_user_id));
  });
});

describe('the log of Multi-tenant', () => {
  it('always comes in an envelope, with no more than eight days', async () => {
    const page = await pageOf(`${MULTI_TENANT}?startDate=2026-11-10&numDays=7`);
    expect(page).toMatchObject({
      range_start_time: '2026-11-10T00:00:00Z',
      range_end_time: '2026-11-18T00:00:00Z',
      next_cursor: null,
    });
    expect(datesOf(page.audit_logs).length).toBeGreaterThan(5);
    expect((await askAsAdmin(site, `${MULTI_TENANT}?numDays=8`)).status).toBe(400);
    expect((await askAsAdmin(site, `${MULTI_TENANT}?startDate=2026-11-10T09`)).status).toBe(400);
    expect((await askAsAdmin(site, `${MULTI_TENANT}?limit=1000001`)).status).toBe(400);
    expect((await askAsAdmin(site, `${MULTI_TENANT}?limit=1000000`)).status).toBe(200);
  });

  it('pages by limit too', async () => {
    const whole = await pageOf(`${MULTI_TENANT}?startDate=2026-11-18&numDays=1`);
    const pages = await allPages(`${MULTI_TENANT}?startDate=2026-11-18&numDays=1&limit=50`);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap((page) => page.audit_logs)).toEqual(whole.audit_logs);
  });

  it('keeps personal data whatever is asked, and knows no endDate', async () => {
    const usual = await pageOf(`${MULTI_TENANT}?startDate=2026-11-18`);
    expect(await pageOf(`${MULTI_TENANT}?startDate=2026-11-18&anonymize=true&endDate=2026-11-30`)).toEqual(usual);
  });
});

describe('the log of an older server', () => {
  it('always comes in lines and ignores what it does not know', async () => {
    const address = `${site.selfManagedOrigin}/admin/audit_logs`;
    const day = await linesOf(`${address}?startDate=2026-11-18`);
    expect(day.length).toBeGreaterThan(50);
    expect(await linesOf(`${address}?startDate=2026-11-18&limit=3&cursor=x&endDate=2026-11-25`)).toEqual(day);
    expect(datesOf(await linesOf(`${address}?numDays=1`))).toEqual(['2026-11-19', '2026-11-20']);
    expect(datesOf(await linesOf(`${address}?startDate=2026-11-17&numDays=1`))).toEqual(['2026-11-17', '2026-11-18']);
    expect((await askAsAdmin(site, `${address}?startDate=2026-11-18T09`)).status).toBe(400);
  });

  it('writes ids as text', async () => {
    const entries = await linesOf(`${site.selfManagedOrigin}/admin/audit_logs?startDate=2026-11-18`);
    const types = new Set(entries.map((entry) => typeof entry.actor_user_id));
    expect([...types].filter((type) => type !== 'undefined')).toEqual(['string']);
  });

  it('exists on Multi-tenant too', async () => {
    site.switches.set('multi-tenant', { auditGeneration: 'ndjson-only' });
    expect(datesOf(await linesOf(`${MULTI_TENANT}?startDate=2026-11-17&numDays=1`))).toEqual([
      '2026-11-17',
      '2026-11-18',
    ]);
  });
});

describe('every log', () => {
  it('says whose roster it is: the last entry of a person is the second the members page shows', async () => {
    for (const { deployment, base, auditLog } of apiBases(site)) {
      const host = deployment === 'multi-tenant' ? 'https://forge.coreweave.com' : base;
      const { body } = await askAsAdmin(site, `${host}/__demo/page-data?organization=acme`);
      const { members } = JSON.parse(body) as {
        readonly members: readonly { readonly email: string; readonly lastActive: { readonly at?: string } }[];
      };
      const query = '?startDate=2026-11-13&numDays=7';
      const entries =
        deployment === 'multi-tenant' ? (await pageOf(auditLog + query)).audit_logs : await linesOf(auditLog + query);
      const last = new Map<unknown, number>();
      for (const entry of entries) {
        if (entry.action === 'user:initiate_login' || Number(entry.response_code) >= 400) continue;
        const at = Math.floor(Date.parse(entry.timestamp) / 1_000) * 1_000;
        last.set(entry.actor_email, Math.max(last.get(entry.actor_email) ?? 0, at));
      }
      const recent = members.filter(({ lastActive: { at } }) => at !== undefined && at >= '2026-11-13');
      expect(recent.length).toBeGreaterThan(20);
      for (const { email, lastActive } of recent) expect(last.get(email)).toBe(Date.parse(lastActive.at ?? ''));
    }
  });

  it('of an empty organization is empty', async () => {
    expect(await linesOf('https://empty.wandb.io/admin/audit_logs?numDays=30')).toEqual([]);
    expect(await pageOf('https://empty.wandb.io/admin/audit_logs?limit=5')).toMatchObject({
      audit_logs: [],
      count: 0,
      next_cursor: null,
    });
  });
});
