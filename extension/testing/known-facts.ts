import { isoDate, utcDay } from '../../components/activity/day';
import { forEachBit } from '../../components/activity/day-bitmap';
import type { OrganizationId } from '../../components/activity/organization';
import type { OrganizationStore } from '../store/organization-store';

/** What is known of one UTC day of the log. */
export interface KnownDay {
  readonly coverage: string;
  /** Keys of those active, sorted. */
  readonly active: readonly string[];
}

/** Everything known of an organization, told by names: two ways to learn the same give equal facts. */
export interface KnownFacts {
  /** Facts of each person shown, by key; their places in the bitmaps are all 0. */
  readonly people: Readonly<Record<string, object>>;
  /** Days read, by ISO date. */
  readonly days: Readonly<Record<string, KnownDay>>;
}

/** A background, or what stands for it. */
interface Knowing {
  readonly rooms: { readonly organizations: Pick<OrganizationStore, 'activityOf'> };
}

export async function knownFacts({ rooms }: Knowing, id: OrganizationId): Promise<KnownFacts> {
  const activity = await rooms.organizations.activityOf(id);
  if (!activity) return { people: {}, days: {} };
  const { members, index } = activity;
  const shown = members.filter(({ mergedInto }) => mergedInto === undefined);
  const people = Object.fromEntries(shown.map((member) => [member.key, { ...member, ordinal: 0 }]));
  const days: Record<string, KnownDay> = {};
  const { from, to } = index.span ?? { from: 1, to: 0 };
  for (let place = from; place <= to; place += 1) {
    const day = utcDay(place);
    const active: string[] = [];
    forEachBit(index.bitmap(day) ?? new Uint32Array(), (ordinal) => active.push(members[ordinal]?.key ?? ''));
    const coverage = index.coverage(day);
    if (coverage !== 'unread') days[isoDate(day)] = { coverage, active: active.sort() };
  }
  return { people, days };
}
