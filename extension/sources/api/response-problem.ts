import type { Problem } from '../../problem';

const MOST_ERROR_BYTES = 16_384;
/** W&B names no time when it gives no header; its own client waits about so long. */
const DEFAULT_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 24 * 3_600_000;

/**
 * What an answer's status and headers say is wrong; undefined if it may be read. Reads a little of an error's body,
 * because one text decides: accounts in several organizations (`wandb/audit-logs.md`, section 4).
 */
export async function problemOfResponse(
  response: Response,
  chunks: AsyncIterable<Uint8Array>,
  host: string,
  now: number,
): Promise<Problem | undefined> {
  // A browser hides where a redirect leads; for W&B's APIs it can only be a sign-in page.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return { kind: 'unauthorized', host };
  }
  if (response.ok) return undefined;
  const isAskedToWait = response.status === 429 || (response.status === 503 && response.headers.has('retry-after'));
  if (isAskedToWait) return { kind: 'rate-limited', retryAt: now + pauseMs(response.headers, now) };
  if (/multiple organizations/i.test(await beginningOf(chunks))) return { kind: 'several-organizations' };
  return problemOfStatus(response.status, host);
}

function problemOfStatus(status: number, host: string): Problem {
  switch (status) {
    case 401:
      return { kind: 'unauthorized', host };
    case 403:
      return { kind: 'forbidden', host };
    case 404:
    case 405:
    case 410:
    case 501:
      return { kind: 'not-found', what: host };
    default:
      return { kind: 'server', host, status };
  }
}

/**
 * How long the server asks us to wait: `RateLimit-Reset` in seconds (`wandb/seats-roles.md`, Rate limits), possibly with
 * a fraction, or the standard `Retry-After` in seconds or as a date; the longer of the two.
 */
export function pauseMs(headers: Headers, now: number): number {
  const pauses = [headers.get('ratelimit-reset'), headers.get('retry-after')].flatMap((value) => {
    const ms = value === null ? undefined : pauseOf(value, now);
    return ms === undefined ? [] : [ms];
  });
  const asked = pauses.length > 0 ? Math.max(...pauses) : DEFAULT_PAUSE_MS;
  return Math.min(Math.max(asked, 0), LONGEST_PAUSE_MS);
}

function pauseOf(value: string, now: number): number | undefined {
  const seconds = Number(value);
  if (value.trim() !== '' && Number.isFinite(seconds)) {
    // Some proxies send the epoch second at which the pause ends instead of its length.
    return seconds > 1e9 ? seconds * 1_000 - now : seconds * 1_000;
  }
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : date - now;
}

async function beginningOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      text += decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
      if (bytes > MOST_ERROR_BYTES) break;
    }
  } catch {
    // The status has told already; an error page that breaks off adds nothing.
  }
  return text;
}
