import { addAuditDay } from '../../components/activity/audit-activity';
import type { DayCoverage } from '../../components/activity/activity-index';
import { type Instant, type UtcDay, addDays, dayOf } from '../../components/activity/day';
import { hasBit } from '../../components/activity/day-bitmap';
import { type DayBlock, bitmapIn } from '../../components/activity/day-block';
import {
  type DayBitmapIndex,
  DayBitmapIndexBuilder,
  withMergedOrdinals,
} from '../../components/activity/day-bitmap-index';
import type { DaySources } from '../../components/activity/day-sources';
import { IdentityTable } from '../../components/activity/identity';
import type { RosterSource } from '../../components/activity/member';
import { compactSightings, mergePlaced } from '../../components/activity/merge-sightings';
import type { OrganizationActivity, RosterReading } from '../../components/activity/organization-activity';
import type { AuditDay, Roster } from '../../components/activity/roster';
import { later } from '../../components/activity/earlier-later';
import { readingOf } from '../../components/activity/sighting';
import type { WorkActivity, WorkDays } from '../../components/activity/work-days';
import type { BlockTallies, BlockTally } from './block-tallies';
import type { OrganizationWrite } from './organization-files';
import { pageReading } from './page-reading';
import { type PlacedSighting, PlacedSightings, placedIn } from './placed-sightings';
import { isReadingNews, newestReading, readingsWith } from './readings';
import type { OrganizationRecord, SourceName, SourceRecord } from './schema';
import { tellsTheSame } from './tells-the-same';

/** What adding a roster changed. */
export interface RosterChange {
  /** Sources whose sightings have to be stored again. */
  readonly sources: ReadonlySet<RosterSource>;
  /** Somebody's facts changed, or how many are listed; else only the time of reading did. */
  readonly isNews: boolean;
}

/** What one ordinal stands for. */
export interface OwnRecord {
  readonly sightings: readonly PlacedSighting[];
  /** Days of the audit log. */
  readonly activeDays: number;
  readonly lastSeen: Instant | undefined;
}

/** What another browser stored, with people placed by this one's ordinals. */
export interface StoredElsewhere {
  readonly sightings: readonly PlacedSighting[];
  readonly readings: readonly RosterReading[];
  readonly blocks: readonly StoredBlock[];
  readonly lastSeen: readonly (readonly [ordinal: number, at: Instant])[];
  readonly lastWork: readonly (readonly [ordinal: number, day: UtcDay])[];
  readonly auditReadAt?: Instant;
}

export interface StoredBlock {
  readonly firstDay: UtcDay;
  readonly days: readonly {
    readonly coverage: DayCoverage;
    /** As stored (`codeOf`). */
    readonly sources: number;
    /** How far the day was read with who did work (`coverageRank`). */
    readonly work: number;
    readonly ordinals: readonly number[];
  }[];
  readonly events: readonly number[];
  readonly rejected: readonly number[];
}

/** The parts an organization is stored in, opened out. */
export interface OrganizationParts {
  readonly record: OrganizationRecord;
  readonly identities: IdentityTable;
  readonly sightings: Iterable<PlacedSighting>;
  readonly index: DayBitmapIndex;
  readonly tallies: BlockTallies;
  readonly lastSeen: Map<number, Instant>;
  readonly work: WorkDays;
}

/**
 * One organization in memory. Its methods change it in place; whoever calls them stores the change, or throws the whole
 * state away when storing fails.
 */
export class OrganizationState {
  record: OrganizationRecord;
  /** Revision of the record as it is stored. */
  storedRevision: number;
  /** Which revision of the names is stored. */
  storedNames: number;
  readonly identities: IdentityTable;
  readonly lastSeen: Map<number, Instant>;
  readonly work: WorkDays;
  #index: DayBitmapIndex;
  readonly #tallies: BlockTallies;
  readonly #placed: PlacedSightings;
  #activity: OrganizationActivity | undefined;

  constructor(parts: OrganizationParts) {
    this.record = parts.record;
    this.storedRevision = parts.record.revision;
    this.storedNames = parts.identities.revision;
    this.identities = parts.identities;
    this.lastSeen = parts.lastSeen;
    this.work = parts.work;
    this.#index = parts.index;
    this.#tallies = parts.tallies;
    this.#placed = new PlacedSightings(parts.identities, parts.sightings);
  }

  /** Everything reports may look at. Computed once after each change. */
  get activity(): OrganizationActivity {
    this.#activity ??= this.#merge();
    return this.#activity;
  }

  /**
   * The same, changed apart from this one.
   *
   * @param isNaming names learnt by one are learnt by both: copying those of a large organization takes long
   */
  copy(isNaming: boolean): OrganizationState {
    const copied = new OrganizationState({
      record: this.record,
      identities: isNaming ? this.identities : new IdentityTable(this.identities.save()),
      sightings: this.#placed.all(),
      // Blocks are never written once they are in an index.
      index: this.#index,
      tallies: this.#tallies.copy(),
      lastSeen: new Map(this.lastSeen),
      work: this.work.merged(new Map()),
    });
    copied.storedRevision = this.storedRevision;
    return copied;
  }

  /** What every source said of everybody, in no order. */
  get sightings(): readonly PlacedSighting[] {
    return this.#placed.all();
  }

  /** Every day of the log with what is counted beside it, as it is stored. */
  get blocks(): readonly (DayBlock & BlockTally)[] {
    return this.#index.blocks.map((block) => ({ ...block, ...this.#tallies.of(block.firstDay) }));
  }

  /** What one source said of everybody, in no order. */
  sightingsFrom(source: RosterSource): readonly PlacedSighting[] {
    return this.#placed.all().filter((sighting) => sighting.source === source);
  }

  /** Takes in a roster. The same roster again is no news. */
  addRoster(roster: Roster): RosterChange {
    const placed = this.#place(roster);
    const sources = new Set<RosterSource>([roster.source]);
    let isNews = false;
    for (const sighting of placed) {
      const known = this.#placed.of(sighting.ordinal);
      const isSaid = ({ source, facts }: PlacedSighting) =>
        source === roster.source && tellsTheSame(facts, sighting.facts);
      isNews ||= !known.some(isSaid);
      const compact = compactSightings([...known, sighting]);
      for (const other of known) if (!compact.includes(other)) sources.add(other.source);
      this.#placed.replace(sighting.ordinal, compact);
    }
    const reading = roster.source === 'page' ? pageReading(roster, this.sightingsFrom('page')) : readingOf(roster);
    const isListNews = isReadingNews(newestReading(this.record.readings, roster.source), reading);
    this.#change({ ...this.record, readings: readingsWith(this.record.readings, reading, roster.takenAt) });
    return { sources, isNews: isNews || isListNews };
  }

  /** Takes in a day of the audit log; gives the blocks that have to be stored again. */
  addAuditDay(day: AuditDay): readonly (DayBlock & BlockTally)[] {
    const blocks = this.#changeIndex((index) => {
      this.#addDay(day, index);
      this.#tallies.noteApiDay(day);
    });
    this.#change({ ...this.record, auditReadAt: later(this.record.auditReadAt, day.readAt) });
    return blocks;
  }

  /**
   * Takes in days of audit files; gives the blocks that have to be stored again. Unlike `addAuditDay` it takes each
   * day's counts for a lower bound: other files and the API may have more of that day.
   */
  addFileDays(days: readonly AuditDay[]): readonly (DayBlock & BlockTally)[] {
    const blocks = this.#changeIndex((index) => {
      for (const day of days) {
        this.#addDay(day, index);
        this.#tallies.noteFileDay(day);
      }
    });
    const auditReadAt = days.reduce((at, day) => later(at, day.readAt), this.record.auditReadAt);
    this.#change({ ...this.record, auditReadAt });
    return blocks;
  }

  /** Takes in sightings of people already placed, and readings, as another browser stored them. */
  addStored({ sightings, readings, blocks, lastSeen, lastWork, auditReadAt }: StoredElsewhere): OrganizationWrite {
    const sources = new Set<RosterSource>();
    for (const sighting of sightings) {
      const known = this.#placed.of(sighting.ordinal);
      // As texts: the very same sighting from a backup is another object.
      const text = known.length === 0 ? '' : JSON.stringify(sighting.facts);
      const isKnown = ({ source, at, facts }: PlacedSighting) =>
        source === sighting.source && at === sighting.at && JSON.stringify(facts) === text;
      if (known.some(isKnown)) continue;
      const compact = compactSightings([...known, sighting]);
      for (const { source } of [...known, sighting]) sources.add(source);
      this.#placed.replace(sighting.ordinal, compact);
    }
    const changed = this.#changeIndex((index) => {
      for (const block of blocks) this.#addBlock(index, block);
    });
    for (const [ordinal, at] of lastSeen) this.lastSeen.set(ordinal, later(this.lastSeen.get(ordinal), at) ?? at);
    for (const [ordinal, day] of lastWork) {
      const seen = this.lastSeen.get(ordinal);
      // Work is activity: who says otherwise is not believed.
      if (seen !== undefined && day <= dayOf(seen)) this.work.note(ordinal, day);
    }
    this.#change({
      ...this.record,
      readings: readings.reduce((kept, reading) => readingsWith(kept, reading), this.record.readings),
      auditReadAt: later(this.record.auditReadAt, auditReadAt),
    });
    return { sources, blocks: changed, lastSeen: lastSeen.length + lastWork.length > 0 };
  }

  #addDay(day: AuditDay, index: DayBitmapIndexBuilder): void {
    const { identities, lastSeen, work } = this;
    addAuditDay(day, { index, identities, lastSeen, work });
  }

  /** Lets `fill` add days and their tallies; gives the blocks that have to be stored again. */
  #changeIndex(fill: (index: DayBitmapIndexBuilder) => void): readonly (DayBlock & BlockTally)[] {
    const builder = new DayBitmapIndexBuilder(this.#index);
    fill(builder);
    this.#index = builder.build();
    this.#placed.regroupAfterMerges();
    return builder.changedBlocks().map((block) => ({ ...block, ...this.#tallies.of(block.firstDay) }));
  }

  #addBlock(builder: DayBitmapIndexBuilder, { days, firstDay, events, rejected }: StoredBlock): void {
    days.forEach(({ coverage, sources, work, ordinals }, i) => {
      if (coverage === 'unread') return;
      builder.cover(addDays(firstDay, i), coverage);
      builder.addAll(addDays(firstDay, i), ordinals);
      const tally = { sources, work, events: events[i] ?? 0, rejected: rejected[i] ?? 0 };
      this.#tallies.noteStored(addDays(firstDay, i), tally);
    });
  }

  /** Changes what is remembered beside the facts. */
  describe(change: Partial<Pick<OrganizationRecord, 'organization' | 'isPanelOpen'>>): void {
    const isOther = change.organization !== undefined;
    this.record = { ...this.record, ...change, revision: this.record.revision + 1 };
    if (isOther) this.#activity = undefined;
  }

  /** Undoes a guess about who is one person, or takes it up again. */
  decideGuess(key: string, isJoined: boolean): void {
    this.identities.decide(key, isJoined);
    this.#change(this.record);
  }

  /** For each person shown, what told their number of active days last on a day; absent where nothing did. */
  countsOn(day: UtcDay): readonly (PlacedSighting | undefined)[] {
    const counts: (PlacedSighting | undefined)[] = [];
    for (const sighting of this.#placed.all()) {
      if (sighting.facts.daysActive === undefined || dayOf(sighting.at) !== day) continue;
      const person = this.identities.canonical(sighting.ordinal);
      const known = counts[person];
      if (!known || sighting.at > known.at) counts[person] = sighting;
    }
    return counts;
  }

  /** What is stored under one ordinal, before any guess. */
  ownRecord(ordinal: number): OwnRecord {
    const sightings = this.#placed.of(ordinal);
    let activeDays = 0;
    for (const { firstDay, words, coverage } of this.#index.blocks) {
      for (let i = 0; i < coverage.length; i += 1) {
        if (hasBit(bitmapIn({ firstDay, words, coverage }, addDays(firstDay, i)), ordinal)) activeDays += 1;
      }
    }
    return { sightings, activeDays, lastSeen: this.lastSeen.get(ordinal) };
  }

  /** Remembers how reading a source went. */
  noteSource(source: SourceName, { at, problem, warnings }: SourceRecord): void {
    const sources = { ...this.record.sources, [source]: { at, problem, warnings } };
    this.record = { ...this.record, sources, revision: this.record.revision + 1 };
  }

  /** Takes the readings and sources that an import tells of; see `recordWithImport`. */
  noteImport(record: OrganizationRecord): void {
    this.#change(record);
  }

  /** Who told of a day of the log, and how much of it. */
  daySources(day: UtcDay): DaySources {
    return this.#tallies.sourcesOf(day);
  }

  /** Entries of the log that could not be used, over all days read. */
  get rejectedEvents(): number {
    return this.#tallies.rejected;
  }

  #place(roster: Roster): readonly PlacedSighting[] {
    const before = this.identities.certainMerges;
    const found = placedIn(this.identities, roster, this.#placed);
    // Also those that another state with the same names found.
    this.#placed.regroupAfterMerges();
    if (this.identities.certainMerges === before) return found;
    // Only now: a later row may have told that two ordinals are one person.
    return found.map((sighting) => ({ ...sighting, ordinal: this.identities.root(sighting.ordinal) }));
  }

  #change(record: OrganizationRecord): void {
    this.record = { ...record, revision: record.revision + 1 };
    this.#activity = undefined;
  }

  #merge(): OrganizationActivity {
    const { organization, readings, auditReadAt } = this.record;
    const audit = auditReadAt === undefined ? undefined : { lastSeen: this.lastSeen, readAt: auditReadAt };
    const { identities } = this;
    const rosters = readings.map((reading) => this.#counted(reading));
    const { merges } = identities;
    return {
      organization,
      members: mergePlaced({ identities, placed: this.#placed.byOrdinal, rosters, audit }),
      index: withMergedOrdinals(this.#index, merges),
      rosters,
      auditReadAt,
      work: audit && this.#workWith(merges),
    };
  }

  /** As it is now: who holds it must not see new days without the work done on them. */
  #workWith(merges: ReadonlyMap<number, number>): WorkActivity {
    const days = this.work.merged(merges);
    return { lastDay: (ordinal) => days.of(ordinal), coverage: this.#tallies.workCoverage() };
  }

  /** A page shows its members a few at a time: all it ever showed are listed. */
  #counted(reading: RosterReading): RosterReading {
    const isPart = reading.source === 'page' && !reading.complete;
    return isPart ? { ...reading, listed: this.sightingsFrom('page').length } : reading;
  }
}
