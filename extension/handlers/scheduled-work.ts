import { matchPatternOf } from '../settings/api-origin';
import { dueToday } from '../sync/daily-sync';
import type { Rooms } from './rooms';

/** Names of the alarms, and how often they ring. */
export const ALARMS = {
  /** While a sync is unfinished: a background put to sleep goes on with it. */
  resume: { name: 'rollcall-resume', periodInMinutes: 1 },
  daily: { name: 'rollcall-daily', periodInMinutes: 60 },
} as const;

/** Goes on with what is unfinished; tells whether anything still is. */
export async function resumeSyncs(rooms: Rooms): Promise<boolean> {
  await rooms.sync.resumeUnfinished();
  return rooms.sync.hasUnfinished();
}

/** Starts a sync of each connected organization that had none today, if the admin wants that. */
export async function syncDaily(rooms: Rooms): Promise<void> {
  const { dailySync } = await rooms.settings.read();
  if (!dailySync) return;
  const connections = await rooms.connections.list();
  const usable = connections.filter(({ kept }) => kept !== 'locked').map(({ organization }) => organization.id);
  for (const id of dueToday(usable, await rooms.syncs.list(), rooms.now())) await rooms.sync.start(id);
}

/** Registers the sentinel for every host the admin added: an update of the extension drops registrations. */
export async function watchHosts(rooms: Rooms): Promise<void> {
  for (const origin of await rooms.hosts.list()) {
    const pattern = matchPatternOf(origin);
    if (await rooms.browser.isPermitted(pattern)) await rooms.browser.watchHost(pattern);
  }
}
