import type { ActivityIndex } from '../activity-index';
import { type UtcDay, dayOf, utcDay } from '../day';
import { type DayBitmap, hasBit } from '../day-bitmap';
import type { Member } from '../member';
import type { OrganizationActivity, RosterReading } from '../organization-activity';
import { earliestOf, latestOf } from '../precision';
import { countedPeople } from './counted-people';
import { isEligible } from './eligible';

/** Stands for "no day": earlier than any. */
export const NO_DAY: UtcDay = utcDay(-2_147_483_648);
const ANY_DAY: UtcDay = utcDay(2_147_483_647);

/** Between which days everybody's last activity lies, as far as the sources tell. */
export interface RosterBounds {
  /** Last active on that day or later, by ordinal; `NO_DAY` where nothing is certain. */
  readonly certain: Int32Array;
  /** Not active after that day, by ordinal; `NO_DAY` for people surely never active. */
  readonly possible: Int32Array;
  /** Earliest day anybody's last activity certainly was on or after. */
  readonly earliest: UtcDay | undefined;
  /** Deactivated people whose last activity no source tells. They count as not active. */
  readonly hidden: number;
  /** Members who could be active today. */
  readonly eligible: number;
}

const cache = new WeakMap<readonly Member[], { readonly index: ActivityIndex; readonly bounds: RosterBounds }>();

/** Reads the bounds off the merged members. Accounts that do not count as people (`countedPeople`) have none. */
export function rosterBounds(activity: OrganizationActivity): RosterBounds {
  const { members, index } = activity;
  const known = cache.get(members);
  if (known?.index === index) return known.bounds;
  const bounds = readBounds(members, countedPeople(activity).among);
  cache.set(members, { index, bounds });
  return bounds;
}

/** The newest roster that listed everybody, or else the newest of all. */
export function decisiveRoster({ rosters }: OrganizationActivity): RosterReading | undefined {
  const newest = (readings: readonly RosterReading[]) =>
    readings.reduce<RosterReading | undefined>(
      (found, reading) => (found && found.takenAt >= reading.takenAt ? found : reading),
      undefined,
    );
  return newest(rosters.filter(({ complete }) => complete)) ?? newest(rosters);
}

function readBounds(members: readonly Member[], among: DayBitmap | undefined): RosterBounds {
  const certain = new Int32Array(members.length).fill(NO_DAY);
  const possible = new Int32Array(members.length).fill(NO_DAY);
  let earliest = ANY_DAY;
  let [hidden, eligible] = [0, 0];
  members.forEach((member, i) => {
    if (among && !hasBit(among, i)) return;
    const bound = boundOf(member);
    certain[i] = bound.certain;
    possible[i] = bound.possible;
    if (bound.certain !== NO_DAY && bound.certain < earliest) earliest = bound.certain;
    if (member.present && member.membership === 'deactivated' && member.lastActive.kind === 'unknown') hidden += 1;
    if (isEligible(member)) eligible += 1;
  });
  return { certain, possible, earliest: earliest === ANY_DAY ? undefined : earliest, hidden, eligible };
}

function boundOf(member: Member): { readonly certain: UtcDay; readonly possible: UtcDay } {
  const { lastActive } = member;
  switch (lastActive.kind) {
    case 'at':
      return { certain: dayOf(earliestOf(lastActive)), possible: dayOf(latestOf(lastActive)) };
    case 'never':
      return { certain: NO_DAY, possible: NO_DAY };
    case 'not-since':
      return { certain: NO_DAY, possible: dayOf(lastActive.since) };
    case 'unknown':
      return { certain: NO_DAY, possible: isSurelySilent(member) ? NO_DAY : ANY_DAY };
  }
}

/** Nobody is active before they accept; of deactivated and gone people see `RosterBounds.hidden`. */
function isSurelySilent({ present, membership }: Member): boolean {
  return !present || membership === 'invited' || membership === 'deactivated';
}
