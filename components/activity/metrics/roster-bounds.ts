import { type UtcDay, dayOf, utcDay } from '../day';
import type { Member } from '../member';
import type { OrganizationActivity, RosterReading } from '../organization-activity';
import { earliestOf, latestOf } from '../precision';

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
}

const cache = new WeakMap<readonly Member[], RosterBounds>();

/** Reads the bounds off the merged members. */
export function rosterBounds(members: readonly Member[]): RosterBounds {
  const known = cache.get(members);
  if (known) return known;
  const bounds = readBounds(members);
  cache.set(members, bounds);
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

function readBounds(members: readonly Member[]): RosterBounds {
  const certain = new Int32Array(members.length).fill(NO_DAY);
  const possible = new Int32Array(members.length).fill(NO_DAY);
  let earliest = ANY_DAY;
  let hidden = 0;
  members.forEach((member, i) => {
    const bound = boundOf(member);
    certain[i] = bound.certain;
    possible[i] = bound.possible;
    if (bound.certain !== NO_DAY && bound.certain < earliest) earliest = bound.certain;
    if (member.present && member.membership === 'deactivated' && member.lastActive.kind === 'unknown') hidden += 1;
  });
  return { certain, possible, earliest: earliest === ANY_DAY ? undefined : earliest, hidden };
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
