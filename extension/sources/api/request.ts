import { type Instant, instant } from '../../../components/activity/day';
import { ProblemError } from '../../messaging/ask';
import type { Problem } from '../../problem';
import { type ApiAccess, authorizationOf } from './api-access';
import { byteReader } from './byte-reader';
import { problemOfResponse } from './response-problem';

/** What a request needs from around it; tests give other ones. */
export interface Http {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** Longest wait for the first byte of an answer, and for the next bytes after that. */
  readonly firstByteMs: number;
  readonly stallMs: number;
}

/** A single-tenant server looks through a whole day of log before it says a word. */
export const PATIENCE = { firstByteMs: 120_000, stallMs: 60_000 } as const;

/** A successful answer whose body is still to come. */
export interface OpenAnswer {
  readonly host: string;
  readonly headers: Headers;
  /** When the server says it answered, to the second; absent where it does not say. */
  readonly servedAt: Instant | undefined;
  /** Bytes as they arrive, each piece good until the next is asked for; throws a `ProblemError` (`cut-off`, `timeout`, `cancelled`) when they stop. */
  readonly chunks: AsyncGenerator<Uint8Array, void>;
}

/**
 * Asks a server for `path` and gives its answer once its status is known to be good; throws a `ProblemError` for
 * everything else. With a `question` (JSON text) it is posted: GraphQL is read that way. Never follows a redirect: W&B's APIs have none, a sign-in page does, and a key must not travel on.
 */
export async function openAnswer(
  http: Http,
  access: ApiAccess,
  path: string,
  signal: AbortSignal,
  question?: string,
): Promise<OpenAnswer> {
  const url = new URL(path, access.origin);
  const patience = startPatience(http.firstByteMs, signal);
  let response: Response;
  try {
    response = await http.fetch(url.href, {
      ...(question === undefined ? {} : { method: 'POST', body: question }),
      headers: { ...headersFor(access), ...(question !== undefined && { 'content-type': 'application/json' }) },
      credentials: access.credential.kind === 'session' ? 'include' : 'omit',
      redirect: 'manual',
      cache: 'no-store',
      signal: patience.signal,
    });
  } catch {
    patience.end();
    throw new ProblemError(patience.problem(url.host) ?? { kind: 'offline', host: url.host });
  }
  patience.restart(http.stallMs);
  const chunks = chunksOf(response, url.host, patience, http.stallMs);
  const problem = await problemOfResponse(response, chunks, url.host, http.now());
  if (problem) {
    patience.end();
    // Fails when the body was read or never came; either way nothing of it is wanted any more.
    await response.body?.cancel().catch(() => undefined);
    throw new ProblemError(problem);
  }
  return { host: url.host, headers: response.headers, servedAt: servedAtOf(response.headers), chunks };
}

function servedAtOf(headers: Headers): Instant | undefined {
  const at = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) ? undefined : instant(at);
}

/** The whole body as text. */
export async function textOf(answer: OpenAnswer): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.chunks) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

function headersFor(access: ApiAccess): Record<string, string> {
  const authorization = authorizationOf(access.credential);
  return { accept: 'application/json, application/scim+json, */*;q=0.5', ...(authorization && { authorization }) };
}

interface Patience {
  readonly signal: AbortSignal;
  restart(ms: number): void;
  end(): void;
  /** Why waiting ended, if it was us who ended it. */
  problem(host: string): Problem | undefined;
}

function startPatience(firstMs: number, outer: AbortSignal): Patience {
  const abort = new AbortController();
  let isOver = false;
  const runOut = () => {
    isOver = true;
    abort.abort();
  };
  let timer = setTimeout(runOut, firstMs);
  const cancel = () => abort.abort();
  if (outer.aborted) cancel();
  outer.addEventListener('abort', cancel, { once: true });
  return {
    signal: abort.signal,
    restart(ms) {
      clearTimeout(timer);
      timer = setTimeout(runOut, ms);
    },
    end() {
      clearTimeout(timer);
      outer.removeEventListener('abort', cancel);
    },
    problem: (host) => (outer.aborted ? { kind: 'cancelled' } : isOver ? { kind: 'timeout', host } : undefined),
  };
}

async function* chunksOf(
  response: Response,
  host: string,
  patience: Patience,
  stallMs: number,
): AsyncGenerator<Uint8Array, void> {
  const reader = response.body ? byteReader(response.body) : undefined;
  let isRead = reader === undefined;
  try {
    while (reader && !isRead) {
      const piece = await reader.read();
      patience.restart(stallMs);
      if (piece) yield piece;
      else isRead = true;
    }
  } catch {
    isRead = true;
    throw new ProblemError(patience.problem(host) ?? { kind: 'cut-off', host });
  } finally {
    patience.end();
    if (!isRead) await reader?.cancel().catch(() => undefined);
  }
}
