import type { MemberKey } from '../../components/activity/member';
import type { OrganizationId } from '../../components/activity/organization';
import type { SeatExclusion } from '../../components/activity/insights/seats';
import type { OrganizationRoom } from '../handlers/rooms';
import type { SeatChoices } from '../insights-messages';
import { ProblemError } from '../messaging/ask';
import { HIDDEN_REASON } from '../privacy-messages';
import type { SavedViewsStore } from '../settings/saved-views-store';
import type { SeatChoicesStore } from '../settings/seat-choices-store';
import { isPseudonymous } from './pseudonyms';
import type { OrganizationMasks } from './organization-masks';
import { problemPhrases } from '../problem-phrases.strings';

/** Kept seats, with people by the keys they have in privacy mode. */
export function maskedSeatChoices(
  store: SeatChoicesStore,
  organizations: OrganizationRoom,
  masks: OrganizationMasks,
): SeatChoicesStore {
  const keysOf = async (id: OrganizationId): Promise<readonly KeyPair[]> => {
    const activity = await organizations.activityOf(id);
    if (!activity) return [];
    const { members } = (await masks.mask(activity)).activity;
    return activity.members.flatMap(({ key, mergedInto }, i) => {
      const masked = members[i]?.key;
      return mergedInto !== undefined || masked === undefined ? [] : [{ key, masked }];
    });
  };
  return {
    async read(id) {
      const [choices, keys] = await Promise.all([store.read(id), keysOf(id)]);
      const maskedBy = new Map(keys.map(({ key, masked }) => [key, masked]));
      return { ...choices, exclusions: choices.exclusions.flatMap((one) => shown(one, maskedBy.get(one.member))) };
    },
    async save(id, choices) {
      const [before, keys] = await Promise.all([store.read(id), keysOf(id)]);
      await store.save(id, unmasked(choices, before, keys));
    },
    forget: (id) => store.forget(id),
  };
}

interface KeyPair {
  readonly key: MemberKey;
  readonly masked: MemberKey;
}

function shown(exclusion: SeatExclusion, masked: MemberKey | undefined): readonly SeatExclusion[] {
  if (masked === undefined) return [];
  return [{ ...exclusion, member: masked, reason: exclusion.reason === '' ? '' : HIDDEN_REASON }];
}

/** Exclusions of people nobody could see stay, and so do reasons nobody could read. */
function unmasked(choices: SeatChoices, before: SeatChoices, keys: readonly KeyPair[]): SeatChoices {
  const keyBy = new Map(keys.map(({ key, masked }) => [masked, key]));
  const isVisible = new Set(keys.map(({ key }) => key));
  const reasonOf = new Map(before.exclusions.map(({ member, reason }) => [member, reason]));
  const saved = choices.exclusions.flatMap((one): readonly SeatExclusion[] => {
    // A page that was open before privacy mode still has real keys.
    const member = keyBy.get(one.member) ?? (isVisible.has(one.member) ? one.member : undefined);
    if (member === undefined) return [];
    return [{ ...one, member, reason: one.reason === HIDDEN_REASON ? (reasonOf.get(member) ?? '') : one.reason }];
  });
  return { ...choices, exclusions: [...saved, ...before.exclusions.filter(({ member }) => !isVisible.has(member))] };
}

/** Kept seats by real keys: a page that was open in privacy mode must not put pseudonyms in their place. */
export function namedSeatChoices(store: SeatChoicesStore): SeatChoicesStore {
  return {
    read: (id) => store.read(id),
    async save(id, choices) {
      if (choices.exclusions.some(({ member }) => isPseudonymous(factsOfKey(member)))) {
        throw new ProblemError({ kind: 'not-found', what: problemPhrases.missing.person });
      }
      await store.save(id, choices);
    },
    forget: (id) => store.forget(id),
  };
}

function factsOfKey(key: MemberKey): { readonly email?: string; readonly username?: string } {
  return /^[@#]/.test(key) ? { username: key.slice(1) } : { email: key };
}

/** Named views are free text and may name people: none is told, and none is overwritten. */
export function maskedSavedViews(store: SavedViewsStore): SavedViewsStore {
  return {
    read: () => Promise.resolve([]),
    save: () => Promise.reject(new ProblemError({ kind: 'private', what: problemPhrases.named.views })),
    forget: (id) => store.forget(id),
  };
}
