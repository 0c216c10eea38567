import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { CredentialInput } from '../../messages';
import { ProblemError } from '../../messaging/ask';
import type { Problem } from '../../problem';
import { authorizationOf } from './api-access';
import { type Http, openAnswer, textOf } from './request';
import { pauseMs } from './response-problem';

const NOW = Date.UTC(2026, 10, 23, 15);
const closings: (() => void)[] = [];

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function httpWith(overrides: Partial<Http> = {}): Http {
  return { fetch, now: () => NOW, firstByteMs: 5_000, stallMs: 5_000, ...overrides };
}

const SESSION: CredentialInput = { kind: 'session' };

async function read(origin: string, http = httpWith(), signal = new AbortController().signal): Promise<string> {
  return textOf(await openAnswer(http, { origin, credential: SESSION }, '/scim/Users', signal));
}

async function problemIn(reading: Promise<unknown>): Promise<Problem> {
  const error: unknown = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProblemError) return error.problem;
  throw new Error(`expected a problem, got ${String(error)}`);
}

describe('openAnswer', () => {
  afterEach(() => {
    for (const close of closings.splice(0)) close();
  });

  it('gives the body of a good answer', async () => {
    const origin = await serve((_, response) => response.end('{"Resources":"año"}'));
    expect(await read(origin)).toBe('{"Resources":"año"}');
  });

  it('signs in the way each credential asks for, and never both ways', async () => {
    const seen: (string | undefined)[] = [];
    const inits: RequestInit[] = [];
    const origin = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{}');
    });
    const http = httpWith({
      fetch: (url, init) => {
        inits.push(init);
        return fetch(url, init);
      },
    });
    const credentials: CredentialInput[] = [
      SESSION,
      { kind: 'user-key', user: 'añá', key: 'k1' },
      { kind: 'service-account', key: 'k2' },
    ];
    for (const credential of credentials) {
      await textOf(await openAnswer(http, { origin, credential }, '/', new AbortController().signal));
    }
    const basic = (text: string) => `Basic ${Buffer.from(text, 'utf8').toString('base64')}`;
    expect(seen).toEqual([undefined, basic('añá:k1'), basic(':k2')]);
    expect(inits.map(({ credentials }) => credentials)).toEqual(['include', 'omit', 'omit']);
    expect(credentials.map(authorizationOf)).toEqual(seen);
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'not-found'],
    [501, 'not-found'],
    [400, 'server'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
    [429, 'rate-limited'],
  ])('tells a status of %i as %s', async (status, kind) => {
    const origin = await serve((_, response) => response.writeHead(status).end('<html>whatever a proxy says</html>'));
    expect((await problemIn(read(origin))).kind).toBe(kind);
  });

  it.each([400, 403])('recognizes an account in several organizations behind a %i', async (status) => {
    const text = 'user is associated with multiple organizations but no valid org ID found in user info';
    const origin = await serve((_, response) => response.writeHead(status).end(text));
    expect(await problemIn(read(origin))).toEqual({ kind: 'several-organizations' });
  });

  it('takes a redirect for a sign-in page and does not follow it', async () => {
    let asked = 0;
    const origin = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { location: '/login' }).end();
    });
    expect((await problemIn(read(origin))).kind).toBe('unauthorized');
    expect(asked).toBe(1);
  });

  it('waits as long as the server asks', async () => {
    const origin = await serve((_, response) => response.writeHead(429, { 'ratelimit-reset': '2.5' }).end());
    expect(await problemIn(read(origin))).toEqual({ kind: 'rate-limited', retryAt: NOW + 2_500 });
  });

  it('waits when an unavailable server names a time', async () => {
    const origin = await serve((_, response) => response.writeHead(503, { 'retry-after': '7' }).end());
    expect(await problemIn(read(origin))).toEqual({ kind: 'rate-limited', retryAt: NOW + 7_000 });
  });

  it('tells a host that cannot be reached', async () => {
    const origin = await serve(() => undefined);
    closings.splice(0).forEach((close) => close());
    expect((await problemIn(read(origin))).kind).toBe('offline');
  });

  it('tells a server that never answers', async () => {
    const origin = await serve(() => undefined);
    expect((await problemIn(read(origin, httpWith({ firstByteMs: 50 })))).kind).toBe('timeout');
  });

  it('tells a body that stops coming', async () => {
    const origin = await serve((_, response) => void response.write('{"half":'));
    expect((await problemIn(read(origin, httpWith({ stallMs: 50 })))).kind).toBe('timeout');
  });

  it('tells a body that breaks off', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"half":', () => response.destroy());
    });
    expect((await problemIn(read(origin))).kind).toBe('cut-off');
  });

  it('stops when cancelled: before, while waiting, and in the middle of a body', async () => {
    const silent = await serve(() => undefined);
    expect(await problemIn(read(silent, httpWith(), AbortSignal.abort()))).toEqual({ kind: 'cancelled' });

    const whileWaiting = new AbortController();
    const reading = problemIn(read(silent, httpWith(), whileWaiting.signal));
    whileWaiting.abort();
    expect(await reading).toEqual({ kind: 'cancelled' });

    const midBody = new AbortController();
    const half = await serve((_, response) => void response.write('{"half":', () => midBody.abort()));
    expect(await problemIn(read(half, httpWith(), midBody.signal))).toEqual({ kind: 'cancelled' });
  });
});

describe('pauseMs', () => {
  it.each([
    [{}, 60_000],
    [{ 'ratelimit-reset': '0.25' }, 250],
    [{ 'retry-after': '3' }, 3_000],
    [{ 'retry-after': new Date(NOW + 9_000).toUTCString() }, 9_000],
    [{ 'ratelimit-reset': String(NOW / 1_000 + 30) }, 30_000],
    [{ 'ratelimit-reset': '2', 'retry-after': '10' }, 10_000],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after': 'soon' }, 60_000],
    [{ 'ratelimit-reset': '' }, 60_000],
    [{ 'retry-after': '99999999' }, 24 * 3_600_000],
  ])('reads %j', (headers, expected) => {
    expect(pauseMs(new Headers(headers as Record<string, string>), NOW)).toBe(expected);
  });
});
