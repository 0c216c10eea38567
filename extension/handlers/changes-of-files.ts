import { IdentityTable } from '../../components/activity/identity';
import { type RosterState, changesBetween } from '../../components/activity/insights/changes';
import type { MemberFacts } from '../../components/activity/member';
import type { Organization } from '../../components/activity/organization';
import type { Roster } from '../../components/activity/roster';
import { bytesIfBase64 } from '../base64';
import type { ChangesOfFiles, ComparedFile } from '../insights-messages';
import type { CsvUpload } from '../messages';
import { type Outcome, failed, succeeded } from '../problem';
import { type MembersCsv, readMembersCsv } from '../sources/csv/read-members';
import { momentOf } from './moment-of-csv';
import type { Rooms } from './rooms';
import { problemPhrases } from '../problem-phrases.strings';

/** What differs between two members CSVs, the older one first. Nothing of them is stored. */
export async function changesOfFiles(
  rooms: Rooms,
  { deployment }: Organization,
  uploads: readonly [CsvUpload, CsvUpload],
): Promise<Outcome<ChangesOfFiles>> {
  const now = rooms.now();
  const [first, second] = [...uploads].sort((a, b) => momentOf(a, now) - momentOf(b, now));
  if (!first || !second) return failed({ kind: 'not-a-csv', detail: problemPhrases.csv.twoNeeded });
  const read = (upload: CsvUpload) => readUpload(upload, { deployment, takenAt: momentOf(upload, now), expected: 0 });
  const [before, after] = [read(first), read(second)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  const identities = new IdentityTable();
  // Everybody of both, before anybody's place counts: the later list may tell that two names of the other are one person.
  for (const { roster } of [before.value, after.value]) for (const facts of roster.members) identities.place(facts);
  const { thresholds } = await rooms.settings.read();
  const stateOf = ({ roster }: MembersCsv) => rosterState(identities, roster);
  return succeeded({
    report: changesBetween(stateOf(before.value), stateOf(after.value), deployment, thresholds),
    thresholds,
    files: [told(first, before.value), told(second, after.value)],
  });
}

function readUpload(upload: CsvUpload, context: Parameters<typeof readMembersCsv>[1]): Outcome<MembersCsv> {
  const bytes = bytesIfBase64(upload.base64);
  return bytes ? readMembersCsv(bytes, context) : failed({ kind: 'not-a-csv', detail: problemPhrases.csv.cutShort });
}

function rosterState(identities: IdentityTable, { takenAt, members }: Roster): RosterState {
  const people = new Map<number, MemberFacts>();
  for (const facts of members) {
    const ordinal = identities.resolve(facts);
    if (ordinal !== undefined) people.set(ordinal, facts);
  }
  return { at: takenAt, people };
}

function told({ name }: CsvUpload, { roster, rejected }: MembersCsv): ComparedFile {
  return { name, members: roster.members.length, rejected: rejected.length };
}
