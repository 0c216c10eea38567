import { type Instant, dayOf, isoDate } from '../../../components/activity/day';
import { ProblemError } from '../../messaging/ask';
import type { Outcome } from '../../problem';
import { outcomeOf } from '../api/outcome-of';
import { type Http, openAnswer } from '../api/request';
import { type AuditLogAddress, auditLogPath } from './audit-log-client';
import { AuditBodyReader } from './body-reader';
import { problemPhrases } from '../../problem-phrases.strings';

/** Enough to hold an entry of any size seen, and to tell what an answer is. */
const ENOUGH_BYTES = 1 << 20;

/**
 * Asks whether the audit log of today can be read, and reads no further than its first entry: a day may be hundreds of
 * megabytes. Gives whether there was one. Old servers ignore the limit (`wandb/audit-logs.md`, section 3).
 */
export function probeAuditLog(
  http: Http,
  { access, deployment }: AuditLogAddress,
  now: Instant,
  signal: AbortSignal,
): Promise<Outcome<{ readonly hasEntry: boolean }>> {
  return outcomeOf(async () => {
    const path = `${auditLogPath(deployment)}?startDate=${isoDate(dayOf(now))}&numDays=0&limit=1`;
    const { chunks, host } = await openAnswer(http, access, path, signal);
    let entries = 0;
    const reader = new AuditBodyReader(() => {
      entries += 1;
    });
    let bytes = 0;
    for await (const chunk of chunks) {
      reader.push(chunk);
      bytes += chunk.length;
      if (entries > 0 || bytes > ENOUGH_BYTES) return { hasEntry: entries > 0 };
    }
    const body = reader.finish();
    if (body.isWebPage && access.credential.kind === 'session') throw new ProblemError({ kind: 'unauthorized', host });
    if (body.isWebPage || (body.entries === 0 && body.broken > 0)) {
      throw new ProblemError({
        kind: 'unexpected-shape',
        where: problemPhrases.auditLogAt(host),
        detail: body.isWebPage ? problemPhrases.answer.webPage : problemPhrases.answer.noEntry,
      });
    }
    return { hasEntry: entries > 0 };
  });
}
