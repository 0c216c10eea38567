import { type Instant, instant, parseIsoDate, startOfDay, addDays } from '../../components/activity/day';
import type { Organization } from '../../components/activity/organization';
import type { CsvUpload, ImportSummary } from '../messages';
import { type Outcome, failed, succeeded } from '../problem';
import { readMembersCsv } from '../sources/csv/read-members';
import { otherOrganization } from '../sources/other-organization';
import { extentOf } from './extent';
import type { Rooms } from './rooms';
import { bytesIfBase64 } from '../base64';
import { announceChange } from './announce-change';

/** Reads a members CSV and adds what it says. Nothing is changed when it is refused. */
export async function importCsv(
  rooms: Rooms,
  organization: Organization,
  file: CsvUpload,
): Promise<Outcome<ImportSummary>> {
  const bytes = bytesIfBase64(file.base64);
  if (!bytes) return failed({ kind: 'not-a-csv', detail: 'it did not arrive whole' });
  const activity = await rooms.organizations.activityFor(organization);
  const extent = extentOf(activity);
  const expected = extent.total ?? activity.members.filter((member) => member.present).length;
  const takenAt = momentOf(file, rooms.now());
  const read = readMembersCsv(bytes, { deployment: organization.deployment, takenAt, expected });
  if (!read.ok) return read;
  const { roster, schema, rejected, warnings } = read.value;
  const mismatch = extent.complete ? otherOrganization(organization, roster.members, activity.members) : undefined;
  if (mismatch) return failed(mismatch);
  const { isNews } = await rooms.organizations.addRoster(organization, roster);
  if (isNews) announceChange(rooms, organization.id);
  return succeeded({ schema, members: roster.members.length, rejected, warnings });
}

/**
 * When the file was made: what the browser says of it, else the day in its name, else now. An old file must not overrule
 * what was seen since.
 */
function momentOf({ name, modifiedAt }: CsvUpload, now: Instant): Instant {
  if (modifiedAt !== undefined) return instant(Math.min(modifiedAt, now));
  const date = parseIsoDate(/\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '');
  return date === undefined ? now : instant(Math.min(startOfDay(addDays(date, 1)) - 1, now));
}
