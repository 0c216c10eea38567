import { type Instant, MS_PER_DAY, instant } from '../../components/activity/day';
import type { DemoDeployment } from '../site';
import type { DemoMember, DemoOrganization, GenerateOptions } from './demo-organization';
import { STREAM, pick } from './hash';
import { firstSecond } from './log/person-day';
import { AddressBook } from './names/addresses';
import { nameOf } from './names/person-name';
import { drawLife } from './people/draw-life';
import { type Fate, fateOf } from './people/fate';
import type { Life } from './people/life';
import { isBillingAdmin, roleOf, seatsOf } from './people/seats';
import { teamsOfPerson } from './teams';

/** A member before it is known what they did. */
export type DraftMember = Omit<DemoMember, 'lastActiveAt' | 'daysActive' | 'runs' | 'reports' | 'state'>;

export interface Drafts {
  readonly members: readonly DraftMember[];
  readonly former: readonly DraftMember[];
}

const FIRST_ID = 101;
/** Numbers of people who are gone, so that one member more changes nobody else. */
const FIRST_FORMER = 1_000_000;
/** Multi-tenant removes whom single tenant deactivates, so more of its people are gone (`wandb/scim.md`, section 5). */
const FORMER_SHARE: Readonly<Record<DemoDeployment, number>> = {
  'multi-tenant': 0.09,
  dedicated: 0.025,
  'self-managed': 0.025,
};

type Frame = Pick<DemoOrganization, 'seed' | 'founded' | 'today' | 'now' | 'teams'>;

/** Everybody who is or was in the organization, by the time they were added; ids grow with that time. */
export function draftMembers(options: GenerateOptions, frame: Frame): Drafts {
  const addresses = new AddressBook(options.seed, options.name);
  const draft = (person: number, fate: Fate) => draftPerson(options, frame, addresses, person, fate);
  const members = Array.from({ length: options.members }, (_, person) =>
    draft(person, fateOf(options.seed, person, options.deployment)),
  );
  const former = Array.from({ length: Math.round(options.members * FORMER_SHARE[options.deployment]) }, (_, index) =>
    draft(FIRST_FORMER + index, 'deactivated'),
  );
  const ids = idsOf(options.seed, [...members, ...former]);
  const withId = (unnumbered: Unnumbered): DraftMember => ({ ...unnumbered, id: ids.get(unnumbered) ?? 0 });
  return { members: members.toSorted(byCreation).map(withId), former: former.toSorted(byCreation).map(withId) };
}

type Unnumbered = Omit<DraftMember, 'id'>;

function draftPerson(
  options: GenerateOptions,
  frame: Frame,
  addresses: AddressBook,
  person: number,
  fate: Fate,
): Unnumbered {
  const { seed } = options;
  const life = drawLife(frame, person, fate);
  const name = nameOf(seed, person, life.region, options.members);
  const role = roleOf(seed, person, options.members);
  return {
    life,
    name: name.shown,
    ...addresses.addressesOf(person, name),
    role,
    billingAdmin: isBillingAdmin(person, role, options.deployment === 'multi-tenant'),
    ...seatsOf(seed, person, role, Number.isFinite(life.left)),
    teams: teamsOfPerson(seed, person, frame.teams),
    created: createdAt(life, frame.now),
  };
}

/** In office hours, but before the person's own first deed. */
function createdAt(life: Life, now: Instant): Instant {
  const drawn = 28_800 + pick(32_400, life.seed, life.person, STREAM.join, 2);
  const isSameDay = life.begins === life.invited;
  const second = isSameDay ? Math.max(0, firstSecond(life, life.invited) - 60 - (drawn % 900)) : drawn;
  return instant(Math.min(now, life.invited * MS_PER_DAY + second * 1_000));
}

/** The founder is the first, whatever the hour. */
function byCreation(a: Unnumbered, b: Unnumbered): number {
  if (a.life.person === 0 || b.life.person === 0) return a.life.person - b.life.person;
  return a.created - b.created || a.life.person - b.life.person;
}

function idsOf(seed: number, people: readonly Unnumbered[]): ReadonlyMap<Unnumbered, number> {
  let id = FIRST_ID;
  const ids = new Map<Unnumbered, number>();
  for (const person of people.toSorted(byCreation)) {
    ids.set(person, id);
    id += 1 + pick(3, seed, id, STREAM.join, 3);
  }
  return ids;
}
