import { addDays, dayOf } from '../../components/activity/day';
import type { OrganizationId } from '../../components/activity/organization';
import {
  type WatchFinding,
  type WatchResult,
  type Watched,
  causeOf,
  watchResults,
} from '../../components/activity/watch/watch-rules';
import { shownRooms } from '../privacy/private-handlers';
import type { WatchState } from '../settings/watch-store';
import { isQuiet } from '../watch/is-quiet';
import { watchStrings } from '../watch/watch.strings';
import { knownActivity } from './known-organization';
import { rosterOn } from './roster-on-day';
import type { Rooms } from './rooms';

/** What the rules of one organization find now. */
export async function findingsOf(rooms: Rooms, organization: OrganizationId): Promise<readonly WatchResult[]> {
  const [{ rules }, watched] = await Promise.all([
    rooms.watchChoices.read(organization),
    watchedOf(rooms, organization),
  ]);
  return watchResults(rules, watched);
}

async function watchedOf(rooms: Rooms, organization: OrganizationId): Promise<Watched> {
  const days = await rooms.organizations.snapshotDays(organization);
  const [newestDay, dayBefore] = [days.at(-1), days.at(-2)];
  const [activity, policy, newest, before] = await Promise.all([
    knownActivity(rooms, organization),
    rooms.seatChoices.read(organization),
    newestDay === undefined ? undefined : rosterOn(rooms, organization, newestDay),
    dayBefore === undefined ? undefined : rosterOn(rooms, organization, dayBefore),
  ]);
  return { activity, policy, now: rooms.now(), lists: { newest, before } };
}

/** Looks at every organization, shows a notice of what has fired since, and counts on the button what nobody has seen. */
export async function lookAfterRules(rooms: Rooms): Promise<void> {
  for (const { organization } of await rooms.organizations.list()) await lookAfter(rooms, organization.id);
  await showUnseen(rooms);
}

async function lookAfter(rooms: Rooms, organization: OrganizationId): Promise<void> {
  const results = await findingsOf(rooms, organization);
  const findings = results.flatMap((result) => (result.state === 'fired' ? [result.finding] : []));
  const fired = findings.map(causeOf);
  const before = await rooms.watchState.read(organization);
  // What is over may be told again when it comes back.
  const stillOn = (causes: readonly string[]) => causes.filter((cause) => fired.includes(cause));
  const state: WatchState = { fired, seen: stillOn(before.seen), noticed: stillOn(before.noticed) };
  const news = findings.filter((finding) => ![...state.noticed, ...state.seen].includes(causeOf(finding)));
  const isNoticed =
    news.length > 0 && (await showNotice(rooms, organization, await noticeLines(rooms, organization, news)));
  await rooms.watchState.save(organization, {
    ...state,
    noticed: isNoticed ? [...state.noticed, ...news.map(causeOf)] : state.noticed,
  });
}

/** In the names privacy mode would show; what was noticed is remembered by the real ones. */
async function noticeLines(
  rooms: Rooms,
  organization: OrganizationId,
  news: readonly WatchFinding[],
): Promise<readonly string[]> {
  const kinds = news.map(({ kind }) => kind);
  const shown = await findingsOf(await shownRooms(rooms), organization);
  return shown.flatMap((result) =>
    result.state === 'fired' && kinds.includes(result.finding.kind) ? [watchStrings.finding(result.finding)] : [],
  );
}

/** False when none may be shown now: it is shown at the next look. */
async function showNotice(rooms: Rooms, organization: OrganizationId, lines: readonly string[]): Promise<boolean> {
  const { notices, quiet } = await rooms.watchChoices.read(organization);
  if (!notices || isQuiet(new Date(rooms.now()).getHours(), quiet)) return false;
  return rooms.browser.notify(organization, watchStrings.notice(organization), lines.join('\n'));
}

/** An admin has looked at what fired. */
export async function markSeen(rooms: Rooms, organization: OrganizationId): Promise<void> {
  const state = await rooms.watchState.read(organization);
  if (state.fired.some((cause) => !state.seen.includes(cause))) {
    await rooms.watchState.save(organization, { ...state, seen: state.fired });
  }
  await showUnseen(rooms);
}

async function showUnseen(rooms: Rooms): Promise<void> {
  let unseen = 0;
  for (const { organization } of await rooms.organizations.list()) {
    const { fired, seen } = await rooms.watchState.read(organization.id);
    unseen += fired.filter((cause) => !seen.includes(cause)).length;
  }
  await rooms.browser.showBadge(unseen > 0 ? String(unseen) : '');
}

/** Of the last thirty complete days, those whose audit log was not read to its end; undefined while none was. */
export async function missingDaysOf(rooms: Rooms, organization: OrganizationId): Promise<number | undefined> {
  const { index } = await knownActivity(rooms, organization);
  const today = dayOf(rooms.now());
  const days = Array.from({ length: 30 }, (_, i) => index.coverage(addDays(today, -1 - i)));
  return index.span ? days.filter((coverage) => coverage !== 'complete').length : undefined;
}
