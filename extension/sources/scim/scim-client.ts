import * as v from 'valibot';
import type { Instant } from '../../../components/activity/day';
import { earlier } from '../../../components/activity/earlier-later';
import type { Roster } from '../../../components/activity/roster';
import { ProblemError } from '../../messaging/ask';
import type { Outcome } from '../../problem';
import type { ApiAccess } from '../api/api-access';
import { outcomeOf } from '../api/outcome-of';
import { type Http, openAnswer, textOf } from '../api/request';
import { type ScimList, scimListSchema } from './scim-schema';
import { rosterOfScimUsers } from './scim-roster';
import { problemPhrases } from '../../problem-phrases.strings';

/** The documented base, and the one W&B's support article uses (`wandb/scim.md`, section 1). */
const USER_LISTS = ['/scim/Users', '/scim/v2/Users'] as const;
const MOST_PAGES = 200;

/** Reads everybody SCIM lists. Problems: every kind of `request.ts`, `unexpected-shape`, `not-found`. */
export function readScimRoster(
  http: Http,
  access: ApiAccess,
  now: Instant,
  signal: AbortSignal,
): Promise<Outcome<Roster>> {
  return outcomeOf(async () => {
    const { path, list, servedAt } = await readFirstList(http, access, signal);
    const { users, total } = await completeList(http, access, path, list, signal);
    // A clock of this computer that runs ahead must not make this list newer than those to come.
    return rosterOfScimUsers(users, total, earlier(now, servedAt) ?? now);
  });
}

interface FirstList {
  readonly path: string;
  readonly list: ScimList;
  readonly servedAt: Instant | undefined;
}

async function readFirstList(http: Http, access: ApiAccess, signal: AbortSignal): Promise<FirstList> {
  let first: ProblemError | undefined;
  for (const path of USER_LISTS) {
    try {
      return { path, ...(await readList(http, access, path, signal)) };
    } catch (error) {
      if (!(error instanceof ProblemError) || !mayBeElsewhere(error, access)) throw error;
      first ??= error;
    }
  }
  throw first?.problem.kind === 'not-found'
    ? new ProblemError({ kind: 'not-found', what: problemPhrases.missing.scim })
    : first;
}

/** A server that does not know a path may answer it with its web application, which a session takes for the sign-in. */
function mayBeElsewhere({ problem }: ProblemError, { credential }: ApiAccess): boolean {
  const isPage =
    problem.kind === 'unexpected-shape' || (problem.kind === 'unauthorized' && credential.kind === 'session');
  return isPage || problem.kind === 'not-found';
}

/**
 * Asks for the rest where the list is shorter than its own total. Paging is not documented, so it stops as soon as a
 * page brings nothing new, and a refusal leaves the shortfall as it is (`wandb/scim.md`, sections 2 and 3).
 */
async function completeList(
  http: Http,
  access: ApiAccess,
  path: string,
  first: ScimList,
  signal: AbortSignal,
): Promise<{ readonly users: readonly unknown[]; readonly total: number | undefined }> {
  const users = [...first.users];
  const known = new Set(users.map(identityOf));
  const isShort = () => first.total !== undefined && users.length < first.total;
  for (let page = 1; page < MOST_PAGES && users.length > 0 && isShort(); page += 1) {
    const count = first.pageSize ?? first.users.length;
    const next = await readPage(http, access, `${path}?startIndex=${users.length + 1}&count=${count}`, signal);
    const fresh = next.filter((user) => !known.has(identityOf(user)));
    if (fresh.length === 0) break;
    for (const user of fresh) known.add(identityOf(user));
    users.push(...fresh);
  }
  return { users, total: first.total };
}

async function readPage(http: Http, access: ApiAccess, path: string, signal: AbortSignal): Promise<readonly unknown[]> {
  try {
    return (await readList(http, access, path, signal)).list.users;
  } catch (error) {
    const isRefusal = error instanceof ProblemError && !WORTH_ANOTHER_TRY.includes(error.problem.kind);
    if (isRefusal) return [];
    throw error;
  }
}

const WORTH_ANOTHER_TRY: readonly string[] = ['rate-limited', 'offline', 'timeout', 'cut-off', 'cancelled'];

function identityOf(user: unknown): string {
  const id = typeof user === 'object' && user !== null && 'id' in user ? user.id : undefined;
  return typeof id === 'string' ? id : JSON.stringify(user);
}

async function readList(
  http: Http,
  access: ApiAccess,
  path: string,
  signal: AbortSignal,
): Promise<Omit<FirstList, 'path'>> {
  const answer = await openAnswer(http, access, path, signal);
  const text = await textOf(answer);
  const parsed = v.safeParse(scimListSchema, parseJson(text, access, answer.host));
  if (parsed.success) return { list: parsed.output, servedAt: answer.servedAt };
  throw new ProblemError({
    kind: 'unexpected-shape',
    where: problemPhrases.scimAt(answer.host),
    detail: problemPhrases.answer.noUsers,
  });
}

function parseJson(text: string, access: ApiAccess, host: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const isHtml = /^\s*</.test(text);
    // Without a key, a page instead of data is the sign-in page.
    if (isHtml && access.credential.kind === 'session') throw new ProblemError({ kind: 'unauthorized', host });
    const detail = isHtml ? problemPhrases.answer.webPage : problemPhrases.answer.noJson;
    throw new ProblemError({ kind: 'unexpected-shape', where: problemPhrases.scimAt(host), detail });
  }
}
