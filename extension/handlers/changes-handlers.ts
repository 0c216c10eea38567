import { type UtcDay, isoDate, parseIsoDate } from '../../components/activity/day';
import { changesBetween } from '../../components/activity/insights/changes';
import type { ChangesAnswer } from '../insights-messages';
import type { Handlers } from '../messaging/server';
import { failed, succeeded } from '../problem';
import { changesOfFiles } from './changes-of-files';
import { knownOrganization } from './known-organization';
import { rosterOn } from './roster-on-day';
import type { Rooms } from './rooms';
import { problemPhrases } from '../problem-phrases.strings';

/** What differs between members lists, kept or in files. */
export function changesHandlers(rooms: Rooms): Pick<Handlers, 'insights.changes' | 'insights.changes-of-files'> {
  return {
    async 'insights.changes'({ organization, from, to }) {
      const { deployment } = await knownOrganization(rooms, organization);
      const days = await rooms.organizations.snapshotDays(organization);
      const pair = pairOf(days, from, to);
      if (!pair) return succeeded<ChangesAnswer>({ days: days.map(isoDate) });
      const [before, after] = await Promise.all(pair.map((day) => rosterOn(rooms, organization, day)));
      if (!before || !after) return failed({ kind: 'not-found', what: problemPhrases.missing.listOfDay });
      const { thresholds } = await rooms.settings.read();
      const report = changesBetween(before, after, deployment, thresholds);
      return succeeded<ChangesAnswer>({ days: days.map(isoDate), report, thresholds });
    },
    async 'insights.changes-of-files'({ organization, files }) {
      return changesOfFiles(rooms, await knownOrganization(rooms, organization), files);
    },
  };
}

const USUAL_DAYS = 30;

/** The days asked for; else the newest and the one nearest to thirty days before it. None while only one is kept. */
function pairOf(days: readonly UtcDay[], from?: string, to?: string): readonly [UtcDay, UtcDay] | undefined {
  const newest = days.at(-1);
  if (newest === undefined || days.length < 2) return undefined;
  const last = (to === undefined ? undefined : parseIsoDate(to)) ?? newest;
  const distance = (day: UtcDay) => Math.abs(last - day - USUAL_DAYS);
  const earlier = days.filter((day) => day < last).sort((a, b) => distance(a) - distance(b));
  const first = (from === undefined ? undefined : parseIsoDate(from)) ?? earlier[0];
  return first === undefined ? undefined : [first, last];
}
