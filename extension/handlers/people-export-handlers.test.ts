import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf, instant } from '../../components/activity/day';
import type { ExportTable } from '../../components/activity/export/export-table';
import type { MemberFacts, MemberKey } from '../../components/activity/member';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import { customPeriod } from '../../components/activity/period';
import { unpackJson } from '../messaging/packed-json';
import { organizationOfUrl } from '../organization-address';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground, panelOn, scriptOn } from '../testing/fake-background';

const PAGE = 'https://acme.wandb.io/org/dashboard';
const ACME = 'acme.wandb.io' as OrganizationId;
const NOW = instant(Date.UTC(2026, 10, 23, 15));
const DAY = 86_400_000;
const MONTH = { organization: ACME, preset: 'last-30-days', schema: 'rollcall' } as const;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const person = (name: string, over: Partial<MemberFacts> = {}): MemberFacts => ({
  email: `${name}@acme.test`,
  name,
  membership: 'accepted',
  lastActive: { kind: 'at', at: instant(NOW - 2 * DAY), precision: 'second' },
  ...over,
});

const key = (name: string) => `${name}@acme.test` as MemberKey;

describe('exports of people', () => {
  let background: FakeBackground;
  let organization: Organization;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    background = fakeBackground({ now: () => NOW });
    const known = organizationOfUrl(PAGE);
    if (!known) throw new Error('no organization');
    organization = known;
    await background.rooms.organizations.describe(organization);
  });

  async function list(members: readonly MemberFacts[], daysAgo = 0): Promise<void> {
    const takenAt = instant(NOW - daysAgo * DAY);
    await background.rooms.organizations.addRoster(organization, {
      ...{ source: 'scim', takenAt, members, complete: true, warnings: [] },
    });
  }

  async function read(over: { readonly keys?: readonly MemberKey[] } = {}) {
    const answer = value(await background.ask('people-export.read', { ...MONTH, ...over }));
    // What the handler packed is an `ExportTable`.
    const table = (await unpackJson(answer.packed)) as ExportTable;
    const column = (name: string) => table.columns.find((one) => one.name === name)?.values;
    return { answer, table, column };
  }

  it('hold everybody on the members list, and nobody who left', async () => {
    await list([person('ana'), person('old')], 3);
    await list([person('ana'), person('ben')]);
    const { answer, table, column } = await read();
    expect([answer.rows, table.rows, answer.missing]).toEqual([2, 2, 0]);
    expect(column('Name')).toEqual(['ana', 'ben']);
  });

  it('hold exactly those asked for, each once, in the order asked for, and count those nobody knows', async () => {
    await list([person('ana'), person('ben'), person('cy'), person('old')], 3);
    await list([person('ana'), person('ben'), person('cy')]);
    const keys = [key('cy'), key('old'), key('ana'), key('cy'), key('nobody')];
    const { answer, column } = await read({ keys });
    expect(column('Name')).toEqual(['cy', 'old', 'ana']);
    expect(column('On Members List')).toEqual([true, false, true]);
    expect([answer.rows, answer.missing]).toEqual([3, 1]);
    expect((await read({ keys: [] })).answer.rows).toBe(0);
  });

  it('count active days only where the audit log tells of them', async () => {
    await list([person('ana'), person('ben')]);
    expect((await read()).column('Active Days Evidence')).toEqual(['unknown', 'unknown']);
    const today = dayOf(NOW);
    const ana = { email: 'ana@acme.test', lastAt: NOW, didWork: true };
    /** Ana was active on the three latest of these days. */
    const readLog = async (daysAgo: number, until: number) => {
      for (let ago = until; ago <= daysAgo; ago += 1) {
        const day = addDays(today, -ago);
        const counts = { complete: ago > 0, readAt: NOW, events: 1, rejected: 0 };
        const actors = ago < until + 3 ? [ana] : [];
        await background.rooms.organizations.addAuditDay(organization, { day, actors, ...counts });
      }
    };
    await readLog(9, 0);
    const partly = await read();
    expect(partly.column('Active Days in Period')).toEqual([3, null]);
    expect(partly.column('Active Days Evidence')).toEqual(['at-least', 'unknown']);
    await readLog(29, 10);
    const wholly = await read();
    expect(wholly.column('Active Days in Period')).toEqual([6, 0]);
    expect(wholly.column('Active Days Evidence')).toEqual(['exact', 'exact']);
  });

  it('tell what they rest on', async () => {
    await list([person('ana')]);
    const { facts } = (await read()).answer;
    expect(facts).toMatchObject({
      organization: { id: ACME, name: 'acme.wandb.io' },
      exportedAt: NOW,
      period: { preset: 'last-30-days', from: dayOf(NOW) - 29, to: dayOf(NOW) },
      members: { known: 1, complete: true },
      sources: [{ source: 'scim', readAt: NOW, members: 1, complete: true }],
    });
  });

  it('are about the days an admin chose', async () => {
    await list([person('ana')]);
    const preset = customPeriod(addDays(dayOf(NOW), -20), addDays(dayOf(NOW), -10));
    const answer = value(await background.ask('people-export.read', { ...MONTH, preset }));
    expect(answer.facts.period).toMatchObject({ from: dayOf(NOW) - 20, to: dayOf(NOW) - 10 });
    const table = (await unpackJson(answer.packed)) as ExportTable;
    const column = table.columns.find(({ name }) => name === 'Period To');
    expect(column?.values).toEqual([dayOf(NOW) - 10]);
  });

  it('go to our own pages only', async () => {
    for (const sender of [scriptOn(PAGE), panelOn(PAGE)]) {
      const answer = await background.ask('people-export.read', MONTH, sender);
      expect(answer).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } });
    }
    const unknown = { ...MONTH, organization: 'nobody.wandb.io' as OrganizationId };
    expect(await background.ask('people-export.read', unknown)).toMatchObject({ problem: { kind: 'not-found' } });
  });
});
