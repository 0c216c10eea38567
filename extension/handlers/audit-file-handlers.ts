import { type Instant, addDays, instant, startOfDay, utcDay } from '../../components/activity/day';
import type { Organization } from '../../components/activity/organization';
import type { AuditDay } from '../../components/activity/roster';
import type { RequestData } from '../messages';
import type { Handlers } from '../messaging/server';
import { type Problem, failed, succeeded } from '../problem';
import { otherOrganization } from '../sources/other-organization';
import { extentOf } from './extent';
import { knownOrganization } from './known-organization';
import type { Rooms } from './rooms';
import { announceChange } from './announce-change';

type AuditFileHandlers = Pick<Handlers, 'audit-files.begin' | 'audit-files.store'>;
type Storing = RequestData<'audit-files.store'>;

/** W&B writes its logs out every ten minutes (`wandb/audit-logs.md`, section 1): a day is over when they are. */
const WRITTEN_AFTER_MS = 10 * 60_000;

/** Audit files: the page reads them, the background stores what they tell. */
export function auditFileHandlers(rooms: Rooms): AuditFileHandlers {
  return {
    async 'audit-files.begin'({ organization, file }) {
      const known = await knownOrganization(rooms, organization);
      await rooms.organizations.allowAgain(known, file.fingerprint);
      const before = await rooms.organizations.auditFile(known.id, file.fingerprint);
      if (before?.isDone) return succeeded({ state: 'imported', at: before.at, report: before.report });
      return succeeded(before?.checkpoint ? { state: 'begun', checkpoint: before.checkpoint } : { state: 'new' });
    },
    async 'audit-files.store'(storing) {
      const organization = await knownOrganization(rooms, storing.organization);
      const mismatch = storing.isOurs ? undefined : await mismatchOf(rooms, organization, storing);
      if (mismatch) return failed(mismatch);
      const { file, batch } = storing;
      const { report, checkpoint, isLast: isDone } = batch;
      await rooms.organizations.addFileDays(organization, daysOf(storing, rooms.now()), {
        ...file,
        at: rooms.now(),
        isDone,
        report,
        checkpoint,
      });
      announceChange(rooms, organization.id);
      return succeeded({ stored: true });
    },
  };
}

/** Files do not say whose log they are; the people in them do, once everybody is known. */
async function mismatchOf(rooms: Rooms, organization: Organization, { batch }: Storing): Promise<Problem | undefined> {
  const activity = await rooms.organizations.activityFor(organization);
  if (!extentOf(activity).complete) return undefined;
  const emails = new Set(batch.days.flatMap(({ actors }) => actors.flatMap(({ email }) => (email ? [email] : []))));
  return otherOrganization(
    organization,
    Array.from(emails, (email) => ({ email })),
    activity.members,
  );
}

/**
 * A file is as old as its last change. A day in it is known in part, unless the admin says that the file is the whole log
 * of its days, all of it was read, and it can hold that day's last entry. A day without any entry stays unread: a hole
 * in a file looks the same as a day nobody worked.
 */
function daysOf({ batch, modifiedAt, isWholeLog }: Storing, now: Instant): readonly AuditDay[] {
  const readAt = instant(Math.min(modifiedAt, now));
  const isWhole = batch.isLast && isWholeLog && !batch.report.endsInside;
  return batch.days.map(({ day: number, entries, actors }): AuditDay => {
    const day = utcDay(number);
    const complete = isWhole && startOfDay(addDays(day, 1)) + WRITTEN_AFTER_MS <= readAt;
    return { day, complete, readAt, actors, events: entries, rejected: 0 };
  });
}
