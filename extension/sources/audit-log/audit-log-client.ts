import { type Instant, type UtcDay, addDays, instant, isoDate, startOfDay } from '../../../components/activity/day';
import { earlier } from '../../../components/activity/earlier-later';
import { type Deployment, isSingleTenant } from '../../../components/activity/organization';
import type { AuditDay } from '../../../components/activity/roster';
import { ProblemError } from '../../messaging/ask';
import type { Problem } from '../../problem';
import type { ApiAccess } from '../api/api-access';
import { type Http, type OpenAnswer, openAnswer } from '../api/request';
import type { AuditBody } from './audit-event';
import { DayActors } from './day-actors';
import { readAuditEvents } from './read-audit-events';
import { problemPhrases } from '../../problem-phrases.strings';

/** W&B writes its logs out every ten minutes (`wandb/audit-logs.md`, section 1): a day is over when they are. */
const WRITTEN_AFTER_MS = 10 * 60_000;
/** A day of 20,000,000 entries at the largest page of single tenant. */
const MOST_PAGES = 1_000;

/** What came of reading one day. With a problem, `audit` holds what had arrived whole before it. */
export interface AuditReading {
  readonly audit: AuditDay;
  readonly problem?: Problem;
}

export interface AuditLogAddress {
  readonly access: ApiAccess;
  readonly deployment: Deployment;
}

/**
 * Reads one UTC day of the audit log. Asks for one day with an explicit date, the only question that every server
 * version understands alike, and follows cursors within it (`wandb/audit-logs.md`, sections 2 and 3).
 */
export async function readAuditDay(
  http: Http,
  address: AuditLogAddress,
  day: UtcDay,
  signal: AbortSignal,
): Promise<AuditReading> {
  const actors = new DayActors(day);
  const pages: AuditBody[] = [];
  let readAt = instant(http.now());
  let problem: Problem | undefined;
  try {
    const servedAt = await readPages(http, address, day, actors, pages, signal);
    // A clock of this computer that runs ahead must not end a day that goes on.
    readAt = earlier(readAt, servedAt) ?? readAt;
    problem = problemOfPages(pages, actors, day, new URL(address.access.origin).host);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problem = error.problem;
  }
  const audit: AuditDay = {
    day,
    complete:
      isOver(day, readAt) && problem === undefined && pages.every((page) => page.isWhole && coversDay(page, day)),
    readAt,
    actors: actors.actors(),
    events: actors.events,
    rejected: pages.reduce((sum, page) => sum + page.broken, 0) + actors.undated + actors.outside,
  };
  return problem ? { audit, problem } : { audit };
}

function isOver(day: UtcDay, at: Instant): boolean {
  return at >= startOfDay(addDays(day, 1)) + WRITTEN_AFTER_MS;
}

/** Where the audit log of a deployment is (`wandb/audit-logs.md`, section 1). */
export function auditLogPath(deployment: Deployment): string {
  return isSingleTenant(deployment) ? '/admin/audit_logs' : '/audit_logs';
}

async function readPages(
  http: Http,
  { access, deployment }: AuditLogAddress,
  day: UtcDay,
  actors: DayActors,
  pages: AuditBody[],
  signal: AbortSignal,
): Promise<Instant | undefined> {
  const question = `${auditLogPath(deployment)}?startDate=${isoDate(day)}&numDays=0`;
  const cursors = new Set<string>();
  let servedAt: Instant | undefined;
  for (let cursor: string | undefined; pages.length < MOST_PAGES;) {
    const path = cursor === undefined ? question : `${question}&cursor=${encodeURIComponent(cursor)}`;
    const answer = await openAnswer(http, access, path, signal).catch((error: unknown) => {
      throw withWhat(error);
    });
    servedAt = earlier(servedAt, answer.servedAt);
    const page = await readAuditEvents(answer.chunks, actors.take);
    refuseWebPage(page, access, answer);
    pages.push(page);
    cursor = page.envelope?.nextCursor;
    if (cursor === undefined) return servedAt;
    if (cursors.has(cursor)) throw new ProblemError(unexpected(answer.host, problemPhrases.answer.pageTwice));
    cursors.add(cursor);
  }
  throw new ProblemError(unexpected(new URL(access.origin).host, problemPhrases.answer.endlessDay));
}

function withWhat(error: unknown): unknown {
  const isMissing = error instanceof ProblemError && error.problem.kind === 'not-found';
  return isMissing ? new ProblemError({ kind: 'not-found', what: problemPhrases.missing.auditLog }) : error;
}

/** A page instead of data is the sign-in page, or a server that does not know the path. */
function refuseWebPage(page: AuditBody, { credential }: ApiAccess, { host }: OpenAnswer): void {
  if (!page.isWebPage) return;
  if (credential.kind === 'session') throw new ProblemError({ kind: 'unauthorized', host });
  throw new ProblemError(unexpected(host, problemPhrases.answer.webPage));
}

/** Answers that are well-formed and yet cannot be believed. */
function problemOfPages(
  pages: readonly AuditBody[],
  actors: DayActors,
  day: UtcDay,
  host: string,
): Problem | undefined {
  const entries = pages.reduce((sum, page) => sum + page.entries, 0);
  const broken = pages.reduce((sum, page) => sum + page.broken, 0);
  if (entries === 0 && broken > 0) return unexpected(host, problemPhrases.answer.noEntry);
  if (pages.some((page) => !page.isWhole)) return { kind: 'cut-off', host };
  if (actors.outside > 0 && actors.events === 0) return unexpected(host, problemPhrases.answer.otherDays(isoDate(day)));
  if (actors.undated > 0 && actors.events === 0) return unexpected(host, problemPhrases.answer.noTime);
  return undefined;
}

function coversDay({ envelope }: AuditBody, day: UtcDay): boolean {
  const from = startOfDay(day);
  const to: Instant = startOfDay(addDays(day, 1));
  return (envelope?.rangeStart ?? from) <= from && (envelope?.rangeEnd ?? to) >= to;
}

function unexpected(host: string, detail: string): Problem {
  return { kind: 'unexpected-shape', where: problemPhrases.auditLogAt(host), detail };
}
