import type { Organization, OrganizationId } from '../../components/activity/organization';
import { ProblemError } from '../messaging/ask';
import { problemPhrases } from '../problem-phrases.strings';
import type { Database, RollcallDatabase } from './database';
import {
  grownImport,
  type ImportWrite,
  type ImportedFile,
  knownIn,
  newImport,
  newsSince,
} from './imports/import-record';
import { layerRecord, layerState } from './imports/layer';
import { importToMerge, mergedImport } from './imports/merge-import';
import { type OpenedOrganization, loadOpened, readLayer } from './imports/opened-organization';
import { storeImport, withoutSeparated } from './imports/store-import';
import { OutdatedError, type OrganizationWrite, storeOrganization } from './organization-files';
import type { OrganizationState } from './organization-state';
import type { ImportLayerRecord, ImportRecord } from './schema';

/** Organizations kept opened out: what a popup lists at once. A hundred thousand members take some 100 MB. */
const KEPT_OPEN = 3;

/**
 * The organizations in memory. Work on one of them is done one after the other, and what a change alters is stored, or
 * memory goes back to what is stored.
 */
export class OpenedOrganizations {
  readonly #database: Database;
  readonly #open = new Map<OrganizationId, OpenedOrganization>();
  readonly #queues = new Map<OrganizationId, Promise<unknown>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Reads an organization, when its turn has come. */
  read<T>(organization: Organization, work: (opened: OpenedOrganization) => T | Promise<T>): Promise<T> {
    return this.inTurn(organization.id, async () => work(await this.#opened(organization)));
  }

  /** What is in memory of an organization now. */
  peek(id: OrganizationId): OpenedOrganization | undefined {
    return this.#open.get(id);
  }

  /** Forgets what is held in memory of one organization, or of all. */
  forget(id?: OrganizationId): void {
    if (id === undefined) this.#open.clear();
    else this.#open.delete(id);
  }

  /**
   * Lets `change` alter an organization and stores what it gives; `undefined` stores nothing, `keep` nothing but the
   * change in memory. It is called for what is stored, and again for what is shown where imports are held apart.
   */
  change(
    organization: Organization,
    change: (state: OrganizationState) => OrganizationWrite | 'keep' | undefined,
  ): Promise<void> {
    return this.#attempt(organization, async () => {
      const { base, shown } = await this.#opened(organization);
      const write = change(base);
      if (shown !== base) change(shown);
      if (write === undefined || write === 'keep') return;
      await this.#database.run((db) => storeOrganization(db, base, write));
    });
  }

  /**
   * Lets `change` alter what a file told, which is held apart so that it can be undone; see `ImportRecord`. It is called
   * for the import alone, and again for what is shown.
   */
  changeImport(
    organization: Organization,
    file: ImportedFile,
    change: (state: OrganizationState, told: ImportRecord) => ImportWrite,
  ): Promise<void> {
    return this.#attempt(organization, async () => {
      const opened = await this.#opened(organization);
      const told = opened.imports.find(({ id }) => id === file.id) ?? newImport(organization, file);
      if (told.standing.state === 'undone')
        throw new ProblemError({ kind: 'not-found', what: problemPhrases.missing.imported });
      if (told.standing.state === 'merged') await this.#growMerged(opened, told, change);
      else await this.#growApart(opened, told, file, change);
    });
  }

  /** Lets work change what is stored of an organization in another way; what is in memory is read anew. */
  replace<T>(organization: Organization, work: (db: RollcallDatabase) => Promise<T>): Promise<T> {
    const { id } = organization;
    return this.inTurn(id, async () => {
      try {
        return await this.#database.run(work);
      } finally {
        this.#open.delete(id);
      }
    });
  }

  /** Does work when everything asked before of this organization is done. */
  inTurn<T>(id: OrganizationId, work: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(id) ?? Promise.resolve()).then(work, work);
    this.#queues.set(id, turn);
    return turn;
  }

  /** No import says any more that a guess is undone. */
  async readmitGuess({ id }: Organization, key: string): Promise<void> {
    await this.inTurn(id, async () => {
      const imports = await this.#database.run((db) => withoutSeparated(db, id, key));
      const opened = this.#open.get(id);
      if (opened) opened.imports = imports;
    });
  }

  async #growApart(
    opened: OpenedOrganization,
    known: ImportRecord,
    file: ImportedFile,
    change: (state: OrganizationState, told: ImportRecord) => ImportWrite,
  ): Promise<void> {
    const { base } = opened;
    const { organization } = base.record;
    const layer = await this.#layerOf(organization, known);
    const write = change(layer, known);
    // Names that only an import tells must not get into what is stored otherwise.
    const shown = opened.shown.identities === base.identities ? opened.shown.copy(false) : opened.shown;
    const before = knownIn(shown.activity);
    change(shown, known);
    const stored = layerRecord(base, known.id, layer);
    const isFirst = known.isFirst ?? (base.storedRevision === 0 ? true : undefined);
    if (base.storedRevision === 0) base.describe({ organization });
    const record = {
      ...grownImport(known, { at: file.at, base, layer, stored, write }),
      isFirst,
      news: newsSince(before, knownIn(shown.activity), known.news),
    };
    await this.#database.run((db) => storeImport(db, base, { record, layer: stored, snapshot: write.snapshot }));
    opened.shown = shown;
    opened.imports = [...opened.imports.filter((one) => one.id !== record.id), record];
    await this.#mergeSurplus(opened);
  }

  /** An import too large to be held apart goes where everything else is. */
  async #growMerged(
    opened: OpenedOrganization,
    told: ImportRecord,
    change: (state: OrganizationState, told: ImportRecord) => ImportWrite,
  ): Promise<void> {
    const { base, shown } = opened;
    const before = knownIn(shown.activity);
    const write = change(base, told);
    if (shown !== base) change(shown, told);
    const news = newsSince(before, knownIn(shown.activity), told.news);
    const record = { ...told, news, revision: told.revision + 1 };
    await this.#database.run((db) => storeOrganization(db, base, { ...write, merged: { record, snapshots: [] } }));
    opened.imports = opened.imports.map((one) => (one === told ? record : one));
  }

  async #layerOf(organization: Organization, told: ImportRecord): Promise<OrganizationState> {
    const layer = told.revision === 0 ? undefined : await this.#storedLayer(organization, told);
    return layerState(organization, told, layer);
  }

  async #storedLayer(organization: Organization, told: ImportRecord): Promise<ImportLayerRecord> {
    const layer = await this.#database.run((db) => readLayer(db, organization, told));
    if (!layer) throw new OutdatedError('the import was set aside');
    return layer;
  }

  /** Merges imports there is no more room for to hold apart. */
  async #mergeSurplus(opened: OpenedOrganization): Promise<void> {
    for (let next = importToMerge(opened.imports); next; next = importToMerge(opened.imports)) {
      const { told, reason } = next;
      const { base } = opened;
      const layer = await this.#storedLayer(base.record.organization, told);
      const write = await this.#database.run((db) => mergedImport(db, base, { told, reason, layer }));
      await this.#database.run((db) => storeOrganization(db, base, write));
      opened.imports = opened.imports.map((one) => (one === told ? write.merged.record : one));
    }
  }

  async #opened(organization: Organization): Promise<OpenedOrganization> {
    const { id } = organization;
    const opened = this.#open.get(id) ?? (await this.#database.run((db) => loadOpened(db, organization)));
    this.#open.delete(id);
    this.#open.set(id, opened);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= KEPT_OPEN) break;
      this.#open.delete(oldest);
    }
    return opened;
  }

  #attempt(organization: Organization, work: () => Promise<void>): Promise<void> {
    const { id } = organization;
    const attempt = async () => {
      try {
        await work();
      } catch (error) {
        this.#open.delete(id);
        throw error;
      }
    };
    return this.inTurn(id, () =>
      attempt().catch((error: unknown) => {
        if (error instanceof OutdatedError) return attempt();
        throw error;
      }),
    );
  }
}
