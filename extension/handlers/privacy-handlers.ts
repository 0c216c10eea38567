import { personOf } from '../../components/activity/insights/person';
import type { Handlers } from '../messaging/server';
import { codeIn } from '../privacy/pseudonyms';
import type { PseudonymOwner } from '../privacy-messages';
import { succeeded } from '../problem';
import type { Rooms } from './rooms';

/** Pseudonyms back to people, for those who made them. */
export function privacyHandlers(rooms: Rooms): Pick<Handlers, 'privacy.who'> {
  return {
    async 'privacy.who'({ pseudonym }) {
      const code = codeIn(pseudonym);
      const owners: PseudonymOwner[] = [];
      if (code === undefined) return succeeded(owners);
      // One after the other: opening several large organizations at once would hold all of them in memory.
      for (const { organization } of await rooms.organizations.list()) {
        const activity = await rooms.organizations.activityFor(organization);
        const { codes } = (await rooms.masks.mask(activity)).masks.pseudonyms;
        const member = activity.members.find(({ ordinal, mergedInto }) => {
          return mergedInto === undefined && codes[ordinal] === code;
        });
        if (member) owners.push({ organization, person: personOf(member) });
      }
      return succeeded(owners);
    },
  };
}
