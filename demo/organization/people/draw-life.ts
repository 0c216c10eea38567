import { addDays, type UtcDay } from '../../../components/activity/day';
import { STREAM, chance, hash, pick, pickFrom } from '../hash';
import type { Fate } from './fate';
import type { Life } from './life';
import { REGIONS } from './region';
import { rhythmOf } from './rhythm';

/** What a life is drawn within. */
export interface LifeFrame {
  readonly seed: number;
  /** Day the organization began. */
  readonly founded: UtcDay;
  readonly today: UtcDay;
}

/** The life of a person with a fate. `person` is their number within the seed. */
export function drawLife(frame: LifeFrame, person: number, fate: Fate): Life {
  const { seed, today } = frame;
  const region = regionOf(seed, person);
  const invited = invitedOn(frame, person, fate);
  const accepted = fate === 'invited' ? undefined : acceptedOn(frame, person, invited);
  const begins = accepted === undefined || fate === 'never-active' ? Infinity : accepted;
  const silence = begins === Infinity ? [] : silenceOf(frame, person, fate, begins);
  const left = fate === 'deactivated' && begins !== Infinity ? leftOn(frame, person, begins) : Infinity;
  return {
    seed,
    person,
    region,
    dayKey: hash(seed, person, STREAM.day),
    invited,
    accepted,
    begins,
    left,
    ...rhythmOf(seed, person),
    settlingDays: 10 + pick(50, seed, person, STREAM.rhythm, 2),
    absences: begins === Infinity ? [] : [...silence, ...vacationsOf(frame, person, begins, today)],
    startsAt: startOf(seed, person, region),
    wasSuspended: fate === 'came-back' && chance(seed, person, STREAM.silence, 5) < 0.4,
  };
}

/** Where an organization may have its seat: places whose weekend is Saturday and Sunday. */
const SEATS = REGIONS.filter(({ weekend }) => weekend.includes(6));

/** Nearly half of an organization sits at its seat, the others anywhere. */
function regionOf(seed: number, person: number): number {
  const seat = REGIONS.indexOf(pickFrom(SEATS, seed, STREAM.region));
  if (person === 0 || chance(seed, person, STREAM.region) < 0.42) return seat;
  return REGIONS.indexOf(pickFrom(REGIONS, seed, person, STREAM.region, 1));
}

/** The founders come first; then the organization grows, faster as it gets larger. Invites still pending are recent. */
function invitedOn({ seed, founded, today }: LifeFrame, person: number, fate: Fate): UtcDay {
  const history = today - founded;
  if (person === 0) return founded;
  const drawn = chance(seed, person, STREAM.join);
  if (fate === 'invited') return addDays(today, -Math.min(history, pendingDays(drawn)));
  const isFounder = chance(seed, person, STREAM.join, 1) < 0.15;
  const share = isFounder ? 0.08 * drawn : 0.05 + 0.95 * (0.45 * drawn + 0.55 * Math.sqrt(drawn));
  const latest = today - leadDays(fate, history);
  return addDays(founded, Math.floor(share * Math.max(0, latest - founded)));
}

/** Age of a pending invite in days: most are fresh, some were forgotten. */
function pendingDays(drawn: number): number {
  if (drawn < 0.45) return Math.floor((drawn / 0.45) * 14);
  if (drawn < 0.8) return 14 + Math.floor(((drawn - 0.45) / 0.35) * 76);
  return 90 + Math.floor(((drawn - 0.8) / 0.2) * 120);
}

/** Nobody can be silent for longer than they have been there. */
function leadDays(fate: Fate, history: number): number {
  const wanted = {
    invited: 0,
    'never-active': 15,
    deactivated: 60,
    'silent-for-weeks': 60,
    'silent-for-months': 130,
    'silent-for-half-a-year': 240,
    'came-back': 190,
    'at-work': 0,
  }[fate];
  return Math.min(wanted, Math.floor(history * 0.8));
}

/** Most accept on the same day or the next, some after two weeks. */
function acceptedOn({ seed, today }: LifeFrame, person: number, invited: UtcDay): UtcDay {
  if (person === 0) return invited;
  const drawn = chance(seed, person, STREAM.accept);
  return addDays(invited, Math.min(Math.floor(drawn * drawn * 15), today - invited));
}

/** The long silence a fate asks for; it lies between the first day and today. */
function silenceOf({ seed, today }: LifeFrame, person: number, fate: Fate, begins: number): readonly number[] {
  const drawn = chance(seed, person, STREAM.silence);
  const since = (least: number, most: number): number =>
    Math.max(begins + 1, today - least - Math.floor(drawn * (most - least)));
  switch (fate) {
    case 'silent-for-weeks':
      return [since(30, 88), Infinity];
    case 'silent-for-months':
      return [since(90, 180), Infinity];
    case 'silent-for-half-a-year':
      return [since(186, 620), Infinity];
    case 'came-back': {
      const days = 40 + pick(120, seed, person, STREAM.silence, 1);
      const from = Math.max(begins + 1, today - days - 6 - Math.floor(drawn * 300));
      return [from, Math.min(from + days, today - 4)];
    }
    default:
      return [];
  }
}

function leftOn({ seed, today }: LifeFrame, person: number, begins: number): number {
  const stayed = 20 + Math.floor(chance(seed, person, STREAM.silence, 2) * (today - begins));
  return Math.max(begins + 1, Math.min(today - pick(25, seed, person, STREAM.silence, 3), begins + stayed));
}

/** Two vacations a year, of one to three weeks; the admin who looks at the pages is there now. */
function vacationsOf({ seed }: LifeFrame, person: number, begins: number, today: number): readonly number[] {
  if (person === 0) return [];
  const spans: number[] = [];
  for (let half = Math.floor(begins / 183); half <= Math.floor(today / 183); half += 1) {
    const from = half * 183 + pick(160, seed, person, half, STREAM.vacation);
    spans.push(from, from + 5 + pick(17, seed, person, half, STREAM.vacation, 1));
  }
  return spans;
}

/** Between half past seven and eleven at their place, as a UTC second; a day that began yesterday in UTC starts at 0. */
function startOf(seed: number, person: number, region: number): number {
  const localSecond = 27_000 + pick(12_600, seed, person, STREAM.second);
  const utcSecond = localSecond - (REGIONS[region]?.utcOffset ?? 0) * 3_600;
  return Math.max(300, Math.min(75_000, Math.floor(utcSecond)));
}
