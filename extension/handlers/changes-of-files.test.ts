import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import type { CsvUpload } from '../messages';
import { organizationOfUrl } from '../organization-address';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ACME = 'acme.wandb.io' as OrganizationId;
const NOW = Date.UTC(2026, 10, 23, 15);
const HEADER = '"Name","Username","Org Role","Models Seat","Weave Access","Email","Teams","Last Active"';

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** A file of members, each by name with a role. */
function fileOf(name: string, roles: ReadonlyMap<string, string>, more: readonly string[] = []): CsvUpload {
  const rows = [...roles].map(
    ([who, role]) => `"${who}","${who}","${role}","Full","Full","${who}@acme.test","vision","2026-11-20T17:03:22Z"`,
  );
  const text = [HEADER, ...rows, ...more, ''].join('\r\n');
  return { name, base64: Buffer.from(text, 'utf8').toString('base64') };
}

const rolesOf = fc
  .uniqueArray(fc.constantFrom('ana', 'ben', 'cy', 'dora', 'eve', 'finn', 'gus'), { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.constantFrom('Admin', 'Member')))))
  .map((entries) => new Map(entries));

describe('changes between two CSV files', () => {
  let background: FakeBackground;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    background = fakeBackground({ now: () => NOW });
    const organization = organizationOfUrl(PAGE);
    if (organization) await background.rooms.organizations.describe(organization);
  });

  const compare = async (...files: [CsvUpload, CsvUpload]) =>
    value(await background.ask('insights.changes-of-files', { organization: ACME, files }));

  it('tell who joined, left and changed role, whichever file was chosen first', async () => {
    await fc.assert(
      fc.asyncProperty(rolesOf, rolesOf, fc.boolean(), async (before, after, isSwapped) => {
        const older = fileOf('members-2026-10-01.csv', before);
        const newer = fileOf('members-2026-11-01.csv', after);
        const { report, files } = isSwapped ? await compare(newer, older) : await compare(older, newer);
        expect(files.map(({ name, members }) => [name, members])).toEqual([
          [older.name, before.size],
          [newer.name, after.size],
        ]);
        const told = report.changes.map(({ kind, person }) => `${kind} ${person.name}`).sort();
        const expected = [
          ...[...after.keys()].filter((who) => !before.has(who)).map((who) => `joined ${who}`),
          ...[...before.keys()].filter((who) => !after.has(who)).map((who) => `left ${who}`),
          ...[...after].filter(([who, role]) => (before.get(who) ?? role) !== role).map(([who]) => `role ${who}`),
        ].sort();
        expect(told).toEqual(expected);
      }),
    );
  });

  it('keep nothing of the files', async () => {
    await compare(
      fileOf('a-2026-10-01.csv', new Map([['ana', 'Member']])),
      fileOf('b.csv', new Map([['ben', 'Admin']])),
    );
    const [summary] = value(await background.ask('organizations.list', {}));
    expect(summary?.members).toBe(0);
  });

  it('tell of rows that could not be read, and refuse what is no members list', async () => {
    const one = new Map([['ana', 'Member']]);
    const { files } = await compare(fileOf('a-2026-10-01.csv', one, ['"","","","","","","",""']), fileOf('b.csv', one));
    expect(files.map(({ rejected }) => rejected)).toEqual([1, 0]);
    const wrong = { name: 'c.csv', base64: Buffer.from('colour,size\nred,3\n').toString('base64') };
    const answer = await background.ask('insights.changes-of-files', {
      organization: ACME,
      files: [fileOf('a.csv', one), wrong],
    });
    expect(answer.ok ? '' : answer.problem.kind).toBe('not-a-csv');
  });
});
