import { waitUntil } from '@open-wc/testing';
import { type Instant, type UtcDay, addDays, dayOf, instant } from '../../components/activity/day';
import { leaderboardOf } from '../../components/activity/insights/leaderboard';
import { overviewOf } from '../../components/activity/insights/overview';
import { reconciliationOf } from '../../components/activity/insights/reconcile';
import { seatsReport } from '../../components/activity/insights/seats';
import { teamsReport } from '../../components/activity/insights/teams';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { activeAt, activityOf, completeRoster, daysFrom, memberOf } from '../../components/activity/test-organization';
import { cohortsOf, trendsOf } from '../../components/activity/trends/trends';
import { succeeded } from '../problem';
import { FakeBackground } from './fake-background';

/** Real reports of an invented organization, for tests of what draws them. */

const DAY = 86_400_000;
export const NOW: Instant = instant(Date.now());
export const TODAY: UtcDay = dayOf(NOW);
const CHOICES = { dormantAfterDays: 90, graceDays: 30, exclusions: [], prices: {} };

/** Thirty people in two teams, one in both; a log of 200 days; person n is active every n + 2 days. */
export function busyOrganization(): OrganizationActivity {
  const members = Array.from({ length: 30 }, (_, n) =>
    memberOf(n, {
      name: n === 0 ? '<img src=x onerror=alert(1)> | Ana' : `Person ${n}`,
      added: instant(NOW - (n + 1) * 9 * DAY),
      modelsSeat: 'full',
      teams: n === 1 ? ['speech', 'vision'] : [n % 2 === 0 ? 'vision' : 'speech'],
      ...activeAt(instant(NOW - n * DAY)),
    }),
  );
  const days = daysFrom(addDays(TODAY, -200), addDays(TODAY, -1));
  const active = days.flatMap((day) =>
    members.filter((_, n) => day % (n + 2) === 0).map(({ ordinal }) => [day, ordinal] as const),
  );
  return activityOf({ members, rosters: [completeRoster(30, NOW)], log: { complete: days, partial: [TODAY], active } });
}

/** A background that answers from that organization. */
export function reportingBackground(activity: OrganizationActivity = busyOrganization()): FakeBackground {
  return new FakeBackground()
    .answer('insights.overview', ({ preset }) => succeeded(overviewOf(activity, preset, NOW)))
    .answer('insights.trends', ({ preset }) => succeeded(trendsOf(activity, preset, NOW)))
    .answer('insights.cohorts', () => succeeded(cohortsOf(activity, NOW)))
    .answer('insights.teams', ({ preset }) => succeeded(teamsReport(activity, preset, CHOICES, NOW)))
    .answer('insights.reconcile', ({ preset }) => succeeded(reconciliationOf(activity, preset, NOW)))
    .answer('insights.seat-choices', CHOICES)
    .answer('insights.seats', ({ policy }) => succeeded(seatsReport(activity, policy, NOW)))
    .answer('insights.leaderboard', ({ preset, order, limit }) =>
      succeeded(leaderboardOf(activity, preset, order, limit, NOW)),
    );
}

/** Everything that matches, in shadow roots too, in the order of the page. */
export function findAll(root: Element | ShadowRoot, selector: string): readonly Element[] {
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot, ...root.children] : [...root.children];
  return inside.flatMap((node) => [
    ...(node instanceof Element && node.matches(selector) ? [node] : []),
    ...findAll(node, selector),
  ]);
}

/** The text of an element, spaces as one. */
export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Waits until something drawn says so. */
export async function shows(view: Element, words: string): Promise<void> {
  const selector = 'h1, h2, h3, p, th, td, label, li, span, b';
  await waitUntil(() => findAll(view, selector).some((one) => textOf(one).includes(words)), words, { timeout: 20_000 });
}

/** Presses the button of that name. */
export function press(view: Element, words: string): void {
  const button = findAll(view, 'button').find((one) => textOf(one) === words);
  if (!(button instanceof HTMLElement)) throw new Error(`no button ${words}`);
  button.click();
}
