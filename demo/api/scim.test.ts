import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askHost } from '../server/ask-host';
import type { DemoSite } from '../site';
import { apiBases, askAsAdmin, startTestSite } from './test-site';

interface ScimUser {
  readonly id: string;
  readonly userName: string;
  readonly active: boolean;
  readonly displayName?: string;
  readonly emails: unknown;
  readonly meta: Readonly<Record<string, string>>;
  readonly daysActive?: number;
  readonly lastActiveAt?: string | null;
  readonly organizationRole?: string;
  readonly modelsSeat?: string;
  readonly teamRoles?: readonly { readonly teamName: string }[];
  readonly groups?: readonly { readonly value: string }[];
}

interface ScimList {
  readonly Resources: readonly ScimUser[];
  readonly itemsPerPage: number;
  readonly startIndex: number;
  readonly totalResults: number;
  readonly schemas: readonly string[];
}

interface PageRow {
  readonly username: string;
  readonly email: string;
  readonly daysActive: number;
  readonly lastActive: { readonly kind: string; readonly at?: string };
}

let site: DemoSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterEach(() => site.switches.reset());
afterAll(() => site.close());

async function usersOf(address: string): Promise<ScimList> {
  return JSON.parse((await askAsAdmin(site, address)).body) as ScimList;
}

/** Reads an e-mail out of every shape SCIM has it in. */
function emailOf(emails: unknown): string {
  type Email = {
    readonly Value?: string;
    readonly value?: string;
    readonly Primary?: boolean;
    readonly primary?: boolean;
  };
  const all = (Array.isArray(emails) ? emails : [emails]) as readonly Email[];
  const primary = all.find((email) => email.Primary ?? email.primary) ?? all[0];
  return primary?.Value ?? primary?.value ?? '';
}

describe('GET /scim/Users', () => {
  it('lists the people of the members page with the same facts, on every deployment', async () => {
    for (const { base } of apiBases(site)) {
      const isMultiTenant = base === 'https://api.wandb.ai';
      const host = isMultiTenant ? 'https://forge.coreweave.com' : base;
      const page = JSON.parse((await askHost(site, `${host}/__demo/page-data?organization=acme`)).body) as {
        readonly members: readonly PageRow[];
      };
      const { Resources: users, totalResults } = await usersOf(`${base}/scim/Users`);
      expect(totalResults).toBe(60);
      expect(users.map(({ userName, emails, daysActive }) => [userName, emailOf(emails), daysActive])).toEqual(
        page.members.map(({ username, email, daysActive }) => [username, email, daysActive]),
      );
      page.members.forEach(({ lastActive }, index) => {
        if (lastActive.kind === 'at') expect(users[index]?.lastActiveAt).toBe(lastActive.at);
        if (isMultiTenant && lastActive.kind === 'hyphen') expect(users[index]?.lastActiveAt).toBeNull();
        expect(users[index]?.active).toBe(lastActive.kind !== 'deactivated');
      });
    }
  });

  it('has the documented envelope and type', async () => {
    const { headers, body } = await askAsAdmin(site, 'https://acme.wandb.io/scim/Users');
    const { Resources, ...envelope } = JSON.parse(body) as ScimList;
    expect(Resources).toHaveLength(60);
    expect(envelope).toEqual({
      itemsPerPage: 9_999,
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      startIndex: 1,
      totalResults: 60,
    });
    expect([headers['content-type'], headers.etag]).toEqual([
      'application/scim+json',
      expect.stringMatching(/^W\/"\w+"$/),
    ]);
  });

  it('has ids of base64 of User and a number', async () => {
    for (const { id } of (await usersOf('https://acme.wandb.io/scim/Users')).Resources) {
      expect(Buffer.from(id, 'base64').toString()).toMatch(/^User:\d+$/);
    }
  });

  it('tells e-mails, seats and dates in every shape seen, so that one list holds them all', async () => {
    const { Resources: users } = await usersOf('https://globex.wandb.io/scim/Users');
    const shapes = users.map(({ emails }) =>
      Array.isArray(emails) ? `array of ${emails.length}` : Object.keys(emails as object)[0],
    );
    expect(new Set(shapes)).toEqual(new Set(['Value', 'value', 'array of 1', 'array of 2']));
    expect(new Set(users.map(({ modelsSeat }) => modelsSeat))).toEqual(new Set(['full', 'viewer', 'none', undefined]));
    expect(new Set(users.map(({ organizationRole }) => organizationRole))).toContain(undefined);
    expect(users.some(({ meta }) => /^\d{4}-\d-/.test(meta.created ?? ''))).toBe(true);
    expect(users.some(({ meta }) => meta.location?.startsWith('users/'))).toBe(true);
    expect(users.some(({ meta }) => meta.lastModified === undefined)).toBe(true);
  });

  it('filters by user name and e-mail, by equality alone', async () => {
    const { Resources: users } = await usersOf('https://acme.wandb.io/scim/Users');
    const some = users[17];
    const byName = await usersOf(
      `https://acme.wandb.io/scim/Users?filter=${encodeURIComponent(`userName eq "${some?.userName}"`)}`,
    );
    const byEmail = await usersOf(
      `https://acme.wandb.io/scim/Users?filter=${encodeURIComponent(`emails.value eq "${emailOf(some?.emails)}"`)}`,
    );
    expect([byName.Resources, byEmail.Resources]).toEqual([[some], [some]]);
    expect(byName.totalResults).toBe(1);
    const { status } = await askAsAdmin(
      site,
      `https://acme.wandb.io/scim/Users?filter=${encodeURIComponent('userName sw "a"')}`,
    );
    expect(status).toBe(400);
  });

  it('of an empty organization is an empty list', async () => {
    expect(await usersOf('https://empty.wandb.io/scim/Users')).toMatchObject({ Resources: [], totalResults: 0 });
  });

  it('on an old server tells neither names nor activity nor seats', async () => {
    site.switches.set('dedicated', { scimGeneration: 'old' });
    for (const user of (await usersOf('https://acme.wandb.io/scim/Users')).Resources) {
      expect(Object.keys(user).toSorted()).toEqual(['active', 'emails', 'id', 'meta', 'schemas', 'userName']);
    }
  });

  it('before 0.60 lists service accounts too, which have no e-mail', async () => {
    site.switches.set('dedicated', { scimListsServiceAccounts: true });
    const { Resources: users, totalResults } = await usersOf('https://acme.wandb.io/scim/Users');
    expect(users.filter(({ emails }) => emails === undefined).length).toBeGreaterThan(1);
    expect(totalResults).toBe(users.length);
  });

  it('ignores paging as documented, and honours it by a switch', async () => {
    const address = 'https://globex.wandb.io/scim/Users?startIndex=151&count=40';
    expect((await usersOf(address)).Resources).toHaveLength(200);
    site.switches.set('dedicated', { scimPaging: true });
    const all = await usersOf('https://globex.wandb.io/scim/Users');
    const page = await usersOf(address);
    expect(page.Resources).toEqual(all.Resources.slice(150, 190));
    expect([page.startIndex, page.totalResults]).toEqual([151, 200]);
  });

  it('lives below the bases its switch says', async () => {
    const statuses = async () => {
      const paths = ['/scim/Users', '/scim/v2/Users'];
      return Promise.all(paths.map(async (path) => (await askAsAdmin(site, `https://acme.wandb.io${path}`)).status));
    };
    expect(await statuses()).toEqual([200, 404]);
    site.switches.set('dedicated', { scimBase: '/scim/v2' });
    expect(await statuses()).toEqual([404, 200]);
    site.switches.set('dedicated', { scimBase: 'both' });
    expect(await statuses()).toEqual([200, 200]);
  });
});

describe('GET /scim/Users/{id}', () => {
  it('is the same person as in the list, with a tag of its own', async () => {
    const { Resources: users } = await usersOf('https://acme.wandb.io/scim/Users');
    for (const user of users.slice(0, 12)) {
      const { body, headers } = await askAsAdmin(
        site,
        `https://acme.wandb.io/scim/Users/${encodeURIComponent(user.id)}`,
      );
      expect(JSON.parse(body)).toEqual(user);
      expect(headers.etag).toBe(user.meta.version);
    }
  });

  it('is not found in SCIM’s words', async () => {
    const { status, body } = await askAsAdmin(site, 'https://acme.wandb.io/scim/Users/VXNlcjox');
    expect([status, JSON.parse(body)]).toEqual([
      404,
      {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
        detail: 'User VXNlcjox not found',
        status: '404',
      },
    ]);
  });
});

describe('GET /scim/Groups', () => {
  it('holds the members whose user resource names the team', async () => {
    const { Resources: users } = await usersOf('https://acme.wandb.io/scim/Users');
    const { body } = await askAsAdmin(site, 'https://acme.wandb.io/scim/Groups');
    const { Resources: groups } = JSON.parse(body) as {
      readonly Resources: readonly {
        readonly id: string;
        readonly displayName: string;
        readonly members: readonly { readonly Value: string }[] | null;
      }[];
    };
    expect(groups.length).toBeGreaterThan(5);
    for (const group of groups) {
      const inTeam = users
        .filter(({ groups: own }) => own?.some(({ value }) => value === group.id))
        .map(({ id }) => id);
      expect(group.members === null ? [] : group.members.map(({ Value }) => Value)).toEqual(inTeam);
      const one = await askAsAdmin(site, `https://acme.wandb.io/scim/Groups/${group.id}`);
      expect(JSON.parse(one.body)).toEqual(group);
      const found = await usersOf(
        `https://acme.wandb.io/scim/Groups?filter=${encodeURIComponent(`displayName eq "${group.displayName}"`)}`,
      );
      expect(found.Resources).toEqual([group]);
    }
  });
});

describe('SCIM', () => {
  it('changes nothing', async () => {
    for (const method of ['POST', 'PATCH', 'DELETE']) {
      expect((await askAsAdmin(site, 'https://acme.wandb.io/scim/Users', { method, body: '{}' })).status).toBe(405);
    }
  });

  it.each(['/scim/Roles', '/scim/Users/a/b', '/scim/'])('has nothing at %s', async (path) => {
    expect((await askAsAdmin(site, `https://acme.wandb.io${path}`)).status).toBe(404);
  });
});
