import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '../../../components/activity/day';
import type { Roster } from '../../../components/activity/roster';
import type { CredentialInput } from '../../messages';
import type { Outcome } from '../../problem';
import { readScimRoster } from './scim-client';

const NOW = instant(Date.UTC(2026, 10, 23, 15));
const closings: (() => void)[] = [];

interface Reading {
  readonly outcome: Outcome<Roster>;
  readonly asked: readonly string[];
}

async function read(
  answer: (url: URL, response: ServerResponse) => void,
  credential: CredentialInput = { kind: 'service-account', key: 'k' },
): Promise<Reading> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(new URL(request.url ?? '', 'http://localhost'), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const http = { fetch, now: () => NOW, firstByteMs: 5_000, stallMs: 5_000 };
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outcome = await readScimRoster(http, { origin, credential }, NOW, new AbortController().signal);
  return { outcome, asked };
}

function rosterIn({ outcome }: Reading): Roster {
  if (!outcome.ok) throw new Error(`expected a roster, got ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

function problemIn({ outcome }: Reading): string {
  return outcome.ok ? 'no problem' : outcome.problem.kind;
}

function user(number: number): object {
  return {
    id: `id-${number}`,
    userName: `user${number}`,
    active: true,
    emails: { Value: `user${number}@acme.test`, Primary: true },
    lastActiveAt: '2026-11-20T17:03:22Z',
  };
}

function list(users: readonly unknown[] | null, rest: object = {}): string {
  return JSON.stringify({
    Resources: users,
    itemsPerPage: 9999,
    startIndex: 1,
    totalResults: users?.length ?? 0,
    ...rest,
  });
}

const PAGE = '<!doctype html><title>W&B</title>';

describe('readScimRoster', () => {
  afterEach(() => {
    for (const close of closings.splice(0)) close();
  });

  it('reads a complete list in one question', async () => {
    const reading = await read((_, response) => response.end(list([user(1), user(2)])));
    expect(reading.asked).toEqual(['/scim/Users']);
    expect(rosterIn(reading)).toMatchObject({ source: 'scim', takenAt: NOW, complete: true, total: 2, warnings: [] });
    expect(rosterIn(reading).members.map(({ email }) => email)).toEqual(['user1@acme.test', 'user2@acme.test']);
  });

  it.each([
    ['does not know', (response: ServerResponse) => response.writeHead(404).end()],
    ['answers with its web application', (response: ServerResponse) => response.end(PAGE)],
    ['answers with other JSON', (response: ServerResponse) => response.end('{"error":"no route"}')],
  ])('asks the other address when the server %s the first', async (_, refuse) => {
    const reading = await read((url, response) => {
      if (url.pathname === '/scim/v2/Users') response.end(list([user(1)]));
      else refuse(response);
    });
    expect(reading.asked).toEqual(['/scim/Users', '/scim/v2/Users']);
    expect(rosterIn(reading).members).toHaveLength(1);
  });

  it('does not try another address where the sign-in was refused', async () => {
    const reading = await read((_, response) => response.writeHead(401).end());
    expect(problemIn(reading)).toBe('unauthorized');
    expect(reading.asked).toEqual(['/scim/Users']);
  });

  it.each([
    ['neither address exists', (response: ServerResponse) => response.writeHead(404).end(), 'not-found'],
    ['both answer with a web page', (response: ServerResponse) => response.end(PAGE), 'unexpected-shape'],
    ['the list is no list', (response: ServerResponse) => response.end('{"Resources":{}}'), 'unexpected-shape'],
    ['the body is no JSON', (response: ServerResponse) => response.end('{"Resources":['), 'unexpected-shape'],
    ['access is refused', (response: ServerResponse) => response.writeHead(403).end(), 'forbidden'],
    ['the server asks for a pause', (response: ServerResponse) => response.writeHead(429).end(), 'rate-limited'],
  ])('tells when %s', async (_, answer, kind) => {
    expect(problemIn(await read((_url, response) => void answer(response)))).toBe(kind);
  });

  it('takes a web page for the sign-in page of a session', async () => {
    expect(problemIn(await read((_, response) => response.end(PAGE), { kind: 'session' }))).toBe('unauthorized');
  });

  it.each([list([]), list(null), '{"totalResults":0}'])('reads an empty organization: %s', async (body) => {
    expect(rosterIn(await read((_, response) => response.end(body)))).toMatchObject({ members: [], complete: true });
  });

  it('asks for the rest where the list is shorter than its total', async () => {
    const users = [1, 2, 3, 4, 5].map(user);
    const reading = await read((url, response) => {
      const start = Number(url.searchParams.get('startIndex') ?? '1');
      response.end(list(users.slice(start - 1, start + 1), { totalResults: 5, itemsPerPage: 2, startIndex: start }));
    });
    expect(reading.asked).toEqual([
      '/scim/Users',
      '/scim/Users?startIndex=3&count=2',
      '/scim/Users?startIndex=5&count=2',
    ]);
    expect(rosterIn(reading)).toMatchObject({ complete: true, total: 5, warnings: [] });
    expect(rosterIn(reading).members).toHaveLength(5);
  });

  it.each([
    [
      'gives the same page again',
      (response: ServerResponse) => response.end(list([user(1), user(2)], { totalResults: 5 })),
    ],
    ['refuses to page', (response: ServerResponse) => response.writeHead(400).end()],
    ['has no more to give', (response: ServerResponse) => response.end(list([], { totalResults: 5 }))],
  ])('says how many are missing when the server %s', async (_, answer) => {
    const reading = await read((url, response) => {
      if (url.searchParams.has('startIndex')) answer(response);
      else response.end(list([user(1), user(2)], { totalResults: 5 }));
    });
    const roster = rosterIn(reading);
    expect(roster).toMatchObject({ complete: false, total: 5 });
    expect(roster.members).toHaveLength(2);
    expect(roster.warnings).toEqual(['SCIM listed 2 of 5 members; the others are missing here.']);
  });

  it('does not take a pause in the middle of paging for the end of the list', async () => {
    const reading = await read((url, response) => {
      if (url.searchParams.has('startIndex')) response.writeHead(429).end();
      else response.end(list([user(1)], { totalResults: 2 }));
    });
    expect(problemIn(reading)).toBe('rate-limited');
  });

  it('suspects a list that is exactly as long as one answer may be and tells no total', async () => {
    const users = Array.from({ length: 9_999 }, (_, index) => user(index));
    const roster = rosterIn(await read((_, response) => response.end(JSON.stringify({ Resources: users }))));
    expect(roster.complete).toBe(false);
    expect(roster.warnings).toHaveLength(1);
  });
});
