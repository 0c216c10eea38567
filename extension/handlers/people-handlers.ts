import { peopleTable } from '../../components/activity/people/people-table';
import { personDetail } from '../../components/activity/people/person-detail';
import type { Handlers } from '../messaging/server';
import { failed, succeeded } from '../problem';
import { knownActivity, knownOrganization } from './known-organization';
import type { Rooms } from './rooms';
import { problemPhrases } from '../problem-phrases.strings';

type PeopleHandlers = Pick<Handlers, 'people.table' | 'people.person' | 'people.views' | 'people.save-views'>;

/** What the dashboard asks about everybody, and about one person. */
export function peopleHandlers(rooms: Rooms): PeopleHandlers {
  return {
    async 'people.table'({ organization, preset }) {
      const [activity, { thresholds }] = await Promise.all([knownActivity(rooms, organization), rooms.settings.read()]);
      return succeeded(peopleTable(activity, preset, rooms.now(), thresholds));
    },
    async 'people.person'({ organization, key }) {
      const activity = await knownActivity(rooms, organization);
      const member = activity.members.find((one) => one.key === key && one.mergedInto === undefined);
      if (!member) return failed({ kind: 'not-found', what: problemPhrases.missing.person });
      const [{ thresholds }, policy, listed] = await Promise.all([
        rooms.settings.read(),
        rooms.seatChoices.read(organization),
        rooms.organizations.personOnDays(activity.organization, member.ordinal),
      ]);
      const detail = personDetail(activity, key, listed, { policy, thresholds }, rooms.now());
      return detail ? succeeded(detail) : failed({ kind: 'not-found', what: problemPhrases.missing.person });
    },
    async 'people.views'({ organization }) {
      await knownOrganization(rooms, organization);
      return succeeded(await rooms.savedViews.read(organization));
    },
    async 'people.save-views'({ organization, views }) {
      await knownOrganization(rooms, organization);
      await rooms.savedViews.save(organization, views);
      return succeeded(views);
    },
  };
}
