import { type Instant, dayOf } from '../day';
import { type DayBitmap, forEachBit } from '../day-bitmap';
import type { Member, MemberKey, Seat } from '../member';
import { ActiveDays } from '../metrics/active-days';
import { isNumberOnly } from '../metrics/counted-people';
import { trendWeeks } from '../metrics/members-activity';
import { isWhollyRead, plotWindow } from '../metrics/plot-window';
import { possibleDays } from '../metrics/possible-days';
import { isAnyDayRead } from '../metrics/series';
import type { OrganizationActivity } from '../organization-activity';
import type { DayRange } from '../insights/overview';
import type { PeriodChoice } from '../period';
import { STATUSES, type StatusThresholds, statusOf } from '../status';
import { WordList } from './word-list';

/** People who belong now; accounts the log knows by a number only; people a complete list no longer names. */
export const PEOPLE_GROUPS = ['members', 'service-accounts', 'left'] as const;
export type PeopleGroup = (typeof PEOPLE_GROUPS)[number];

/** A code of the status column is a place in this list. */
export const TABLE_STATUSES = [...STATUSES, 'unknown'] as const;
/** A code of a seat column is a place in this list; the first where no source tells. */
export const TABLE_SEATS: readonly (Seat | undefined)[] = [undefined, 'none', 'viewer', 'full'];
/** What a moment is known as; the first where no source tells. `at` and `not-since` have a moment. */
export const MOMENT_KINDS = ['unknown', 'at', 'never', 'not-since'] as const;

/** ISO weeks of a person's sparkline. */
export const TABLE_WEEKS = 12;
/** Stands for a week that was not read. */
export const UNREAD_WEEK = 255;

/** Words a column's codes stand for. Code 0 is always that no source tells; its word is empty. */
export interface CodedColumn {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

/**
 * Everybody an organization ever had, in columns: entry i of each belongs to person i. A hundred thousand people as
 * objects would take longer to send than to draw.
 */
export interface PeopleTable {
  readonly range: DayRange;
  readonly keys: readonly MemberKey[];
  /** Empty where no source tells a name. */
  readonly names: readonly string[];
  readonly groups: Uint8Array;
  readonly statuses: Uint8Array;
  readonly lastActiveKinds: Uint8Array;
  /** Seconds since 1970, of kinds that have a moment. */
  readonly lastActive: Uint32Array;
  /** Seconds since 1970; 0 where no source tells. */
  readonly added: Uint32Array;
  /** Days of the period with activity; what they rest on says `daysKnown`. */
  readonly activeDays: Uint16Array;
  /** Days of the period since the person was added; the whole period where that is not known. */
  readonly possibleDays: Uint16Array;
  readonly daysKnown: 'exact' | 'at-least' | 'unread';
  /** `TABLE_WEEKS` entries a person, oldest first: active days of an ISO week, or `UNREAD_WEEK`. */
  readonly weeks: Uint8Array;
  readonly roles: CodedColumn;
  readonly modelsSeats: Uint8Array;
  readonly weaveAccess: Uint8Array;
  /** Person i is in the teams `teams.codes[teamStarts[i]]` until before `teamStarts[i + 1]`; code 0 is "not told". */
  readonly teams: CodedColumn;
  readonly teamStarts: Uint32Array;
  /** Groups of fewer people are not counted apart; absent where all are. */
  readonly smallestGroup?: number;
}

/** Everybody as of `now`, with their activity in the period (`features.md`, 3.1 and 3.10). */
export function peopleTable(
  activity: OrganizationActivity,
  preset: PeriodChoice,
  now: Instant,
  thresholds: StatusThresholds,
): PeopleTable {
  const people = activity.members.filter(({ mergedInto }) => mergedInto === undefined);
  const window = plotWindow(activity, preset, now);
  const range = { from: window.period.from, to: window.period.to };
  const isRead = isAnyDayRead(activity, range.from, range.to);
  const isWhole = isWhollyRead(window);
  const columns = new PersonColumns(people.length);
  const activeDays = new ActiveDays(activity.index, range.from, range.to, activity.members.length).all();
  const { deployment } = activity.organization;
  // One pass over the members: each is an object somewhere in memory, and fetching it costs more than reading it.
  people.forEach((member, person) => {
    columns.write(person, member);
    columns.statuses[person] = TABLE_STATUSES.indexOf(statusOf(member, deployment, now, thresholds) ?? 'unknown');
    columns.activeDays[person] = activeDays[member.ordinal] ?? 0;
    columns.possibleDays[person] = possibleDays(member, range);
  });
  return {
    range,
    daysKnown: isRead ? (isWhole ? 'exact' : 'at-least') : 'unread',
    weeks: weeksOf(activity, people, now),
    ...columns.finished(),
  };
}

type WrittenColumns = Omit<PeopleTable, 'range' | 'daysKnown' | 'weeks'>;

class PersonColumns {
  readonly keys: MemberKey[] = [];
  readonly names: string[] = [];
  readonly groups: Uint8Array;
  readonly statuses: Uint8Array;
  readonly lastActiveKinds: Uint8Array;
  readonly lastActive: Uint32Array;
  readonly added: Uint32Array;
  readonly activeDays: Uint16Array;
  readonly possibleDays: Uint16Array;
  readonly modelsSeats: Uint8Array;
  readonly weaveAccess: Uint8Array;
  readonly #roleCodes: Uint32Array;
  readonly #roles = new WordList();
  readonly #teamStarts: Uint32Array;
  readonly #teamCodes: number[] = [];
  readonly #teams = new WordList();

  constructor(people: number) {
    const [bytes, words] = [() => new Uint8Array(people), () => new Uint32Array(people)];
    this.groups = bytes();
    this.statuses = bytes();
    this.lastActiveKinds = bytes();
    this.lastActive = words();
    this.added = words();
    this.activeDays = new Uint16Array(people);
    this.possibleDays = new Uint16Array(people);
    this.modelsSeats = bytes();
    this.weaveAccess = bytes();
    this.#roleCodes = words();
    this.#teamStarts = new Uint32Array(people + 1);
  }

  /** What the member's own facts tell. */
  write(person: number, member: Member): void {
    const { key, name, lastActive, added, role, modelsSeat, weaveAccess, teams } = member;
    this.keys.push(key);
    this.names.push(name?.trim() ?? '');
    this.groups[person] = PEOPLE_GROUPS.indexOf(groupOf(member));
    this.lastActiveKinds[person] = MOMENT_KINDS.indexOf(lastActive.kind);
    if (lastActive.kind === 'at') this.lastActive[person] = secondsOf(lastActive.at);
    if (lastActive.kind === 'not-since') this.lastActive[person] = secondsOf(lastActive.since);
    this.added[person] = added === undefined ? 0 : secondsOf(added);
    this.modelsSeats[person] = TABLE_SEATS.indexOf(modelsSeat);
    this.weaveAccess[person] = TABLE_SEATS.indexOf(weaveAccess);
    this.#roleCodes[person] = this.#roles.codeOf(role);
    this.#writeTeams(person, teams);
  }

  finished(): WrittenColumns {
    return {
      keys: this.keys,
      names: this.names,
      groups: this.groups,
      statuses: this.statuses,
      lastActiveKinds: this.lastActiveKinds,
      lastActive: this.lastActive,
      added: this.added,
      activeDays: this.activeDays,
      possibleDays: this.possibleDays,
      modelsSeats: this.modelsSeats,
      weaveAccess: this.weaveAccess,
      roles: { words: this.#roles.words, codes: this.#roleCodes },
      teams: { words: this.#teams.words, codes: Uint32Array.from(this.#teamCodes) },
      teamStarts: this.#teamStarts,
    };
  }

  #writeTeams(person: number, teams: readonly string[] | undefined): void {
    if (!teams) this.#teamCodes.push(0);
    else if (teams.length === 1) this.#teamCodes.push(this.#teams.codeOf(teams[0]));
    else for (const team of new Set(teams)) this.#teamCodes.push(this.#teams.codeOf(team));
    this.#teamStarts[person + 1] = this.#teamCodes.length;
  }
}

/** Whom only the log knows, by a number alone, is taken for a service account (`wandb/audit-logs.md`, section 6). */
function groupOf(member: Member): PeopleGroup {
  if (member.present) return 'members';
  return isNumberOnly(member) ? 'service-accounts' : 'left';
}

function secondsOf(at: Instant): number {
  return Math.max(0, Math.floor(at / 1_000));
}

function weeksOf(activity: OrganizationActivity, people: readonly Member[], now: Instant): Uint8Array {
  const weeks = trendWeeks(activity.index, dayOf(now));
  const byOrdinal = new Uint8Array(activity.members.length * weeks.length);
  weeks.forEach((bitmaps, week) => {
    for (const bitmap of bitmaps) addDay(byOrdinal, bitmap, weeks.length, week);
  });
  const first = TABLE_WEEKS - weeks.length;
  const table = new Uint8Array(people.length * TABLE_WEEKS).fill(UNREAD_WEEK);
  people.forEach(({ ordinal }, i) => {
    for (let week = 0; week < weeks.length; week += 1) {
      table[i * TABLE_WEEKS + first + week] = byOrdinal[ordinal * weeks.length + week] ?? 0;
    }
  });
  return table;
}

function addDay(counts: Uint8Array, bitmap: DayBitmap, stride: number, week: number): void {
  forEachBit(bitmap, (ordinal) => {
    const at = ordinal * stride + week;
    if (at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
  });
}
