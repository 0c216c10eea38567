import type { ActivityIndex } from '../activity-index';
import { addDays } from '../day';
import { type DayBitmap, hasBit, orInto, setBit, wordsFor } from '../day-bitmap';
import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';

/** Whose activity counts. */
export interface CountedPeople {
  /** Ordinals that count; undefined if all do. */
  readonly among: DayBitmap | undefined;
  /** Active accounts left out because nothing but a number is known of them. */
  readonly leftOut: number;
}

const EVERYBODY: CountedPeople = { among: undefined, leftOut: 0 };

const cache = new WeakMap<ActivityIndex, { readonly members: readonly Member[]; readonly counted: CountedPeople }>();

/**
 * Leaves out accounts that the audit log knows by number only and no roster lists: where the log carries e-mails, those
 * are service accounts (`wandb/audit-logs.md`, section 6). A log without any e-mail says nothing of the kind, so there
 * everybody counts.
 */
export function countedPeople({ members, index }: OrganizationActivity): CountedPeople {
  const known = cache.get(index);
  if (known?.members === members) return known.counted;
  const counted = tellPeople(members, index);
  cache.set(index, { members, counted });
  return counted;
}

function tellPeople(members: readonly Member[], index: ActivityIndex): CountedPeople {
  const numbersOnly = members.filter(isNumberOnly);
  if (numbersOnly.length === 0) return EVERYBODY;
  const active = everActive(index, members.length);
  const leftOut = numbersOnly.filter(({ ordinal }) => hasBit(active, ordinal)).length;
  if (leftOut === 0) return EVERYBODY;
  const isNamed = members.some((member) => member.email !== undefined && hasBit(active, member.ordinal));
  if (!isNamed) return EVERYBODY;
  const among = new Uint32Array(wordsFor(members.length));
  for (const member of members) if (!isNumberOnly(member)) setBit(among, member.ordinal);
  return { among, leftOut };
}

/** Known by a number alone: rosters give an e-mail or a username. Merged ordinals have no bits and need no mention. */
export function isNumberOnly({ email, username, name, mergedInto }: Member): boolean {
  return email === undefined && username === undefined && name === undefined && mergedInto === undefined;
}

function everActive(index: ActivityIndex, members: number): DayBitmap {
  let active = new Uint32Array(wordsFor(members));
  if (!index.span) return active;
  for (let day = index.span.from; day <= index.span.to; day = addDays(day, 1)) {
    const bitmap = index.bitmap(day);
    if (!bitmap) continue;
    if (bitmap.length > active.length) {
      const grown = new Uint32Array(bitmap.length);
      grown.set(active);
      active = grown;
    }
    orInto(active, bitmap);
  }
  return active;
}
