import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayOf, instant } from '../../components/activity/day';
import type { OrganizationId } from '../../components/activity/organization';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { ProblemError } from '../messaging/ask';
import { organizationOfUrl } from '../organization-address';
import type { StorageArea } from '../settings/storage-area';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';
import { memoryStorage } from '../testing/memory-storage';

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ACME = 'acme.wandb.io' as OrganizationId;
const NOW = Date.UTC(2026, 10, 23, 15);
const TODAY = dayOf(instant(NOW));
const DAYS = 12;

const people = ['ana', 'ben', 'cy', 'dora', 'emil'];

/** W&B's answers as texts: a roster of five and a log in which each person acts on some days. */
function answerTo(url: URL): string {
  if (url.pathname === '/scim/Users') {
    const Resources = people.map((name, i) => ({
      id: btoa(`User:${100 + i}`),
      userName: name,
      active: true,
      emails: { Value: `${name}@acme.test` },
      lastActiveAt: new Date(NOW - i * 86_400_000).toISOString(),
    }));
    return JSON.stringify({ Resources, totalResults: Resources.length });
  }
  const day = Date.parse(url.searchParams.get('startDate') ?? '') / 86_400_000;
  const lines = people
    .filter((_, i) => (day + i) % (i + 2) === 0)
    .map((name, i) =>
      JSON.stringify({
        timestamp: new Date(day * 86_400_000 + i * 60_000).toISOString(),
        action: 'run:update',
        ...(day % 2 === 0
          ? { actor_email: `${name}@acme.test`, actor_user_id: 100 + people.indexOf(name) }
          : { actor_user_id: 100 + people.indexOf(name) }),
      }),
    );
  return lines.map((line) => `${line}\n`).join('');
}

interface Browser {
  readonly local: StorageArea;
  readonly session: StorageArea;
}

/** A background whose server answers, and calls `onRequest` with how many requests there were. */
function background(
  browser: Browser,
  onRequest: (count: number, url: URL) => Response | undefined = () => undefined,
): FakeBackground {
  let count = 0;
  return fakeBackground({
    now: () => NOW,
    ...browser,
    fetch: async (url, init) => {
      count += 1;
      const odd = onRequest(count, new URL(url));
      if (odd) return odd;
      if (init.signal?.aborted) throw new DOMException('aborted', 'AbortError');
      return new Response(answerTo(new URL(url)));
    },
  });
}

async function connected(): Promise<Browser> {
  const browser = { local: memoryStorage(), session: memoryStorage() };
  const first = background(browser);
  await first.ask('connections.save', {
    pageUrl: PAGE,
    deployment: 'dedicated',
    credential: { kind: 'service-account', key: 'k' },
  });
  const settings = await first.rooms.settings.read();
  await first.rooms.settings.save({ ...settings, backfillDays: DAYS });
  return browser;
}

async function finished(rooms: FakeBackground): Promise<void> {
  await rooms.ask('sync.start', { organization: ACME });
  await rooms.syncEnded(ACME);
}

/** What is known, by person and day. */
function digest(activity: OrganizationActivity | undefined): unknown {
  if (!activity) return undefined;
  const { members, index } = activity;
  const people = members.filter(({ mergedInto }) => mergedInto === undefined);
  const rows = people.map(({ ordinal, ...member }) => ({
    ...member,
    asOf: undefined,
    days: Array.from({ length: DAYS }, (_, ago) => {
      const bitmap = index.bitmap(addDays(TODAY, -ago));
      return ((bitmap?.[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1;
    }).join(''),
  }));
  const coverage = Array.from({ length: DAYS + 1 }, (_, ago) => index.coverage(addDays(TODAY, -ago)));
  return { rows: rows.sort((a, b) => (a.key < b.key ? -1 : 1)), coverage };
}

describe('SyncRunner', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('ends with the same data wherever it was interrupted and however often', async () => {
    const undisturbed = background(await connected());
    await finished(undisturbed);
    const expected = digest(await undisturbed.rooms.organizations.activityOf(ACME));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ at: fc.integer({ min: 1, max: DAYS + 2 }), how: fc.constantFrom('cancel', 'kill', 'cut') }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        async (interruptions) => {
          globalThis.indexedDB = new IDBFactory();
          const browser = await connected();
          for (const { at, how } of interruptions) await interrupted(browser, at, how);
          const last = background(browser);
          await last.rooms.sync.resumeUnfinished();
          await last.syncEnded(ACME);
          await finished(last);
          expect(digest(await last.rooms.organizations.activityOf(ACME))).toEqual(expected);
          expect(last.bugs).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes on after the background was killed, without being asked', async () => {
    const browser = await connected();
    await interrupted(browser, 6, 'kill');
    const next = background(browser);
    expect(await next.rooms.sync.hasUnfinished()).toBe(true);
    await next.rooms.sync.resumeUnfinished();
    await next.syncEnded(ACME);
    expect(await next.rooms.sync.hasUnfinished()).toBe(false);
    const [summary] = await listed(next);
    expect(summary).toMatchObject({ sync: { phase: 'idle' }, auditDays: { complete: DAYS - 1 } });
  });

  it('has written down that it began when it answers, so that a background killed right then keeps the promise', async () => {
    const browser = await connected();
    const killed = background(browser, () => new Response(new ReadableStream()));
    await killed.ask('sync.start', { organization: ACME });
    const next = background(browser);
    expect(await next.rooms.sync.hasUnfinished()).toBe(true);
    // And it is never told to be at rest, not even before it is taken up again.
    const [before] = await listed(next);
    expect(before).toMatchObject({ sync: { phase: 'roster' } });
  });

  it('tells that there was no room also when there is none for telling so, and goes on later by itself', async () => {
    const browser = await connected();
    const full = background(browser);
    const { run } = full.rooms.database;
    let isFull = false;
    full.rooms.database.run = (work) => {
      return isFull ? Promise.reject(new ProblemError({ kind: 'storage-full' })) : run(work);
    };
    const write = full.rooms.organizations.addRoster.bind(full.rooms.organizations);
    full.rooms.organizations.addRoster = (organization, roster) => {
      isFull = true;
      return write(organization, roster);
    };
    await full.ask('sync.start', { organization: ACME });
    await vi.waitFor(() => expect(full.rooms.sync.stateOf(ACME)?.phase).toBe('idle'));
    isFull = false;
    const [summary] = await listed(full);
    expect(summary).toMatchObject({ sync: { phase: 'idle', lastProblem: { kind: 'storage-full' } } });
    full.rooms.organizations.addRoster = write;
    await full.rooms.sync.resumeUnfinished();
    await full.syncEnded(ACME);
    const [after] = await listed(full);
    expect(after?.sync).toEqual({ phase: 'idle' });
    expect(after?.auditDays.complete).toBe(DAYS - 1);
  });

  it('does not go on by itself with what the admin cancelled', async () => {
    const browser = await connected();
    await interrupted(browser, 4, 'cancel');
    expect(await background(browser).rooms.sync.hasUnfinished()).toBe(false);
  });

  it('runs one sync per organization', async () => {
    const browser = await connected();
    let roster = 0;
    const both = background(browser, () => {
      roster += 1;
      return undefined;
    });
    const starts = await Promise.all([1, 2, 3].map(() => both.ask('sync.start', { organization: ACME })));
    expect(starts.map((start) => start.ok && start.value.started)).toEqual([true, false, false]);
    await both.syncEnded(ACME);
    expect(roster).toBe(DAYS + 1);
  });

  it('sleeps through a long pause and goes on when it is over', async () => {
    const browser = await connected();
    const pause = () => new Response('', { status: 429, headers: { 'retry-after': '3600' } });
    const asked = background(browser, (count) => (count === 3 ? pause() : undefined));
    await finished(asked);
    const [waiting] = await listed(asked);
    expect(waiting?.sync).toEqual({ phase: 'waiting', until: NOW + 3_600_000, isAsked: true });
    // Too early.
    await asked.rooms.sync.resumeUnfinished();
    expect(asked.rooms.sync.stateOf(ACME)).toBeUndefined();
    const later = fakeBackground({
      ...browser,
      now: () => NOW + 3_700_000,
      fetch: async (url) => new Response(answerTo(new URL(url))),
    });
    await later.rooms.sync.resumeUnfinished();
    await later.syncEnded(ACME);
    expect((await listed(later))[0]?.sync).toEqual({ phase: 'idle' });
  });

  it('tells at once why it cannot start', async () => {
    const nobody = fakeBackground({ now: () => NOW });
    await nobody.rooms.organizations.describe(organization());
    expect(await nobody.ask('sync.start', { organization: ACME })).toEqual({
      ok: false,
      problem: { kind: 'not-connected' },
    });
    const browser = await connected();
    const barred = fakeBackground({ now: () => NOW, ...browser, isPermitted: () => false });
    expect(await barred.ask('sync.start', { organization: ACME })).toEqual({
      ok: false,
      problem: { kind: 'host-not-permitted', origin: 'https://acme.wandb.io' },
    });
    expect(barred.rooms.sync.stateOf(ACME)).toBeUndefined();
  });

  it('says once that a sync left unfinished needs its key, and does not try again by itself', async () => {
    const browser = await connected();
    await interrupted(browser, 3, 'kill');
    const next = background({ local: browser.local, session: memoryStorage() });
    await next.rooms.sync.resumeUnfinished();
    expect(await next.rooms.sync.hasUnfinished()).toBe(false);
    expect((await listed(next))[0]?.sync).toEqual({ phase: 'idle', lastProblem: { kind: 'not-connected' } });
  });

  it('announces progress, news and the end', async () => {
    const rooms = background(await connected());
    await finished(rooms);
    const kinds = rooms.announcements.map(({ announcement }) =>
      announcement.kind === 'sync-progress' ? announcement.state.phase : announcement.kind,
    );
    expect(kinds).toContain('roster');
    expect(kinds).toContain('audit-log');
    expect(kinds.slice(-2)).toEqual(['idle', 'activity-changed']);
  });

  it('keeps the data of one source when the other fails, and tells which', async () => {
    const browser = await connected();
    const forbidden = () => new Response('', { status: 403 });
    const half = fakeBackground({
      now: () => NOW,
      ...browser,
      fetch: async (url) => (url.includes('audit_logs') ? forbidden() : new Response(answerTo(new URL(url)))),
    });
    await finished(half);
    const [summary] = await listed(half);
    expect(summary).toMatchObject({ members: 5, sync: { phase: 'idle' } });
    expect(summary?.sources.find(({ source }) => source === 'audit-log')?.problem?.kind).toBe('forbidden');
    expect(summary?.lastSync).toBe(NOW);
    const none = fakeBackground({ now: () => NOW + 1, ...browser, fetch: async () => forbidden() });
    await finished(none);
    const [after] = await listed(none);
    expect(after).toMatchObject({
      members: 5,
      lastSync: NOW,
      sync: { phase: 'idle', lastProblem: { kind: 'forbidden' } },
    });
  });
});

async function listed(rooms: FakeBackground) {
  const list = await rooms.ask('organizations.list', {});
  return list.ok ? list.value : [];
}

function organization() {
  const found = organizationOfUrl(PAGE);
  if (!found) throw new Error('no organization');
  return found;
}

/** Runs a sync until its n-th request, which is cancelled, breaks off, or is never answered because nobody is left. */
async function interrupted(browser: Browser, at: number, how: string): Promise<void> {
  if (how === 'kill') return killed(browser, at);
  const rooms: FakeBackground = background(browser, (count, url) => {
    if (count < at) return undefined;
    if (how === 'cut') return cutOff(answerTo(url));
    rooms.rooms.sync.cancel(ACME);
    return undefined;
  });
  await finished(rooms);
}

async function killed(browser: Browser, at: number): Promise<void> {
  let reached: () => void = () => undefined;
  const isReached = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const rooms = fakeBackground({ now: () => NOW, ...browser, fetch: killing(at, () => reached()) });
  await rooms.ask('sync.start', { organization: ACME });
  await Promise.race([isReached, rooms.syncEnded(ACME)]);
}

function killing(at: number, reached: () => void): (url: string) => Promise<Response> {
  let count = 0;
  return (url) => {
    count += 1;
    if (count < at) return Promise.resolve(new Response(answerTo(new URL(url))));
    reached();
    return new Promise(() => undefined);
  };
}

/** Half of an answer, and then the connection breaks. */
function cutOff(answer: string): Response {
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isSent) controller.error(new TypeError('network error'));
      else controller.enqueue(new TextEncoder().encode(answer.slice(0, answer.length / 2)));
      isSent = true;
    },
  });
  return new Response(body);
}
