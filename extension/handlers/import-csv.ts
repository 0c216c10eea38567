import type { Organization } from '../../components/activity/organization';
import type { CsvUpload, ImportSummary } from '../messages';
import { isPseudonymous } from '../privacy/pseudonyms';
import { type Outcome, failed, succeeded } from '../problem';
import { readMembersCsv } from '../sources/csv/read-members';
import { otherOrganization } from '../sources/other-organization';
import { extentOf } from './extent';
import type { Rooms } from './rooms';
import { bytesIfBase64 } from '../base64';
import { announceChange } from './announce-change';
import { momentOf } from './moment-of-csv';
import { problemPhrases } from '../problem-phrases.strings';

/** Reads a members CSV and adds what it says. Nothing is changed when it is refused. */
export async function importCsv(
  rooms: Rooms,
  organization: Organization,
  file: CsvUpload,
): Promise<Outcome<ImportSummary>> {
  const bytes = bytesIfBase64(file.base64);
  if (!bytes) return failed({ kind: 'not-a-csv', detail: problemPhrases.csv.cutShort });
  const activity = await rooms.organizations.activityFor(organization);
  const extent = extentOf(activity);
  const expected = extent.total ?? activity.members.filter((member) => member.present).length;
  const takenAt = momentOf(file, rooms.now());
  const read = readMembersCsv(bytes, { deployment: organization.deployment, takenAt, expected });
  if (!read.ok) return read;
  const { roster, schema, rejected, warnings } = read.value;
  if (roster.members.some(isPseudonymous)) return failed({ kind: 'pseudonymous-file' });
  const mismatch = extent.complete ? otherOrganization(organization, roster.members, activity.members) : undefined;
  if (mismatch) return failed(mismatch);
  const importId = rooms.browser.newId();
  const { isNews } = await rooms.organizations.importRoster(organization, roster, {
    id: importId,
    kind: 'csv',
    name: file.name,
    at: rooms.now(),
  });
  if (isNews) announceChange(rooms, organization.id);
  return succeeded({ schema, members: roster.members.length, importId, rejected, warnings });
}
