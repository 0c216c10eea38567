import { version } from '../../package.json';
import type { ExportContext } from '../../components/activity/export/export-columns';
import { type ExportFacts, exportFacts } from '../../components/activity/export/export-facts';
import { exportTable } from '../../components/activity/export/export-table';
import { periodDays } from '../../components/activity/export/period-days';
import type { Member, MemberKey } from '../../components/activity/member';
import type { OrganizationId } from '../../components/activity/organization';
import { packJson } from '../messaging/packed-json';
import type { Handlers } from '../messaging/server';
import { succeeded } from '../problem';
import { inOrderOfKeys, sourcesOfDays } from './export-csv';
import { knownActivity } from './known-organization';
import type { Rooms } from './rooms';

/** What the dashboard asks to write files of people. */
export function peopleExportHandlers(rooms: Rooms): Pick<Handlers, 'people-export.read'> {
  return {
    async 'people-export.read'({ organization, preset, schema, keys }) {
      const activity = await knownActivity(rooms, organization);
      const { thresholds } = await rooms.settings.read();
      const now = rooms.now();
      const { isPseudonymous } = rooms.fileNames;
      const named = membersOf(activity.members, keys);
      const members = isPseudonymous && !keys ? inOrderOfKeys(named) : named;
      const days = periodDays(activity, preset, now);
      const context: ExportContext = {
        deployment: activity.organization.deployment,
        now,
        thresholds,
        daySources: await sourcesOfDays(rooms, activity.organization, members),
        period: days.window.period,
        activeDays: days.of,
        exportedAt: now,
      };
      const facts = exportFacts(activity, days, thresholds, now);
      return succeeded({
        rows: members.length,
        missing: keys ? new Set(keys).size - members.length : 0,
        facts: isPseudonymous ? await pseudonymousFacts(rooms, facts) : facts,
        version,
        packed: await packJson(exportTable(schema, members, context)),
      });
    },
  };
}

/** Files are passed on: they name no organization either. */
async function pseudonymousFacts({ fileNames }: Rooms, facts: ExportFacts): Promise<ExportFacts> {
  const { organization } = facts;
  const name = await fileNames.organizationName(organization);
  const id = name.toLowerCase().replaceAll(' ', '-') as OrganizationId; // Names no organization Rollcall could know.
  const { deployment } = organization;
  return { ...facts, isPseudonymous: true, organization: { id, name, deployment, origin: '', pageUrl: '' } };
}

/** Those on the members list; of keys given, each once and in their order, whether they have left or not. */
function membersOf(all: readonly Member[], keys: readonly MemberKey[] | undefined): readonly Member[] {
  if (!keys) return all.filter(({ present }) => present);
  const people = all.filter(({ mergedInto }) => mergedInto === undefined);
  const byKey = new Map(people.map((member) => [member.key, member]));
  return [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
}
