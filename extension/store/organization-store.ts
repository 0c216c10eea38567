import { type UtcDay, dayOf, instant } from '../../components/activity/day';
import type { DaySources } from '../../components/activity/day-sources';
import type { Guess } from '../../components/activity/guesses';
import type { Identity } from '../../components/activity/identity';
import type { DaysActiveReading } from '../../components/activity/metrics/days-active-readings';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import type { AuditDay, Roster } from '../../components/activity/roster';
import type { Problem } from '../problem';
import type { OrganizationPart, SnapshotPart } from './backup/backup-part';
import { mergeOrganizationPart, mergeSnapshotPart } from './backup/merge-parts';
import { isSoundRecord } from './damage';
import type { Database } from './database';
import type { ImportedFile } from './imports/import-record';
import { newerFiles } from './imports/newer-files';
import { importsOf } from './imports/opened-organization';
import { isApart, recordWithImports } from './imports/record-with-imports';
import { importedSnapshot, shownSnapshot, shownSnapshotDays } from './imports/shown-snapshots';
import { deleteImport, forgetUndone } from './imports/store-import';
import { OpenedOrganizations } from './opened-organizations';
import { keysOf } from './keys-of';
import type { OrganizationState, OwnRecord } from './organization-state';
import type { PlacedSighting } from './placed-sightings';
import { unpackSightings } from './packed-sightings';
import { type PersonOnDay, personOnDays } from './person-history';
import { newestReading } from './readings';
import { daysActiveReading, oldSnapshot, snapshotOf } from './snapshots';
import { spokenLanguage } from '../../components/texts/spoken-language';
import { warningStrings as strings } from '../warnings.strings';
import type { AuditFileRecord, ImportRecord, OrganizationRecord, SourceName, SourceRecord } from './schema';

/** Reading the same rows again only moves the time they were read at; that is stored so often at most. */
const SAME_AGAIN_MS = 10 * 60_000;

/** Guesses with what is stored under each of their ordinals, in the same order. */
export interface GuessesFound {
  readonly total: number;
  readonly guesses: readonly (Guess & {
    readonly names: readonly Identity[];
    readonly records: readonly OwnRecord[];
  })[];
}

/**
 * What Rollcall knows of each organization: merges observations and stores them. Writes to one organization happen one
 * after the other. Every method throws a `ProblemError` (`storage-full`, `storage-blocked`) when the browser refuses.
 */
export class OrganizationStore {
  readonly #database: Database;
  readonly #opened: OpenedOrganizations;

  constructor(database: Database) {
    this.#database = database;
    this.#opened = new OpenedOrganizations(database);
  }

  /** The small record of every organization, in the order of their ids. */
  async list(): Promise<readonly OrganizationRecord[]> {
    const [records, imports] = await this.#database.run((db) =>
      Promise.all([db.getAll('organizations'), db.getAll('imports')]),
    );
    // A damaged one is put right when its page or its sync names it again; the others are there meanwhile.
    return records
      .filter((record) => isSoundRecord(record))
      .map((record) =>
        recordWithImports(
          record,
          imports.filter(({ organization }) => organization === record.id),
        ),
      );
  }

  async record(id: OrganizationId): Promise<OrganizationRecord | undefined> {
    const [record, imports] = await this.#database.run((db) =>
      Promise.all([db.get('organizations', id), db.getAll('imports', keysOf(id))]),
    );
    return record && isSoundRecord(record) ? recordWithImports(record, imports) : undefined;
  }

  /** Everything known of an organization, merged; undefined if it was never seen. */
  async activityOf(id: OrganizationId): Promise<OrganizationActivity | undefined> {
    const record = this.#opened.peek(id)?.base.record ?? (await this.record(id));
    if (!record) return undefined;
    return this.activityFor(record.organization);
  }

  /** The same, with nobody in it for an organization that was never seen. */
  activityFor(organization: Organization): Promise<OrganizationActivity> {
    return this.#opened.read(organization, ({ shown }) => shown.activity);
  }

  /** Position of each person in `activity.members`, in the order asked; undefined for whom nothing is known of. */
  ordinalsOf(organization: Organization, people: readonly Identity[]): Promise<readonly (number | undefined)[]> {
    return this.#opened.read(organization, ({ shown: { identities } }) =>
      people.map(({ email, username, id }) => identities.find({ email, username, id })),
    );
  }

  /** Remembers an organization, or what changed in how it is described. */
  async describe(organization: Organization): Promise<void> {
    await this.#opened.change(organization, (state) => {
      const isSame = JSON.stringify(state.record.organization) === JSON.stringify(organization);
      if (isSame && state.record.revision > 0) return undefined;
      state.describe({ organization });
      return {};
    });
  }

  /** Adds what a source listed. `isNews` is false when it only said again what it had said. */
  async addRoster(organization: Organization, roster: Roster): Promise<{ readonly isNews: boolean }> {
    let isNews = false;
    const stored = await this.#database.run((db) => oldSnapshot(db, organization.id, roster));
    await this.#opened.change(organization, (state) => {
      const before = newestReading(state.record.readings, roster.source)?.takenAt ?? -Infinity;
      const change = state.addRoster(roster);
      isNews = change.isNews;
      const isAgain = roster.takenAt - before < SAME_AGAIN_MS && dayOf(roster.takenAt) === dayOf(instant(before));
      if (!isNews && isAgain) return 'keep';
      state.noteSource(roster.source, { at: roster.takenAt, warnings: roster.warnings });
      return { sources: change.sources, snapshot: snapshotOf(state, roster, stored) };
    });
    return { isNews };
  }

  /** Adds a day of the audit log: bits, coverage and names in one transaction, which is the sync's checkpoint. */
  async addAuditDay(organization: Organization, day: AuditDay): Promise<void> {
    await this.#opened.change(organization, (state) => {
      const blocks = state.addAuditDay(day);
      state.noteSource('audit-log', { at: day.readAt, warnings: auditWarnings(state) });
      return { blocks, lastSeen: day.actors.length > 0 };
    });
  }

  /** Adds days of an audit file and how far that file was read, in one transaction, as an import that can be undone. */
  addFileDays(
    organization: Organization,
    days: readonly AuditDay[],
    auditFile: Omit<AuditFileRecord, 'organization'>,
  ): Promise<void> {
    const { fingerprint: id, name, at } = auditFile;
    return this.#opened.changeImport(organization, { id, kind: 'audit-file', name, at }, (state) => {
      const blocks = state.addFileDays(days);
      state.noteSource('audit-file', { at, warnings: [] });
      return { blocks, lastSeen: days.length > 0, auditFiles: [{ ...auditFile, organization: organization.id }] };
    });
  }

  /** Who told of each of these days of the audit log, and how much of it, in the same order. */
  daySources(organization: Organization, days: readonly UtcDay[]): Promise<readonly DaySources[]> {
    return this.#opened.read(organization, ({ shown }) => days.map((day) => shown.daySources(day)));
  }

  /** W&B's number of active days of everybody as it was on these days, by the ordinals `activity` shows. */
  daysActiveOn(organization: Organization, days: readonly UtcDay[]): Promise<readonly DaysActiveReading[]> {
    return this.#opened.read(organization, async (opened) => {
      const records = await this.#database.run((db) => Promise.all(days.map((day) => shownSnapshot(db, opened, day))));
      const found = records.filter((record) => record !== undefined);
      return found.map((record) => daysActiveReading(record, opened.shown.identities));
    });
  }

  /** Audit files that were imported, wholly or in part. */
  async auditFiles(organization: OrganizationId): Promise<readonly AuditFileRecord[]> {
    const [files, imports] = await this.#database.run((db) =>
      Promise.all([db.getAll('auditFiles', keysOf(organization)), importsOf(db, organization)]),
    );
    const told = imports.filter(isApart).flatMap(({ auditFiles }) => auditFiles);
    return told.reduce<readonly AuditFileRecord[]>((known, file) => {
      const isNewer = newerFiles([file], known).length > 0;
      return isNewer ? [...known.filter(({ fingerprint }) => fingerprint !== file.fingerprint), file] : known;
    }, files);
  }

  /** Days a snapshot is kept of, earliest first. */
  snapshotDays(organization: OrganizationId): Promise<readonly UtcDay[]> {
    return this.#database.run(async (db) => shownSnapshotDays(db, organization, await importsOf(db, organization)));
  }

  /** One person, by the ordinal `activity` shows, on the days a snapshot is kept of; see `personOnDays`. */
  async personOnDays(organization: Organization, ordinal: number): Promise<readonly PersonOnDay[]> {
    const days = await this.snapshotDays(organization.id);
    return this.#opened.read(organization, (opened) => {
      const isThem = (other: number) => opened.shown.identities.canonical(other) === ordinal;
      return this.#database.run((db) => personOnDays((day) => shownSnapshot(db, opened, day), days, isThem));
    });
  }

  /** An audit file that was imported before, wholly or in part. */
  async auditFile(organization: OrganizationId, fingerprint: string): Promise<AuditFileRecord | undefined> {
    return (await this.auditFiles(organization)).find((file) => file.fingerprint === fingerprint);
  }

  /** Remembers what went wrong with a source; its data stays. Without a problem, that it works again. */
  async noteProblem(organization: Organization, source: SourceName, problem: Problem | undefined): Promise<void> {
    await this.#opened.change(organization, (state) => {
      const before = state.record.sources[source];
      if (JSON.stringify(before?.problem) === JSON.stringify(problem)) return undefined;
      state.noteSource(source, { at: before?.at, warnings: before?.warnings ?? [], problem });
      return {};
    });
  }

  /** Adds what a members CSV lists, as an import that can be undone. */
  async importRoster(
    organization: Organization,
    roster: Roster,
    file: ImportedFile,
  ): Promise<{ readonly isNews: boolean }> {
    let isNews = false;
    await this.#opened.changeImport(organization, file, (state) => {
      const { sources, isNews: isNewsHere } = state.addRoster(roster);
      // What is shown comes last.
      isNews = isNewsHere;
      state.noteSource(roster.source, { at: roster.takenAt, warnings: roster.warnings });
      return { sources, snapshot: snapshotOf(state, roster, undefined) };
    });
    return { isNews };
  }

  /** Adds what a backup knows of an organization, as an import that can be undone; see `mergeOrganizationPart`. */
  async mergeBackup(part: OrganizationPart, file: ImportedFile): Promise<void> {
    const stored = await this.#database.run((db) => db.getAll('auditFiles', keysOf(part.organization.id)));
    await this.#opened.changeImport(part.organization, file, (state, { standing, auditFiles }) =>
      mergeOrganizationPart(state, part, standing.state === 'merged' ? stored : auditFiles),
    );
  }

  /** Adds what was known of everybody on one day, as an import that can be undone. */
  async mergeSnapshot(part: SnapshotPart, file: ImportedFile): Promise<void> {
    const { organization, day } = part;
    const stored = await this.#database.run((db) => importedSnapshot(db, organization.id, file.id, day));
    await this.#opened.changeImport(organization, file, (state) => ({
      snapshot: mergeSnapshotPart(state, part, stored),
    }));
  }

  /** Joins that rest on a guess, the first `most` of them with what stands behind each. */
  guesses(organization: Organization, most: number): Promise<GuessesFound> {
    return this.#opened.read(organization, ({ shown: state }) => {
      const { guesses } = state.identities;
      const found = guesses.slice(0, most).map((guess) => ({
        ...guess,
        names: state.identities.certainIdentities(guess.ordinals),
        records: guess.ordinals.map((ordinal) => state.ownRecord(ordinal)),
      }));
      return { total: guesses.length, guesses: found };
    });
  }

  /** Undoes a guess, or takes it up again; what is stored of either person stays as it is. */
  async decideGuess(organization: Organization, key: string, isJoined: boolean): Promise<void> {
    await this.#opened.change(organization, (state) => {
      state.decideGuess(key, isJoined);
      return {};
    });
    // Else a backup that says otherwise would be heard again at the next start.
    if (isJoined) await this.#opened.readmitGuess(organization, key);
  }

  /** Files that were imported, newest first. */
  async imports(id: OrganizationId): Promise<readonly ImportRecord[]> {
    const imports = await this.#database.run((db) => importsOf(db, id));
    return imports.filter(({ standing }) => standing.state !== 'undone').reverse();
  }

  /** Takes an import back, as if its file had never been imported. False where it can no longer be undone. */
  undoImport(organization: Organization, importId: string): Promise<boolean> {
    return this.#opened.replace(organization, (db) => deleteImport(db, organization.id, importId));
  }

  /** Lets a file be imported again that was undone before it was read to its end. */
  async allowAgain(organization: Organization, importId: string): Promise<void> {
    const told = await this.#database.run((db) => db.get('imports', [organization.id, importId]));
    if (told?.standing.state !== 'undone') return;
    await this.#opened.replace(organization, (db) => forgetUndone(db, organization.id, importId));
  }

  /** Remembers that a backup brought a file that was handed out, so that undoing it takes that away again. */
  async noteImportedExport(organization: Organization, file: ImportedFile, exportId: string): Promise<void> {
    const isNew = await this.#database.run(async (db) => (await db.count('exports', exportId)) === 0);
    const others = await this.imports(organization.id);
    const isImported = others.some(({ exports }) => exports.includes(exportId));
    const exports = isNew || isImported ? [exportId] : [];
    await this.#opened.changeImport(organization, file, () => ({ exports }));
  }

  async setPanelOpen(organization: Organization, isPanelOpen: boolean): Promise<void> {
    await this.#opened.change(organization, (state) => {
      if (state.record.isPanelOpen === isPanelOpen) return undefined;
      state.describe({ isPanelOpen });
      return {};
    });
  }

  /** Who was listed on such a day, with what was known of them then; undefined if no list is kept of it. */
  async snapshot(id: OrganizationId, day: UtcDay): Promise<readonly PlacedSighting[] | undefined> {
    const record = await this.record(id);
    if (!record) return undefined;
    return this.#opened.read(record.organization, async (opened) => {
      const snapshot = await this.#database.run((db) => shownSnapshot(db, opened, day));
      return snapshot && unpackSightings(snapshot.members, 'scim');
    });
  }

  /** Forgets what is held in memory, after the stored data was changed in another way. */
  forgetOpened(): void {
    this.#opened.forget();
  }
}

function auditWarnings({ rejectedEvents }: OrganizationState): SourceRecord['warnings'] {
  if (rejectedEvents === 0) return [];
  return [strings.entriesRejected(rejectedEvents, rejectedEvents.toLocaleString(spokenLanguage() ?? 'en'))];
}
