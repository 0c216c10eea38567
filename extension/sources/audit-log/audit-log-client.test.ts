import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type UtcDay, instant, parseIsoDate } from '../../../components/activity/day';
import type { Deployment } from '../../../components/activity/organization';
import type { CredentialInput } from '../../messages';
import { type AuditReading, auditLogPath, readAuditDay } from './audit-log-client';

const DAY = parseIsoDate('2026-11-20') as UtcDay;
const NEXT_NOON = Date.UTC(2026, 10, 21, 12);
const closings: (() => void)[] = [];

type AnswerTo = (url: URL, response: ServerResponse) => void;

interface Question {
  readonly now?: number;
  readonly deployment?: Deployment;
  readonly credential?: CredentialInput;
  readonly signal?: AbortSignal;
}

async function readDay(
  answer: AnswerTo,
  question: Question = {},
): Promise<AuditReading & { readonly asked: string[] }> {
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
  const http = { fetch, now: () => question.now ?? NEXT_NOON, firstByteMs: 5_000, stallMs: 5_000 };
  const access = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credential: question.credential ?? ({ kind: 'service-account', key: 'k' } as const),
  };
  const address = { access, deployment: question.deployment ?? 'dedicated' };
  return { ...(await readFrom(http, address, question)), asked };
}

function readFrom(
  http: Parameters<typeof readAuditDay>[0],
  address: Parameters<typeof readAuditDay>[1],
  question: Question,
): Promise<AuditReading> {
  return readAuditDay(http, address, DAY, question.signal ?? new AbortController().signal);
}

function line(entry: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ timestamp: '2026-11-20T09:00:00Z', action: 'project:read', ...entry })}\n`;
}

function envelope(entries: readonly object[], rest: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    audit_logs: entries,
    range_start_time: '2026-11-20T00:00:00Z',
    range_end_time: '2026-11-21T00:00:00Z',
    count: entries.length,
    next_cursor: null,
    ...rest,
  });
}

const ANA = {
  timestamp: '2026-11-20T09:00:00Z',
  action: 'project:read',
  actor_email: 'ana@acme.test',
  actor_user_id: 101,
};
const BEN = { ...ANA, actor_email: 'ben@acme.test', actor_user_id: '102', action: 'run:update' };

function emailsIn({ audit }: AuditReading): readonly (string | undefined)[] {
  return audit.actors.map(({ email }) => email);
}

describe('readAuditDay', () => {
  afterEach(() => {
    for (const close of closings.splice(0)) close();
  });

  it('reads a day of newline-delimited entries', async () => {
    const reading = await readDay((_, response) => response.end(line(ANA) + line(BEN)));
    expect(reading).toEqual({
      asked: ['/admin/audit_logs?startDate=2026-11-20&numDays=0'],
      audit: {
        day: DAY,
        complete: true,
        readAt: NEXT_NOON,
        events: 2,
        rejected: 0,
        actors: [
          { email: 'ana@acme.test', userId: '101', lastAt: instant(Date.UTC(2026, 10, 20, 9)), didWork: false },
          { email: 'ben@acme.test', userId: '102', lastAt: instant(Date.UTC(2026, 10, 20, 9)), didWork: true },
        ],
      },
    });
  });

  it('asks each deployment at its own address', () => {
    expect(auditLogPath('multi-tenant')).toBe('/audit_logs');
    expect(auditLogPath('dedicated')).toBe('/admin/audit_logs');
    expect(auditLogPath('self-managed')).toBe('/admin/audit_logs');
  });

  it('follows cursors with the same range until there is none', async () => {
    const reading = await readDay(
      (url, response) => {
        const cursor = url.searchParams.get('cursor');
        response.end(cursor === 'a/b=' ? envelope([BEN]) : envelope([ANA], { next_cursor: 'a/b=' }));
      },
      { deployment: 'multi-tenant' },
    );
    expect(reading.asked).toEqual([
      '/audit_logs?startDate=2026-11-20&numDays=0',
      '/audit_logs?startDate=2026-11-20&numDays=0&cursor=a%2Fb%3D',
    ]);
    expect(emailsIn(reading)).toEqual(['ana@acme.test', 'ben@acme.test']);
    expect(reading.audit.complete).toBe(true);
  });

  it('does not take an object that is no entry for a day on which nothing happened', async () => {
    const reading = await readDay((_, response) => response.end('{"error":"try again later"}'));
    expect(reading.problem?.kind).toBe('unexpected-shape');
    expect(reading.audit.complete).toBe(false);
  });

  it('stops when a server gives one cursor twice, and keeps what it read', async () => {
    const reading = await readDay((_, response) => response.end(envelope([ANA], { next_cursor: 'again' })));
    expect(reading.problem?.kind).toBe('unexpected-shape');
    expect(emailsIn(reading)).toEqual(['ana@acme.test']);
    expect(reading.audit.complete).toBe(false);
  });

  it('keeps the pages read before one fails', async () => {
    const reading = await readDay((url, response) => {
      if (url.searchParams.has('cursor')) response.writeHead(500).end();
      else response.end(envelope([ANA], { next_cursor: 'next' }));
    });
    expect(reading.problem?.kind).toBe('server');
    expect(emailsIn(reading)).toEqual(['ana@acme.test']);
    expect(reading.audit.complete).toBe(false);
  });

  it.each([
    ['while the day lasts', Date.UTC(2026, 10, 20, 23, 59), false],
    ['right at its end, before the log is written out', Date.UTC(2026, 10, 21, 0, 9), false],
    ['once it is over', Date.UTC(2026, 10, 21, 0, 10), true],
  ])('tells a day complete or not %s', async (_, now, complete) => {
    const reading = await readDay((_url, response) => response.end(line(ANA)), { now });
    expect(reading.audit.complete).toBe(complete);
    expect(reading.problem).toBeUndefined();
  });

  it('takes a day without entries for a quiet one', async () => {
    for (const body of ['', envelope([]), '{"audit_logs":null}']) {
      const reading = await readDay((_, response) => response.end(body));
      expect(reading.audit).toMatchObject({ complete: true, events: 0, actors: [] });
    }
  });

  it('does not believe a range that leaves part of the day out', async () => {
    const reading = await readDay((_, response) =>
      response.end(envelope([ANA], { range_start_time: '2026-11-20T12:00:00Z' })),
    );
    expect(reading.audit.complete).toBe(false);
  });

  it('does not take another day for the one it asked for', async () => {
    const reading = await readDay((_, response) => response.end(line({ ...ANA, timestamp: '2026-11-23T09:00:00Z' })));
    expect(reading.problem?.kind).toBe('unexpected-shape');
    expect(reading.audit).toMatchObject({ complete: false, actors: [], events: 0, rejected: 1 });
  });

  it('reads a longer range than asked and keeps its own day', async () => {
    const other = { ...BEN, timestamp: '2026-11-21T00:00:00Z' };
    const reading = await readDay((_, response) => response.end(line(ANA) + line(other)));
    expect(emailsIn(reading)).toEqual(['ana@acme.test']);
    expect(reading.audit).toMatchObject({ complete: true, rejected: 1 });
  });

  it('counts broken and undated lines and goes on', async () => {
    const undated = '{"action":"project:read","actor_user_id":101}\n';
    const reading = await readDay((_, response) => response.end(`${line(ANA)}{"broken\n${undated}${line(BEN)}`));
    expect(reading.audit).toMatchObject({ complete: true, events: 2, rejected: 2 });
  });

  it('keeps what arrived whole before the connection broke, and knows the day only in part', async () => {
    const reading = await readDay((_, response) => {
      response.writeHead(200, { 'content-length': '100000' });
      response.write(line(ANA) + '{"timestamp":"2026-11-20T1', () => response.destroy());
    });
    expect(reading.problem?.kind).toBe('cut-off');
    expect(emailsIn(reading)).toEqual(['ana@acme.test']);
    expect(reading.audit.complete).toBe(false);
  });

  it('notices an end in the middle of a line even where the connection ends in order', async () => {
    const reading = await readDay((_, response) => response.end(line(ANA) + '{"timestamp":"2026-11-20T1'));
    expect(reading.problem?.kind).toBe('cut-off');
    expect(reading.audit.complete).toBe(false);
  });

  it.each([
    [404, 'not-found'],
    [403, 'forbidden'],
    [429, 'rate-limited'],
  ])('tells a %i', async (status, kind) => {
    const reading = await readDay((_, response) => response.writeHead(status).end());
    expect(reading.problem?.kind).toBe(kind);
  });

  it('takes a web page for the sign-in page of a session, and for nonsense otherwise', async () => {
    const page: AnswerTo = (_, response) => response.end('<!doctype html><title>Sign in</title>');
    expect((await readDay(page, { credential: { kind: 'session' } })).problem?.kind).toBe('unauthorized');
    expect((await readDay(page)).problem?.kind).toBe('unexpected-shape');
  });

  it('does not take nonsense for a quiet day', async () => {
    const reading = await readDay((_, response) => response.end('upstream connect error\n'));
    expect(reading.problem?.kind).toBe('unexpected-shape');
    expect(reading.audit.complete).toBe(false);
  });

  it('stops when cancelled', async () => {
    const abort = new AbortController();
    const reading = await readDay((_, response) => void response.write(line(ANA), () => abort.abort()), {
      signal: abort.signal,
    });
    expect(reading.problem).toEqual({ kind: 'cancelled' });
    expect(reading.audit.complete).toBe(false);
  });
});
