import { MS_PER_DAY, type Instant } from '../day';
import { type CodedColumn, type PeopleTable, TABLE_SEATS, TABLE_STATUSES } from './people-table';
import { filled } from '../filled';
import { WordList } from './word-list';

/** What people can be narrowed down by. */
export const FACETS = ['status', 'role', 'models-seat', 'weave-access', 'team', 'domain', 'band', 'added'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of one facet: `words[codes[k]]` for each k of a person; word 0 is "not told" and empty. */
export interface FacetColumn extends CodedColumn {
  /** Person i has the codes from `starts[i]` until before `starts[i + 1]`; absent where everybody has exactly one. */
  readonly starts?: Uint32Array;
}

/** How habitual somebody's activity is: active days a week of the days possible (`features.md`, feature 10). */
export const BANDS = ['daily', 'weekly', 'occasional', 'idle'] as const;
export type Band = (typeof BANDS)[number];
/** Active days a week from which on a band holds. */
export const BAND_FROM = { daily: 3, weekly: 1 } as const;

/** How long ago people were added: for invites, how long they have been waiting. */
export const ADDED_AGES = ['under-7-days', '7-to-29-days', '30-to-89-days', '90-to-364-days', 'over-a-year'] as const;
export type AddedAge = (typeof ADDED_AGES)[number];
const AGE_DAYS = [7, 30, 90, 365] as const;

/** One facet of everybody, as of `now`. */
export function facetColumn(table: PeopleTable, facet: Facet, now: Instant): FacetColumn {
  const codes = (codeOf: (person: number) => number) => filled(new Uint32Array(table.keys.length), codeOf);
  switch (facet) {
    case 'status':
      return {
        words: ['', ...TABLE_STATUSES.slice(0, -1)],
        codes: codes((person) => ((table.statuses[person] ?? 0) + 1) % TABLE_STATUSES.length),
      };
    case 'role':
      return table.roles;
    case 'models-seat':
      return { words: SEAT_WORDS, codes: codes((person) => table.modelsSeats[person] ?? 0) };
    case 'weave-access':
      return { words: SEAT_WORDS, codes: codes((person) => table.weaveAccess[person] ?? 0) };
    case 'team':
      return { ...table.teams, starts: table.teamStarts };
    case 'domain':
      return WordList.column(table.keys, domainOf);
    case 'band':
      return { words: ['', ...BANDS], codes: codes((person) => bandCode(table, person)) };
    case 'added':
      return { words: ['', ...ADDED_AGES], codes: codes((person) => ageCode(table.added[person] ?? 0, now)) };
  }
}

const SEAT_WORDS = TABLE_SEATS.map((seat) => seat ?? '');

/** Keys of people known by username or id begin with a sign no e-mail begins with (`memberKey`). */
function domainOf(key: string): string | undefined {
  const at = key.lastIndexOf('@');
  return at > 0 ? key.slice(at + 1) : undefined;
}

/** The band somebody is in; undefined while too little was read to tell. */
export function bandOf(table: PeopleTable, person: number): Band | undefined {
  return BANDS[bandCode(table, person) - 1];
}

/** Where days are missing only the highest band is sure. */
function bandCode({ activeDays, possibleDays, daysKnown }: PeopleTable, person: number): number {
  if (daysKnown === 'unread') return 0;
  const days = activeDays[person] ?? 0;
  const aWeek = (days * 7) / Math.max(1, possibleDays[person] ?? 1);
  const band: Band =
    days === 0 ? 'idle' : aWeek >= BAND_FROM.daily ? 'daily' : aWeek >= BAND_FROM.weekly ? 'weekly' : 'occasional';
  return daysKnown === 'exact' || band === 'daily' ? BANDS.indexOf(band) + 1 : 0;
}

function ageCode(addedSeconds: number, now: Instant): number {
  if (addedSeconds === 0) return 0;
  const days = (now - addedSeconds * 1_000) / MS_PER_DAY;
  const place = AGE_DAYS.findIndex((limit) => days < limit);
  return (place === -1 ? AGE_DAYS.length : place) + 1;
}
