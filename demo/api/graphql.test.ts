import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost, basic } from '../server/ask-host';
import type { DemoSite } from '../site';
import { GraphqlError, parseSelection, select } from './graphql-selection';
import { startTestSite } from './test-site';

const VERSION = '{ serverInfo { latestLocalVersionInfo { outOfDate versionOnThisInstanceString } } }';

describe('a GraphQL server of the demo', () => {
  let site: DemoSite;
  beforeAll(async () => {
    site = await startTestSite();
  });
  afterAll(() => site.close());

  async function ask(host: string, query: string, isAdmin = true): Promise<unknown> {
    const headers = isAdmin ? basic('api', site.credentials.adminKey) : {};
    const body = JSON.stringify({ query, variables: {} });
    return JSON.parse((await askHost(site, `${host}/graphql`, { method: 'POST', headers, body })).body);
  }

  it('tells who is signed in and nothing that was not asked', async () => {
    expect(await ask('https://acme.wandb.io', 'query Viewer { viewer { username email admin } }')).toEqual({
      data: { viewer: { username: 'ana', email: 'ana@acme.test', admin: true } },
    });
    expect(await ask('https://acme.wandb.io', '{ viewer { username } }', false)).toEqual({ data: { viewer: null } });
  });

  it('tells the organization’s name', async () => {
    expect(await ask('https://api.wandb.ai', 'query O($n: String!) { organization(name: $n) { name } }')).toEqual({
      data: { organization: { name: 'acme' } },
    });
    expect(
      await ask('https://globex.wandb.io', '{ entity(name: "x") { organization { name orgEntity { name } } } }'),
    ).toEqual({
      data: { entity: { organization: { name: 'globex', orgEntity: { name: 'globex' } } } },
    });
  });

  it('tells its version on single tenant, to everybody, and none on Multi-tenant', async () => {
    expect(await ask('https://acme.wandb.io', VERSION, false)).toEqual({
      data: { serverInfo: { latestLocalVersionInfo: { outOfDate: false, versionOnThisInstanceString: '0.85.0' } } },
    });
    expect(await ask('https://api.wandb.ai', VERSION)).toEqual({
      data: { serverInfo: { latestLocalVersionInfo: null } },
    });
  });

  it.each(['{ viewer { shoeSize } }', '{ viewer }', '{ viewer { username }', 'no query'])(
    'refuses %s',
    async (query) => {
      expect(await ask('https://acme.wandb.io', query)).toEqual({ errors: [{ message: expect.stringMatching(/\w/) }] });
    },
  );

  it('is asked by POST alone', async () => {
    expect((await askHost(site, 'https://acme.wandb.io/graphql')).status).toBe(405);
  });
});

describe('parseSelection', () => {
  it('reads nested fields past headings and arguments', () => {
    expect(parseSelection('query A($x: Int = 3) { a(first: 1, y: "}{") { b, c { d } } e }')).toEqual(
      new Map([
        [
          'a',
          new Map([
            ['b', undefined],
            ['c', new Map([['d', undefined]])],
          ]),
        ],
        ['e', undefined],
      ]),
    );
  });
});

describe('select', () => {
  it('goes through lists and stops at nothing', () => {
    expect(
      select(
        {
          a: [
            { b: 1, c: 2 },
            { b: 3, c: 4 },
          ],
          z: null,
        },
        parseSelection('{ a { b __typename } z { q } }'),
        'T',
      ),
    ).toEqual({
      a: [
        { b: 1, __typename: 'a' },
        { b: 3, __typename: 'a' },
      ],
      z: null,
    });
    expect(() => select({ a: 1 }, parseSelection('{ b }'), 'T')).toThrow(GraphqlError);
  });
});
