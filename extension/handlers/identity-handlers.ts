import type { GuessedRecord } from '../history-messages';
import type { SourceSummary } from '../messages';
import type { Handlers } from '../messaging/server';
import { succeeded } from '../problem';
import type { Identity } from '../../components/activity/identity';
import type { OwnRecord } from '../store/organization-state';
import { knownOrganization } from './known-organization';
import type { Rooms } from './rooms';
import { announceChange } from './announce-change';

/** More than anybody looks through; the rest is counted. */
const LISTED = 200;

/** Who is taken for one person though no source says so. */
export function identityHandlers(rooms: Rooms): Pick<Handlers, 'identity.list' | 'identity.decide'> {
  return {
    async 'identity.list'({ organization }) {
      const known = await knownOrganization(rooms, organization);
      const { total, guesses } = await rooms.organizations.guesses(known, LISTED);
      return succeeded({
        total,
        guesses: guesses.map(({ key, reason, isJoined, names, records }) => ({
          key,
          reason,
          isJoined,
          records: records.map((record, i) => recordOf(record, names[i] ?? {})),
        })),
      });
    },
    async 'identity.decide'({ organization, key, isJoined }) {
      const known = await knownOrganization(rooms, organization);
      await rooms.organizations.decideGuess(known, key, isJoined);
      announceChange(rooms, organization);
      return succeeded({ isJoined });
    },
  };
}

function recordOf({ sightings, activeDays, lastSeen }: OwnRecord, names: Identity): GuessedRecord {
  const newest = [...sightings].sort((a, b) => b.at - a.at);
  const sources: SourceSummary['source'][] = [...new Set(newest.map(({ source }) => source))];
  const moments = newest.flatMap(({ facts }) => (facts.lastActive.kind === 'at' ? [facts.lastActive.at] : []));
  const known = [...moments, ...(lastSeen === undefined ? [] : [lastSeen])];
  return {
    ...names,
    name: newest.find(({ facts }) => facts.name)?.facts.name,
    sources: activeDays > 0 || lastSeen !== undefined ? [...sources, 'audit-log'] : sources,
    activeDays,
    lastActive: known.length > 0 ? Math.max(...known) : undefined,
  };
}
