import type { Member } from '../../components/activity/member';
import type { OrganizationId } from '../../components/activity/organization';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import type { OrganizationRoom } from '../handlers/rooms';
import { ProblemError } from '../messaging/ask';
import { maskFacts } from './mask-facts';
import type { OrganizationRecord } from '../store/schema';
import type { MaskedOrganization, OrganizationMasks } from './organization-masks';
import { problemPhrases } from '../problem-phrases.strings';

/**
 * The store as privacy mode sees it: everything it tells of people is masked, so that whatever is worked out from it is
 * too. A new method of the store does not compile until somebody decides what it shows here.
 */
export function maskedOrganizations(store: OrganizationRoom, masks: OrganizationMasks): OrganizationRoom {
  const maskedOf = async (activity: OrganizationActivity): Promise<OrganizationActivity> =>
    (await masks.mask(activity)).activity;
  const openMasks = async (id: OrganizationId): Promise<OpenMasks | undefined> => {
    const activity = await store.activityOf(id);
    return activity && { ...(await masks.mask(activity)), members: activity.members };
  };
  const named = async (record: OrganizationRecord): Promise<OrganizationRecord> => ({
    ...record,
    organization: { ...record.organization, name: await masks.organizationName(record.organization.id) },
  });
  return {
    async activityOf(id) {
      const activity = await store.activityOf(id);
      return activity && maskedOf(activity);
    },
    activityFor: async (organization) => maskedOf(await store.activityFor(organization)),
    async snapshot(id, day) {
      const [sightings, open] = await Promise.all([store.snapshot(id, day), openMasks(id)]);
      return sightings?.map((sighting) => ({ ...sighting, facts: maskAt(open, sighting.ordinal, sighting.facts) }));
    },
    async personOnDays(organization, ordinal) {
      const [days, open] = await Promise.all([store.personOnDays(organization, ordinal), openMasks(organization.id)]);
      return days.map(({ day, facts }) => (facts ? { day, facts: maskAt(open, ordinal, facts) } : { day }));
    },
    // Whether two records are one person cannot be judged without their names.
    guesses: () => refuse(problemPhrases.named.identity),
    decideGuess: () => refuse(problemPhrases.named.identity),
    list: async () => Promise.all((await store.list()).map(named)),
    async record(id) {
      const record = await store.record(id);
      return record && named(record);
    },
    ordinalsOf: (organization, people) => store.ordinalsOf(organization, people),
    describe: (organization) => store.describe(organization),
    addRoster: (organization, roster) => store.addRoster(organization, roster),
    addAuditDay: (organization, day) => store.addAuditDay(organization, day),
    addFileDays: (organization, days, file) => store.addFileDays(organization, days, file),
    daySources: (organization, days) => store.daySources(organization, days),
    daysActiveOn: (organization, days) => store.daysActiveOn(organization, days),
    auditFiles: (id) => store.auditFiles(id),
    auditFile: (id, fingerprint) => store.auditFile(id, fingerprint),
    snapshotDays: (id) => store.snapshotDays(id),
    noteProblem: (organization, source, problem) => store.noteProblem(organization, source, problem),
    mergeBackup: (part, file) => store.mergeBackup(part, file),
    mergeSnapshot: (part, file) => store.mergeSnapshot(part, file),
    noteImportedExport: (organization, file, id) => store.noteImportedExport(organization, file, id),
    importRoster: (organization, roster, file) => store.importRoster(organization, roster, file),
    imports: (id) => store.imports(id),
    undoImport: (organization, id) => store.undoImport(organization, id),
    allowAgain: (organization, id) => store.allowAgain(organization, id),
    setPanelOpen: (organization, isOpen) => store.setPanelOpen(organization, isOpen),
    forgetOpened: () => store.forgetOpened(),
  };
}

interface OpenMasks extends MaskedOrganization {
  readonly members: readonly Member[];
}

/** Old lists name people by ordinals that were found since to be somebody else's. */
function maskAt<F extends Parameters<typeof maskFacts>[0]>(open: OpenMasks | undefined, ordinal: number, facts: F): F {
  const code = open?.masks.pseudonyms.codes[ordinal];
  if (!open || code === undefined) throw new ProblemError({ kind: 'not-found', what: problemPhrases.missing.person });
  return maskFacts(facts, code, open.masks);
}

function refuse(what: string): Promise<never> {
  return Promise.reject(new ProblemError({ kind: 'private', what }));
}
