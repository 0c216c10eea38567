import type { OrganizationId } from '../../components/activity/organization';
import { summarize } from '../../components/activity/metrics/summary';
import type { Handlers } from '../messaging/server';
import { failed, succeeded } from '../problem';
import { matchPatternOf, originOfAddress } from '../settings/api-origin';
import { knownIn } from '../store/imports/import-record';
import { deleteOldHistory, storedAmounts, wipeAll, wipeOrganization } from '../store/retention';
import type { Rooms } from './rooms';
import { announceChange } from './announce-change';
import { problemPhrases } from '../problem-phrases.strings';

type SettingsHandlers = Pick<
  Handlers,
  'settings.read' | 'settings.save' | 'data.usage' | 'data.wipe' | 'hosts.add' | 'hosts.remove' | 'hosts.list'
>;

/** Settings, hosts, and what the database holds. */
export function settingsHandlers(rooms: Rooms): SettingsHandlers {
  return {
    async 'settings.read'() {
      return succeeded(await rooms.settings.read());
    },
    async 'settings.save'(settings) {
      const saved = await rooms.settings.save(settings);
      await applyRetention(rooms);
      // Statuses follow the thresholds.
      await announceAll(rooms);
      return succeeded(saved);
    },
    async 'data.usage'() {
      const [{ usage, quota }, amounts, settings] = await Promise.all([
        rooms.browser.storageEstimate(),
        storedAmounts(rooms.database),
        rooms.settings.read(),
      ]);
      const organizations = [];
      for (const amount of amounts) {
        const activity = await rooms.organizations.activityFor(amount.organization);
        const { days } = knownIn(activity);
        organizations.push({ ...amount, days, members: summarize(activity, rooms.now(), settings.thresholds).members });
      }
      return succeeded({ bytes: usage, quota, organizations });
    },
    async 'data.wipe'({ organization }) {
      const ids = organization === undefined ? (await rooms.organizations.list()).map(({ id }) => id) : [organization];
      await Promise.all(ids.map((id) => rooms.sync.stop(id)));
      if (organization === undefined) await wipeAll(rooms.database);
      else await wipeOrganization(rooms.database, organization);
      await forgetChoices(rooms, organization);
      // Without data there is nothing pseudonyms would have to stay the same for.
      if (organization === undefined) await rooms.masks.forget();
      rooms.organizations.forgetOpened();
      for (const id of ids) announceChange(rooms, id);
      return succeeded({ wiped: true });
    },
    async 'hosts.add'({ origin: address }) {
      const origin = originOfAddress(address);
      if (!origin) return failed({ kind: 'not-found', what: problemPhrases.missing.hostAtAddress });
      const pattern = matchPatternOf(origin);
      if (!(await rooms.browser.isPermitted(pattern))) return failed({ kind: 'host-not-permitted', origin });
      await rooms.browser.watchHost(pattern);
      await rooms.hosts.add(origin);
      return succeeded({ origin });
    },
    async 'hosts.remove'({ origin: address }) {
      const origin = originOfAddress(address) ?? address;
      const removed = await rooms.hosts.remove(origin);
      const pattern = originOfAddress(origin) === undefined ? undefined : matchPatternOf(origin);
      const others = await rooms.hosts.list();
      // Two ports of one host share a pattern.
      const isStillUsed = others.some((other) => matchPatternOf(other) === pattern);
      if (pattern !== undefined && !isStillUsed) await rooms.browser.unwatchHost(pattern);
      return succeeded({ removed });
    },
    async 'hosts.list'() {
      return succeeded(await rooms.hosts.list());
    },
  };
}

/** Deletes what is older than the admin wants kept. */
export async function applyRetention(rooms: Rooms): Promise<void> {
  const { keepMonths } = await rooms.settings.read();
  if (keepMonths === undefined) return;
  if (await deleteOldHistory(rooms.database, keepMonths, rooms.now())) rooms.organizations.forgetOpened();
}

async function announceAll(rooms: Rooms): Promise<void> {
  for (const { id } of await rooms.organizations.list()) announceChange(rooms, id);
}

/** What an admin chose for an organization may name people, so it goes with the organization's data. */
async function forgetChoices(rooms: Rooms, organization: OrganizationId | undefined): Promise<void> {
  const { seatChoices, savedViews, visits, watchChoices, watchState } = rooms;
  for (const choices of [seatChoices, savedViews, visits, watchChoices, watchState]) await choices.forget(organization);
}
