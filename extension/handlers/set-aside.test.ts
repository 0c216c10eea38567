import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Instant, instant } from '../../components/activity/day';
import type { Organization } from '../../components/activity/organization';
import { unpackJson } from '../messaging/packed-json';
import { organizationOfUrl } from '../organization-address';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground } from '../testing/fake-background';

const NOW: Instant = instant(Date.UTC(2026, 10, 23, 15));

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function organizationAt(url: string): Organization {
  const organization = organizationOfUrl(url);
  if (!organization) throw new Error(`${url} is no organization's page`);
  return organization;
}

const ACME = organizationAt('https://acme.wandb.io/org/dashboard');
const GLOBEX = organizationAt('https://globex.wandb.io/org/dashboard');

/** Teaches both organizations a list, and damages it. */
async function damageBoth({ rooms }: FakeBackground): Promise<void> {
  for (const organization of [ACME, GLOBEX]) {
    await rooms.organizations.addRoster(organization, {
      source: 'scim',
      takenAt: NOW,
      members: [{ email: 'ana@acme.test', membership: 'accepted', lastActive: { kind: 'never' } }],
      complete: true,
      warnings: [],
    });
    await rooms.database.run(async (db) => {
      const known = await db.get('sightings', [organization.id, 'scim']);
      if (!known) throw new Error('nothing was stored');
      await db.put('sightings', {
        ...known,
        sightings: { ...known.sightings, email: ['ana@acme.test', 'one too many'] },
      });
    });
  }
}

describe('what was set aside', () => {
  let background: FakeBackground;

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    await damageBoth(fakeBackground({ now: () => NOW }));
    background = fakeBackground({ now: () => NOW });
  });

  const setAsideOf = async ({ id }: Organization) =>
    value(await background.ask('evidence.read', { organization: id })).setAside;

  it('is counted by kind, and can be read as it was found', async () => {
    expect(await setAsideOf(ACME)).toEqual([{ store: 'sightings', count: 1 }]);
    const { packed } = value(await background.ask('set-aside.read', { organization: ACME.id }));
    expect(await unpackJson(packed)).toEqual([
      expect.objectContaining({
        organization: ACME.id,
        store: 'sightings',
        record: expect.objectContaining({
          sightings: expect.objectContaining({
            email: ['ana@acme.test', 'one too many'],
            at: [NOW],
            daysActive: ['NaN'],
          }),
        }),
      }),
    ]);
  });

  it('is deleted for one organization alone, and stays deleted', async () => {
    for (const organization of [ACME, GLOBEX]) expect(await setAsideOf(organization)).toHaveLength(1);
    expect(value(await background.ask('set-aside.delete', { organization: ACME.id }))).toEqual({ deleted: 1 });
    background = fakeBackground({ now: () => NOW });
    expect(await setAsideOf(ACME)).toEqual([]);
    expect(await setAsideOf(GLOBEX)).toHaveLength(1);
    expect(value(await background.ask('set-aside.delete', { organization: ACME.id }))).toEqual({ deleted: 0 });
  });
});
