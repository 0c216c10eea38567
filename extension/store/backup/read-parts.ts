import { type Instant, type UtcDay, instant, utcDay } from '../../../components/activity/day';
import type { OrganizationId } from '../../../components/activity/organization';
import { NO_WORK } from '../../../components/activity/work-days';
import type { BackupPartKey } from '../../history-messages';
import { isSoundSnapshot } from '../damage';
import type { Database, RollcallDatabase } from '../database';
import { keysOf } from '../keys-of';
import { unpackSightings } from '../packed-sightings';
import { importsOf } from '../imports/opened-organization';
import { isApart } from '../imports/record-with-imports';
import type {
  ActivityBlockRecord,
  AuditFileRecord,
  IdentitiesRecord,
  LastSeenRecord,
  OrganizationRecord,
  SightingsRecord,
  SnapshotRecord,
} from '../schema';
import type { BackupBlock, BackupPart, OrganizationPart } from './backup-part';
import { wordsText } from './words-text';

/** Every part of the organizations named. */
export async function listParts(
  database: Database,
  organizations: readonly OrganizationId[],
): Promise<readonly BackupPartKey[]> {
  return database.run(async (db) => {
    const lists = organizations.map(async (organization): Promise<readonly BackupPartKey[]> => {
      const snapshots = await db.getAllKeys('snapshots', keysOf(organization));
      const exports = await db.getAllKeysFromIndex('exports', 'organization', organization);
      const imports = (await importsOf(db, organization)).filter(isApart);
      return [
        { kind: 'organization', organization },
        ...snapshots.map(([, day]) => ({ kind: 'snapshot' as const, organization, day })),
        // Each part is complete in itself, so what is held apart needs no merging here.
        ...imports.flatMap(({ id: importId, snapshots }) => [
          { kind: 'organization' as const, organization, importId },
          ...snapshots.map(({ day }) => ({ kind: 'snapshot' as const, organization, day, importId })),
        ]),
        ...exports.map((id) => ({ kind: 'export' as const, organization, id })),
      ];
    });
    return (await Promise.all(lists)).flat();
  });
}

/** One part; undefined if it is no longer stored. */
export async function readPart(database: Database, key: BackupPartKey): Promise<BackupPart | undefined> {
  return database.run(async (db) => {
    const record = await db.get('organizations', key.organization);
    if (!record) return undefined;
    switch (key.kind) {
      case 'organization':
        return key.importId === undefined ? readOrganization(db, record) : readImport(db, record, key.importId);
      case 'snapshot': {
        const snapshot = await readSnapshot(db, key);
        // Their source is not kept: it is not what a snapshot is for.
        const isSound = snapshot !== undefined && isSoundSnapshot(snapshot);
        const members = isSound && unpackSightings(snapshot.members, 'page').map(({ at, facts }) => ({ at, facts }));
        return members ? { kind: 'snapshot', organization: record.organization, day: key.day, members } : undefined;
      }
      case 'export': {
        const [kept, text] = await Promise.all([db.get('exports', key.id), db.get('exportTexts', key.id)]);
        const isOwn = kept?.organization === key.organization;
        if (!kept || !text || !isOwn) return undefined;
        return { kind: 'export', organization: record.organization, record: kept, text: text.text };
      }
    }
  });
}

type SnapshotKey = Extract<BackupPartKey, { readonly kind: 'snapshot' }>;

function readSnapshot(
  db: RollcallDatabase,
  { organization, day, importId }: SnapshotKey,
): Promise<SnapshotRecord | undefined> {
  if (importId === undefined) return db.get('snapshots', [organization, day]);
  return db.get('importSnapshots', [organization, importId, day]);
}

/** What one import told that is held apart. */
async function readImport(
  db: RollcallDatabase,
  { organization }: OrganizationRecord,
  importId: string,
): Promise<OrganizationPart | undefined> {
  const [told, layer] = await Promise.all([
    db.get('imports', [organization.id, importId]),
    db.get('importLayers', [organization.id, importId]),
  ]);
  if (!told || !layer) return undefined;
  const { readings, auditReadAt, sources } = told;
  const identities = { ...layer.identities, separated: told.separated };
  return partOf({ organization, readings, auditReadAt, sources }, { ...layer, identities, files: told.auditFiles });
}

async function readOrganization(db: RollcallDatabase, record: OrganizationRecord): Promise<OrganizationPart> {
  const { id } = record;
  const tx = db.transaction(['sightings', 'identities', 'activityBlocks', 'lastSeen', 'auditFiles'], 'readonly');
  const [sightings, identities, blocks, lastSeen, files] = await Promise.all([
    tx.objectStore('sightings').getAll(keysOf(id)),
    tx.objectStore('identities').get(id),
    tx.objectStore('activityBlocks').getAll(keysOf(id)),
    tx.objectStore('lastSeen').get(id),
    tx.objectStore('auditFiles').getAll(keysOf(id)),
    tx.done,
  ]);
  return partOf(record, { sightings, identities, blocks, lastSeen, files });
}

/** Records of which a part is made. */
interface PartRecords {
  readonly sightings: readonly SightingsRecord[];
  readonly identities: IdentitiesRecord | undefined;
  readonly blocks: readonly ActivityBlockRecord[];
  readonly lastSeen?: LastSeenRecord;
  readonly files: readonly AuditFileRecord[];
}

function partOf(
  { organization, readings, auditReadAt, sources }: Omit<OrganizationRecord, 'id' | 'revision'>,
  { sightings, identities, blocks, lastSeen, files }: PartRecords,
): OrganizationPart {
  const people = Array.from({ length: identities?.size ?? 0 }, (): string[] => []);
  // Written by `identitiesRecord` and by nothing else.
  const names = JSON.parse(identities?.names ?? '[]') as readonly string[];
  names.forEach((name, i) => people[identities?.ordinals[i] ?? -1]?.push(name));
  return {
    kind: 'organization',
    organization,
    readings,
    auditReadAt,
    readAt: readMoments(sources),
    people,
    merges: identities?.merges ?? [],
    separated: identities?.separated ?? [],
    sightings: sightings.flatMap(({ sightings: packed, source }) =>
      unpackSightings(packed, source).map(({ ordinal, at, facts }) => ({ person: ordinal, source, at, facts })),
    ),
    blocks: blocks.map(blockOf),
    lastSeen: Array.from(lastSeen?.ordinals ?? [], (person, i) => [person, instant(lastSeen?.at[i] ?? 0)] as const),
    lastWork: lastWorkIn(lastSeen),
    auditFiles: files.map(({ fingerprint, name, size, at, isDone, report, checkpoint }) => {
      return { fingerprint, name, size, at, isDone, report, checkpoint };
    }),
  };
}

function lastWorkIn(lastSeen: LastSeenRecord | undefined): readonly (readonly [person: number, day: UtcDay])[] {
  return Array.from(lastSeen?.ordinals ?? []).flatMap((person, i) => {
    const day = lastSeen?.workDays[i] ?? NO_WORK;
    return day === NO_WORK ? [] : [[person, utcDay(day)] as const];
  });
}

function readMoments(sources: OrganizationRecord['sources']): Readonly<Record<string, Instant>> {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([source, { at }]) => (at === undefined ? [] : [[source, at]])),
  );
}

function blockOf({ firstDay, coverage, words, events, rejected, sources, work }: ActivityBlockRecord): BackupBlock {
  return {
    firstDay,
    coverage: [...coverage],
    words: wordsText(words),
    events: [...events],
    rejected: [...rejected],
    sources: [...sources],
    work: [...work],
  };
}
