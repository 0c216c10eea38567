import { compareTexts } from '../../components/activity/compare-texts';
import { type CsvSchemaName, columnsOf } from '../../components/activity/csv/columns';
import { exportFileName } from '../../components/activity/csv/export-file-name';
import { toRecord } from '../../components/activity/csv/write-record';
import { type Instant, type UtcDay, dayOf } from '../../components/activity/day';
import type { DaySources } from '../../components/activity/day-sources';
import type { Member } from '../../components/activity/member';
import type { Deployment, Organization } from '../../components/activity/organization';
import { type StatusThresholds, statusOf } from '../../components/activity/status';
import type { CsvFile, CsvFilter } from '../messages';
import { writeCsv } from '../sources/csv/write-csv';
import type { ExportRecord } from '../store/schema';
import { extentOf } from './extent';
import type { Rooms } from './rooms';

/** Writes the members there are now, keeps the file as the settings say, and hands it over. */
export async function exportCsv(
  rooms: Rooms,
  organization: Organization,
  schema: CsvSchemaName,
  filter: CsvFilter | undefined,
): Promise<CsvFile> {
  const now = rooms.now();
  const { fileNames } = rooms;
  const { isPseudonymous } = fileNames;
  const { thresholds, defuseFormulas, keepExports } = await rooms.settings.read();
  const activity = await rooms.organizations.activityFor(organization);
  const isWanted = memberFilter(filter, organization.deployment, now, thresholds);
  const listed = activity.members.filter((member) => member.present && isWanted(member));
  const members = isPseudonymous ? inOrderOfKeys(listed) : listed;
  const daySources = await sourcesOfDays(rooms, organization, members);
  const context = { deployment: organization.deployment, now, thresholds, defuseFormulas, daySources };
  const columns = columnsOf(schema);
  const { text, bytes, sha256 } = await writeCsv(
    columns,
    recordsOf(members, (member) => toRecord(schema, member, context)),
  );
  const name = exportFileName({
    organizationName: await fileNames.organizationName(organization),
    isPseudonymous,
    day: dayOf(now),
    filter,
    complete: extentOf(activity).complete,
  });
  const file = { id: rooms.browser.newId(), name, columns, rows: members.length, sha256 };
  const record = { ...file, organization: organization.id, at: now, bytes, ...keptOf(filter, isPseudonymous) };
  await rooms.exports.add(record, text, keepExports);
  return { ...file, text };
}

/** The order members came in may be that of their names. */
export function inOrderOfKeys(members: readonly Member[]): readonly Member[] {
  return [...members].sort((a, b) => compareTexts(a.key, b.key));
}

/** What was searched for may be a name, even where it found nobody. */
function keptOf(
  filter: CsvFilter | undefined,
  isPseudonymous: boolean,
): Pick<ExportRecord, 'filter' | 'isPseudonymous'> {
  return isPseudonymous ? { filter: filter && { statuses: filter.statuses }, isPseudonymous } : { filter };
}

/** Who told of the days these members were last active on, as far as the audit log tells of them. */
export async function sourcesOfDays(
  { organizations }: Rooms,
  organization: Organization,
  members: readonly Member[],
): Promise<(day: UtcDay) => DaySources | undefined> {
  const logged = members.flatMap(({ lastActive, lastActiveSource }) =>
    lastActive.kind === 'at' && lastActiveSource === 'audit-log' ? [dayOf(lastActive.at)] : [],
  );
  const days = [...new Set(logged)];
  const told = await organizations.daySources(organization, days);
  const byDay = new Map(days.map((day, i) => [day, told[i]]));
  return (day) => byDay.get(day);
}

/** One record at a time, so that a hundred thousand are never held at once. */
function* recordsOf(members: readonly Member[], write: (member: Member) => readonly string[]) {
  for (const member of members) yield write(member);
}

/** Whether a member belongs to a filtered view. Searching looks at name, username, e-mail and teams. */
function memberFilter(
  filter: CsvFilter | undefined,
  deployment: Deployment,
  now: Instant,
  thresholds: StatusThresholds,
): (member: Member) => boolean {
  const words = filter?.search?.trim().toLocaleLowerCase() ?? '';
  const statuses = filter?.statuses ?? [];
  return (member) => {
    const status = statusOf(member, deployment, now, thresholds);
    const hasStatus = statuses.length === 0 || (status !== undefined && statuses.includes(status));
    const texts = [member.name, member.username, member.email, ...(member.teams ?? [])];
    return hasStatus && (words === '' || texts.some((text) => text?.toLocaleLowerCase().includes(words)));
  };
}
