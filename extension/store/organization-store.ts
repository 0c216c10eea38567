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
import { areSoundSightings, isSoundRecord } from './damage';
import type { Database } from './database';
import { OutdatedError, type OrganizationWrite, loadOrganization, storeOrganization } from './organization-files';
import { keysOf } from './keys-of';
import type { OrganizationState, OwnRecord } from './organization-state';
import type { PlacedSighting } from './placed-sightings';
import { unpackSightings } from './packed-sightings';
import { type PersonOnDay, personOnDays } from './person-history';
import { newestReading } from './readings';
import { daysActiveReading, oldSnapshot, snapshotOf } from './snapshots';
import type { AuditFileRecord, OrganizationRecord, SourceName, SourceRecord } from './schema';
import { spokenLanguage } from '../../components/texts/spoken-language';
import { warningStrings as strings } from '../warnings.strings';

/** Organizations kept opened out: what a popup lists at once. A hundred thousand members take some 100 MB. */
const KEPT_OPEN = 3;
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
  readonly #open = new Map<OrganizationId, OrganizationState>();
  readonly #queues = new Map<OrganizationId, Promise<unknown>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** The small record of every organization, in the order of their ids. */
  async list(): Promise<readonly OrganizationRecord[]> {
    const records = await this.#database.run((db) => db.getAll('organizations'));
    // A damaged one is put right when its page or its sync names it again; the others are there meanwhile.
    return records.filter((record) => isSoundRecord(record));
  }

  async record(id: OrganizationId): Promise<OrganizationRecord | undefined> {
    const record = await this.#database.run((db) => db.get('organizations', id));
    return record && isSoundRecord(record) ? record : undefined;
  }

  /** Everything known of an organization, merged; undefined if it was never seen. */
  async activityOf(id: OrganizationId): Promise<OrganizationActivity | undefined> {
    const record = this.#open.get(id)?.record ?? (await this.record(id));
    if (!record) return undefined;
    return this.#inTurn(id, async () => (await this.#opened(record.organization)).activity);
  }

  /** The same, with nobody in it for an organization that was never seen. */
  activityFor(organization: Organization): Promise<OrganizationActivity> {
    return this.#inTurn(organization.id, async () => (await this.#opened(organization)).activity);
  }

  /** Position of each person in `activity.members`, in the order asked; undefined for whom nothing is known of. */
  ordinalsOf(organization: Organization, people: readonly Identity[]): Promise<readonly (number | undefined)[]> {
    return this.#inTurn(organization.id, async () => {
      const { identities } = await this.#opened(organization);
      return people.map(({ email, username, id }) => identities.find({ email, username, id }));
    });
  }

  /** Remembers an organization, or what changed in how it is described. */
  async describe(organization: Organization): Promise<void> {
    await this.#change(organization, (state) => {
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
    await this.#change(organization, (state) => {
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
    await this.#change(organization, (state) => {
      const blocks = state.addAuditDay(day);
      state.noteSource('audit-log', { at: day.readAt, warnings: auditWarnings(state) });
      return { blocks, lastSeen: day.actors.length > 0 };
    });
  }

  /** Adds days of an audit file and how far that file was read, in one transaction. */
  async addFileDays(
    organization: Organization,
    days: readonly AuditDay[],
    auditFile: Omit<AuditFileRecord, 'organization'>,
  ): Promise<void> {
    await this.#change(organization, (state) => {
      const blocks = state.addFileDays(days);
      state.noteSource('audit-file', { at: auditFile.at, warnings: [] });
      return { blocks, lastSeen: days.length > 0, auditFiles: [{ ...auditFile, organization: organization.id }] };
    });
  }

  /** Who told of each of these days of the audit log, and how much of it, in the same order. */
  daySources(organization: Organization, days: readonly UtcDay[]): Promise<readonly DaySources[]> {
    return this.#inTurn(organization.id, async () => {
      const state = await this.#opened(organization);
      return days.map((day) => state.daySources(day));
    });
  }

  /** W&B's number of active days of everybody as it was on these days, by the ordinals `activity` shows. */
  daysActiveOn(organization: Organization, days: readonly UtcDay[]): Promise<readonly DaysActiveReading[]> {
    return this.#inTurn(organization.id, async () => {
      const { identities } = await this.#opened(organization);
      const records = await this.#database.run((db) =>
        Promise.all(days.map((day) => db.get('snapshots', [organization.id, day]))),
      );
      const sound = records.flatMap((record) => (record && areSoundSightings(record.members) ? [record] : []));
      return sound.map((record) => daysActiveReading(record, identities));
    });
  }

  /** Audit files that were imported, wholly or in part. */
  auditFiles(organization: OrganizationId): Promise<readonly AuditFileRecord[]> {
    return this.#database.run((db) => db.getAll('auditFiles', keysOf(organization)));
  }

  /** Days a snapshot is kept of, earliest first. */
  async snapshotDays(organization: OrganizationId): Promise<readonly UtcDay[]> {
    const keys = await this.#database.run((db) => db.getAllKeys('snapshots', keysOf(organization)));
    return keys.map(([, day]) => day);
  }

  /** One person, by the ordinal `activity` shows, on the days a snapshot is kept of; see `personOnDays`. */
  async personOnDays(organization: Organization, ordinal: number): Promise<readonly PersonOnDay[]> {
    const days = await this.snapshotDays(organization.id);
    return this.#inTurn(organization.id, async () => {
      const { identities } = await this.#opened(organization);
      const isThem = (other: number) => identities.canonical(other) === ordinal;
      return this.#database.run((db) => personOnDays(db, organization.id, days, isThem));
    });
  }

  /** An audit file that was imported before, wholly or in part. */
  auditFile(organization: OrganizationId, fingerprint: string): Promise<AuditFileRecord | undefined> {
    return this.#database.run((db) => db.get('auditFiles', [organization, fingerprint]));
  }

  /** Remembers what went wrong with a source; its data stays. Without a problem, that it works again. */
  async noteProblem(organization: Organization, source: SourceName, problem: Problem | undefined): Promise<void> {
    await this.#change(organization, (state) => {
      const before = state.record.sources[source];
      if (JSON.stringify(before?.problem) === JSON.stringify(problem)) return undefined;
      state.noteSource(source, { at: before?.at, warnings: before?.warnings ?? [], problem });
      return {};
    });
  }

  /** Adds what a backup knows of an organization; see `mergeOrganizationPart`. */
  async mergeBackup(part: OrganizationPart): Promise<void> {
    const known = await this.auditFiles(part.organization.id);
    await this.#change(part.organization, (state) => mergeOrganizationPart(state, part, known));
  }

  /** Adds what was known of everybody on one day. */
  async mergeSnapshot(part: SnapshotPart): Promise<void> {
    const { organization, day } = part;
    const stored = await this.#database.run((db) => db.get('snapshots', [organization.id, day]));
    await this.#change(organization, (state) => ({ snapshot: mergeSnapshotPart(state, part, stored) }));
  }

  /** Joins that rest on a guess, the first `most` of them with what stands behind each. */
  guesses(organization: Organization, most: number): Promise<GuessesFound> {
    return this.#inTurn(organization.id, async () => {
      const state = await this.#opened(organization);
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
    await this.#change(organization, (state) => {
      state.decideGuess(key, isJoined);
      return {};
    });
  }

  async setPanelOpen(organization: Organization, isPanelOpen: boolean): Promise<void> {
    await this.#change(organization, (state) => {
      if (state.record.isPanelOpen === isPanelOpen) return undefined;
      state.describe({ isPanelOpen });
      return {};
    });
  }

  /** Who was listed on such a day, with what was known of them then; undefined if no list is kept of it. */
  async snapshot(id: OrganizationId, day: UtcDay): Promise<readonly PlacedSighting[] | undefined> {
    const record = await this.#database.run((db) => db.get('snapshots', [id, day]));
    return record && areSoundSightings(record.members) ? unpackSightings(record.members, 'scim') : undefined;
  }

  /** Forgets what is held in memory, after the stored data was changed in another way. */
  forgetOpened(): void {
    this.#open.clear();
  }

  /**
   * Lets `change` alter an organization and stores what it gives; `undefined` stores nothing, `keep` nothing but the
   * change in memory. When storing fails, memory goes back to what is stored.
   */
  #change(
    organization: Organization,
    change: (state: OrganizationState) => OrganizationWrite | 'keep' | undefined,
  ): Promise<void> {
    const attempt = async () => {
      const state = await this.#opened(organization);
      const write = change(state);
      if (write === undefined || write === 'keep') return;
      try {
        await this.#database.run((db) => storeOrganization(db, state, write));
      } catch (error) {
        this.#open.delete(organization.id);
        throw error;
      }
    };
    return this.#inTurn(organization.id, () =>
      attempt().catch((error: unknown) => {
        if (error instanceof OutdatedError) return attempt();
        throw error;
      }),
    );
  }

  async #opened(organization: Organization): Promise<OrganizationState> {
    const { id } = organization;
    const state = this.#open.get(id) ?? (await this.#database.run((db) => loadOrganization(db, organization)));
    this.#open.delete(id);
    this.#open.set(id, state);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= KEPT_OPEN) break;
      this.#open.delete(oldest);
    }
    return state;
  }

  #inTurn<T>(id: OrganizationId, work: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(id) ?? Promise.resolve()).then(work, work);
    this.#queues.set(id, turn);
    return turn;
  }
}

function auditWarnings({ rejectedEvents }: OrganizationState): SourceRecord['warnings'] {
  if (rejectedEvents === 0) return [];
  return [strings.entriesRejected(rejectedEvents, rejectedEvents.toLocaleString(spokenLanguage() ?? 'en'))];
}
