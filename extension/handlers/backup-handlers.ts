import * as v from 'valibot';
import type { Handlers } from '../messaging/server';
import { packJson, unpackJson } from '../messaging/packed-json';
import { organizationOfUrl } from '../organization-address';
import { type Outcome, failed, succeeded } from '../problem';
import type { BackupPart } from '../store/backup/backup-part';
import { BACKUP_PART_SCHEMA } from '../store/backup/part-schema';
import { listParts, readPart } from '../store/backup/read-parts';
import type { ImportedFile } from '../store/imports/import-record';
import type { Rooms } from './rooms';
import { announceChange } from './announce-change';
import { problemPhrases } from '../problem-phrases.strings';

type BackupHandlers = Pick<Handlers, 'backup.list' | 'backup.read' | 'backup.merge'>;

/** Everything stored, out as a file and in again. Keys and settings are no part of it. */
export function backupHandlers(rooms: Rooms): BackupHandlers {
  return {
    async 'backup.list'({ organization }) {
      const known = (await rooms.organizations.list()).map(({ id }) => id);
      const wanted = organization === undefined ? known : known.filter((id) => id === organization);
      return succeeded({ parts: await listParts(rooms.database, wanted) });
    },
    async 'backup.read'({ part }) {
      // What can no longer be read is set aside by this: the rest goes into the backup.
      if (part.kind === 'organization') await rooms.organizations.activityOf(part.organization);
      const read = await readPart(rooms.database, part);
      return succeeded({ packed: read && (await packJson(read)) });
    },
    async 'backup.merge'({ packed, file }) {
      const part = await partIn(packed);
      if (!part.ok) return part;
      const { organization } = part.value;
      await merge(rooms, part.value, { ...file, kind: 'backup', at: rooms.now() });
      announceChange(rooms, organization.id);
      return succeeded({ organization: organization.id, name: organization.name });
    },
  };
}

async function partIn(packed: string): Promise<Outcome<BackupPart>> {
  const value = await unpackJson(packed).catch(() => undefined);
  const parsed = v.safeParse(BACKUP_PART_SCHEMA, value);
  if (parsed.success) {
    const { id, pageUrl, origin } = parsed.output.organization;
    const named = organizationOfUrl(pageUrl);
    // Our pages open this address: it has to be the organization's own, whoever wrote the file.
    if (named?.id === id && named.origin === origin) return succeeded(parsed.output);
    return failed({ kind: 'not-a-backup', detail: problemPhrases.backup.otherAddress });
  }
  // Paths name fields, never values: a value could be a person.
  const where = parsed.issues.flatMap((issue) => v.getDotPath(issue) ?? []);
  return failed({
    kind: 'not-a-backup',
    detail: where[0] ? problemPhrases.backup.unexpected(where[0]) : problemPhrases.backup.damaged,
  });
}

async function merge(rooms: Rooms, part: BackupPart, file: ImportedFile): Promise<void> {
  const known = await rooms.organizations.record(part.organization.id);
  // What the admin called it here stays.
  const own = known ? { ...part, organization: known.organization } : part;
  switch (own.kind) {
    case 'organization':
      return rooms.organizations.mergeBackup(own, file);
    case 'snapshot':
      return rooms.organizations.mergeSnapshot(own, file);
    case 'export':
      await rooms.organizations.noteImportedExport(own.organization, file, own.record.id);
      return rooms.exports.addStored({ ...own.record, organization: own.organization.id }, own.text);
  }
}
