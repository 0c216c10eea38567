import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf, instant } from '../../components/activity/day';
import type { OrganizationId } from '../../components/activity/organization';
import type { AuditDay } from '../../components/activity/roster';
import type { CsvUpload } from '../messages';
import { organizationOfUrl } from '../organization-address';
import type { Outcome } from '../problem';
import { DEFAULT_SETTINGS } from '../settings/settings-schema';
import { type FakeBackground, fakeBackground, scriptOn } from '../testing/fake-background';
import { resumeSyncs, syncDaily, watchHosts } from './scheduled-work';

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ACME = 'acme.wandb.io' as OrganizationId;
const NOW = Date.UTC(2026, 10, 23, 15);

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function upload(text: string, overrides: Partial<CsvUpload> = {}): CsvUpload {
  return { name: 'members.csv', base64: Buffer.from(text, 'utf8').toString('base64'), ...overrides };
}

function csv(names: readonly string[], lastActive = '2026-11-20T17:03:22Z'): string {
  const rows = names.map((name) => `"${name}","${name}","Member","Full","Full","${name}@acme.test","","${lastActive}"`);
  return ['"Name","Username","Org Role","Models Seat","Weave Access","Email","Teams","Last Active"', ...rows, ''].join(
    '\r\n',
  );
}

describe('handlers of our own pages', () => {
  let background: FakeBackground;
  let now: number;
  let permitted: (pattern: string) => boolean;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    now = NOW;
    permitted = () => true;
    background = fakeBackground({ now: () => now, isPermitted: (pattern) => permitted(pattern) });
    const organization = organizationOfUrl(PAGE);
    if (organization) await background.rooms.organizations.describe(organization);
  });

  async function importFile(file: CsvUpload) {
    return background.ask('csv.import', { organization: ACME, file });
  }

  async function members(): Promise<number> {
    const [summary] = value(await background.ask('organizations.list', {}));
    return summary?.members ?? -1;
  }

  describe('files', () => {
    it('imports a CSV once, however often it is given', async () => {
      expect(value(await importFile(upload(csv(['ana', 'ben']))))).toMatchObject({
        schema: 'single-tenant',
        members: 2,
        rejected: [],
        warnings: [],
      });
      expect(await members()).toBe(2);
      const told = background.announcements.length;
      await importFile(upload(csv(['ana', 'ben'])));
      expect(await members()).toBe(2);
      expect(background.announcements).toHaveLength(told);
    });

    it('does not let an old file overrule what was seen since', async () => {
      await importFile(upload(csv(['ana', 'ben'], 'Deactivated')));
      const old = { name: 'acme-members-2025-01-31.csv' };
      await importFile(upload(csv(['ana', 'ben'], 'Invite pending'), old));
      await importFile(upload(csv(['ana', 'ben'], 'Invite pending'), { modifiedAt: NOW - 90 * 86_400_000 }));
      const [summary] = value(await background.ask('organizations.list', {}));
      expect(summary?.counts).toMatchObject({ deactivated: 2, 'invite-pending': 0 });
    });

    it('takes a longer list from a page for the whole, and a shorter file for a part', async () => {
      const rows = ['ana', 'ben', 'cy'].map((name) => ({
        email: `${name}@acme.test`,
        lastActive: { kind: 'hyphen' } as const,
      }));
      await background.ask('page.rows', { url: PAGE, rows, total: 3, complete: true }, scriptOn(PAGE));
      now += 60_000;
      const { warnings } = value(await importFile(upload(csv(['ana']))));
      expect(warnings).toHaveLength(1);
      expect(await members()).toBe(3);
    });

    it("refuses another organization's file and changes nothing", async () => {
      await importFile(upload(csv(['a1', 'a2', 'a3', 'a4', 'a5'])));
      const outcome = await importFile(upload(csv(['z1', 'z2', 'z3', 'z4', 'z5'])));
      expect(outcome.ok ? '' : outcome.problem.kind).toBe('other-organization');
      expect(await members()).toBe(5);
    });

    it.each([
      [upload('just words'), 'not-a-csv'],
      [{ name: 'x.csv', base64: '%%%' }, 'not-a-csv'],
    ])('refuses what is no members list', async (file, kind) => {
      const outcome = await importFile(file);
      expect(outcome.ok ? '' : outcome.problem.kind).toBe(kind);
    });

    it('imports what it exported and has the same members', async () => {
      await importFile(upload(csv(['ana', '=ben', '"cy" ""x""'.replaceAll('"', '')])));
      const exported = value(await background.ask('csv.export', { organization: ACME, schema: 'rollcall' }));
      const before = value(await background.ask('csv.export', { organization: ACME, schema: 'single-tenant' }));
      await background.ask('data.wipe', { organization: ACME });
      const organization = organizationOfUrl(PAGE);
      if (organization) await background.rooms.organizations.describe(organization);
      await importFile(upload(exported.text));
      const after = value(await background.ask('csv.export', { organization: ACME, schema: 'single-tenant' }));
      expect(after.text).toBe(before.text);
    });

    it('keeps exports: to list, to download again, to delete', async () => {
      await importFile(upload(csv(['ana'])));
      const file = value(
        await background.ask('csv.export', {
          organization: ACME,
          schema: 'rollcall',
          filter: { statuses: ['active'] },
        }),
      );
      expect(file.sha256).toBe(createHash('sha256').update(file.text).digest('hex'));
      const [listed] = value(await background.ask('exports.list', { organization: ACME }));
      expect(listed).toEqual({
        id: file.id,
        organization: ACME,
        name: 'acme.wandb.io-members-active-2026-11-23.csv',
        at: NOW,
        rows: 1,
        bytes: Buffer.byteLength(file.text),
        filter: { statuses: ['active'] },
        sha256: file.sha256,
      });
      expect(value(await background.ask('exports.download', { id: file.id }))).toEqual(file);
      expect(value(await background.ask('exports.delete', { id: file.id }))).toEqual({ deleted: true });
      expect(value(await background.ask('exports.delete', { id: file.id }))).toEqual({ deleted: false });
      expect((await background.ask('exports.download', { id: file.id })).ok).toBe(false);
    });

    it('keeps as many exports as the admin wants, the newest', async () => {
      await background.ask('settings.save', { ...DEFAULT_SETTINGS, keepExports: 2 });
      await importFile(upload(csv(['ana'])));
      const ids: string[] = [];
      for (const schema of ['rollcall', 'single-tenant', 'multi-tenant'] as const) {
        now += 1_000;
        ids.push(value(await background.ask('csv.export', { organization: ACME, schema })).id);
      }
      const listed = value(await background.ask('exports.list', {}));
      expect(listed.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
      await background.ask('settings.save', { ...DEFAULT_SETTINGS, keepExports: 0 });
      const unkept = value(await background.ask('csv.export', { organization: ACME, schema: 'rollcall' }));
      expect(unkept.text).toContain('ana');
      expect(value(await background.ask('exports.list', {}))).toEqual([]);
    });
  });

  describe('settings and data', () => {
    it('reads and saves settings, and tells views that statuses may have changed', async () => {
      expect(value(await background.ask('settings.read', {}))).toEqual(DEFAULT_SETTINGS);
      const changed = { ...DEFAULT_SETTINGS, thresholds: { idleAfterDays: 7, dormantAfterDays: 14 } };
      expect(value(await background.ask('settings.save', changed))).toEqual(changed);
      expect(background.announcements.map(({ announcement }) => announcement.kind)).toEqual(['activity-changed']);
    });

    it('deletes history the admin does not want kept, and only that', async () => {
      const organization = organizationOfUrl(PAGE);
      if (!organization) throw new Error('no organization');
      const today = dayOf(instant(NOW));
      for (const ago of [1, 400]) {
        const day: AuditDay = {
          day: addDays(today, -ago),
          complete: true,
          readAt: instant(NOW),
          actors: [],
          events: 0,
          rejected: 0,
        };
        await background.rooms.organizations.addAuditDay(organization, day);
      }
      await importFile(upload(csv(['ana'])));
      await background.ask('settings.save', { ...DEFAULT_SETTINGS, keepMonths: 6 });
      const [summary] = value(await background.ask('organizations.list', {}));
      expect(summary?.auditDays).toEqual({ complete: 1, from: '2026-11-22', to: '2026-11-22' });
      expect(summary?.members).toBe(1);
    });

    it('tells what the database holds', async () => {
      await importFile(upload(csv(['ana', 'ben'])));
      await background.ask('csv.export', { organization: ACME, schema: 'rollcall' });
      const usage = value(await background.ask('data.usage', {}));
      expect(usage).toMatchObject({ bytes: 1_000, quota: 2_000, organizations: [{ members: 2, days: 0, exports: 1 }] });
    });

    it('wipes one organization and leaves the others, then everything', async () => {
      await importFile(upload(csv(['ana'])));
      await background.ask('csv.export', { organization: ACME, schema: 'rollcall' });
      const other = 'https://globex.wandb.io/org/dashboard';
      await background.ask(
        'page.rows',
        { url: other, rows: [{ email: 'zoe@globex.test', lastActive: { kind: 'hyphen' } }], complete: false },
        scriptOn(other),
      );
      expect(value(await background.ask('data.wipe', { organization: ACME }))).toEqual({ wiped: true });
      const left = value(await background.ask('organizations.list', {}));
      expect(left.map(({ organization }) => organization.id)).toEqual(['globex.wandb.io']);
      expect(value(await background.ask('exports.list', {}))).toEqual([]);
      await background.ask('data.wipe', {});
      expect(value(await background.ask('organizations.list', {}))).toEqual([]);
    });
  });

  describe('hosts', () => {
    const ORIGIN = 'http://localhost:8080';

    it('watches a host once the admin allowed it', async () => {
      permitted = () => false;
      expect(await background.ask('hosts.add', { origin: ORIGIN })).toEqual({
        ok: false,
        problem: { kind: 'host-not-permitted', origin: ORIGIN },
      });
      permitted = (pattern) => pattern === 'http://localhost/*';
      expect(value(await background.ask('hosts.add', { origin: `${ORIGIN}/org/dashboard` }))).toEqual({
        origin: ORIGIN,
      });
      expect(value(await background.ask('hosts.list', {}))).toEqual([ORIGIN]);
      expect(await background.rooms.browser.watchedPatterns()).toEqual(['http://localhost/*']);
    });

    it('watches on while another port of the host is wanted', async () => {
      await background.ask('hosts.add', { origin: ORIGIN });
      await background.ask('hosts.add', { origin: 'http://localhost:9090' });
      expect(value(await background.ask('hosts.remove', { origin: ORIGIN }))).toEqual({ removed: true });
      expect(await background.rooms.browser.watchedPatterns()).toEqual(['http://localhost/*']);
      await background.ask('hosts.remove', { origin: 'http://localhost:9090' });
      expect(await background.rooms.browser.watchedPatterns()).toEqual([]);
      expect(value(await background.ask('hosts.remove', { origin: ORIGIN }))).toEqual({ removed: false });
    });

    it('watches its hosts again after the browser forgot them, where it still may', async () => {
      await background.rooms.hosts.add(ORIGIN);
      await background.rooms.hosts.add('https://ml.acme.test');
      permitted = (pattern) => pattern.startsWith('https:');
      await watchHosts(background.rooms);
      expect(await background.rooms.browser.watchedPatterns()).toEqual(['https://ml.acme.test/*']);
    });

    it.each(['', 'localhost', 'ftp://acme.test'])('refuses %j', async (origin) => {
      expect((await background.ask('hosts.add', { origin })).ok).toBe(false);
    });
  });

  describe('connections', () => {
    const INPUT = { pageUrl: PAGE, deployment: 'dedicated', credential: { kind: 'session' } } as const;

    it('saves, lists and forgets a connection, and tells views', async () => {
      value(await background.ask('connections.save', INPUT));
      expect(value(await background.ask('connections.list', {})).map(({ organization }) => organization.id)).toEqual([
        ACME,
      ]);
      const [summary] = value(await background.ask('organizations.list', {}));
      expect(summary?.connected).toBe(true);
      expect(value(await background.ask('connections.forget', { organization: ACME }))).toEqual({ forgotten: true });
      expect(value(await background.ask('connections.list', {}))).toEqual([]);
      expect(background.announcements.map(({ announcement }) => announcement.kind)).toEqual([
        'activity-changed',
        'activity-changed',
      ]);
    });

    it('tells why a test cannot be made', async () => {
      const ask = () => background.ask('connections.test', { organization: ACME });
      expect(await ask()).toEqual({ ok: false, problem: { kind: 'not-connected' } });
      await background.ask('connections.save', INPUT);
      permitted = () => false;
      const refused = { ok: false, problem: { kind: 'host-not-permitted', origin: 'https://acme.wandb.io' } };
      expect(value(await ask())).toEqual({ scim: refused, auditLog: refused });
    });

    it('syncs each connected organization once a day, if the admin wants that', async () => {
      await background.ask('connections.save', INPUT);
      await background.ask('settings.save', { ...DEFAULT_SETTINGS, dailySync: false });
      await syncDaily(background.rooms);
      expect(background.rooms.sync.stateOf(ACME)).toBeUndefined();
      await background.ask('settings.save', { ...DEFAULT_SETTINGS, backfillDays: 1 });
      await syncDaily(background.rooms);
      expect(background.rooms.sync.stateOf(ACME)).toBeDefined();
      await background.syncEnded(ACME);
      await syncDaily(background.rooms);
      expect(background.rooms.sync.stateOf(ACME)).toBeUndefined();
      expect(await resumeSyncs(background.rooms)).toBe(false);
    });

    it('cancels nothing where nothing runs', async () => {
      expect(value(await background.ask('sync.cancel', { organization: ACME }))).toEqual({ cancelled: false });
    });
  });
});
