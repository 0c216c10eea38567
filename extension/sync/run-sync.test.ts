import { describe, expect, it } from 'vitest';
import { type UtcDay, addDays, instant, parseIsoDate } from '../../components/activity/day';
import type { AuditDay, Roster } from '../../components/activity/roster';
import type { SyncState } from '../messages';
import { type Outcome, type Problem, failed, succeeded } from '../problem';
import type { AuditReading } from '../sources/audit-log/audit-log-client';
import { type SyncWork, runSync } from './run-sync';

const TODAY = parseIsoDate('2026-11-23') as UtcDay;
const NOW = instant(Date.UTC(2026, 10, 23, 15));
const ROSTER: Roster = { source: 'scim', takenAt: NOW, members: [], complete: true, warnings: [] };
const FORBIDDEN: Problem = { kind: 'forbidden', host: 'h' };
const OFFLINE: Problem = { kind: 'offline', host: 'h' };
const ODD: Problem = { kind: 'unexpected-shape', where: 'h', detail: 'd' };

function auditDay(day: UtcDay, overrides: Partial<AuditDay> = {}): AuditDay {
  return { day, complete: true, readAt: NOW, actors: [], events: 1, rejected: 0, ...overrides };
}

interface Script {
  readonly roster?: Outcome<Roster>;
  readonly mismatch?: Problem;
  readonly dayMismatch?: Problem;
  /** By how many days ago. */
  readonly days?: (ago: number) => AuditReading;
  readonly signal?: AbortSignal;
  readonly onDay?: (ago: number) => void;
}

async function sync(script: Script = {}) {
  const stored: string[] = [];
  const asked: number[] = [];
  const noted: Record<string, Problem | undefined> = {};
  const states: SyncState[] = [];
  const work: SyncWork = {
    readRoster: async () => script.roster ?? succeeded(ROSTER),
    readDay: async (day) => {
      const ago = TODAY - day;
      asked.push(ago);
      script.onDay?.(ago);
      return script.days?.(ago) ?? { audit: auditDay(day) };
    },
    daysToRead: async () => [0, 1, 2, 3, 4, 5].map((ago) => addDays(TODAY, -ago)),
    storeRoster: async () => {
      if (!script.mismatch) stored.push('roster');
      return script.mismatch;
    },
    storeDay: async ({ day, complete }) => {
      if (script.dayMismatch) return script.dayMismatch;
      stored.push(`${TODAY - day}${complete ? '' : ' in part'}`);
      return undefined;
    },
    noteProblem: async (source, problem) => void (noted[source] = problem),
  };
  const clock = { now: () => NOW, wait: async () => undefined };
  const outcome = await runSync(work, {
    clock,
    signal: script.signal ?? new AbortController().signal,
    report: (state) => void states.push(state),
  });
  return { outcome, stored, asked, noted, states };
}

describe('runSync', () => {
  it('stores the roster and then each day, newest first', async () => {
    const { outcome, stored, noted } = await sync();
    expect(stored).toEqual(['roster', '0', '1', '2', '3', '4', '5']);
    expect(outcome).toEqual({ scim: undefined, auditLog: undefined });
    expect(noted).toEqual({ scim: undefined, 'audit-log': undefined });
  });

  it('tells a pause W&B asked for from one after a failure', async () => {
    const onceGivenBy = (problem: Problem) => {
      let times = 0;
      return sync({
        days: (ago) => ({ audit: auditDay(addDays(TODAY, -ago)), problem: (times += 1) === 1 ? problem : undefined }),
      });
    };
    const asked = await onceGivenBy({ kind: 'rate-limited', retryAt: NOW });
    const broken = await onceGivenBy({ kind: 'server', host: 'acme.wandb.io', status: 503 });
    const pausesOf = ({ states }: typeof asked) =>
      new Set(states.flatMap((state) => (state.phase === 'waiting' ? [state.isAsked] : [])));
    expect(pausesOf(broken)).toEqual(new Set([false]));
    expect(pausesOf(asked)).toEqual(new Set([true]));
  });

  it('tells where it stands', async () => {
    const { states } = await sync();
    expect(states.at(-1)).toEqual({ phase: 'audit-log', daysDone: 5, daysTotal: 6 });
    expect(new Set(states.map(({ phase }) => phase))).toEqual(new Set(['roster', 'audit-log']));
  });

  it('reads the audit log where SCIM cannot be read', async () => {
    const { stored, noted, outcome } = await sync({ roster: failed(FORBIDDEN) });
    expect(stored).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(noted['scim']).toEqual(FORBIDDEN);
    expect(outcome).toEqual({ scim: FORBIDDEN, auditLog: undefined });
  });

  it('keeps the roster where the audit log cannot be read, and asks for no other day', async () => {
    const { stored, asked, noted } = await sync({
      days: () => ({ audit: auditDay(TODAY, { events: 0 }), problem: FORBIDDEN }),
    });
    expect(stored).toEqual(['roster']);
    expect(asked).toEqual([0]);
    expect(noted).toEqual({ scim: undefined, 'audit-log': FORBIDDEN });
  });

  it('reads nothing more of a server that answers for another organization', async () => {
    const mismatch: Problem = { kind: 'other-organization', expected: 'acme', found: 'globex' };
    const byRoster = await sync({ mismatch });
    expect(byRoster).toMatchObject({
      stored: [],
      asked: [],
      noted: { scim: mismatch },
      outcome: { auditLog: mismatch },
    });
    const byLog = await sync({ roster: failed(FORBIDDEN), dayMismatch: mismatch });
    expect(byLog).toMatchObject({ stored: [], asked: [0], noted: { scim: FORBIDDEN, 'audit-log': mismatch } });
  });

  it('skips a day that cannot be read and tells of it', async () => {
    const { stored, noted } = await sync({
      days: (ago) =>
        ago === 2
          ? { audit: auditDay(addDays(TODAY, -2), { complete: false }), problem: ODD }
          : { audit: auditDay(addDays(TODAY, -ago)) },
    });
    expect(stored).toEqual(['roster', '0', '1', '3', '4', '5']);
    expect(noted['audit-log']).toEqual(ODD);
  });

  it('keeps what arrived of a day before the connection broke', async () => {
    const { stored, noted } = await sync({
      days: (ago) => {
        const day = addDays(TODAY, -ago);
        if (ago !== 2) return { audit: auditDay(day) };
        return { audit: auditDay(day, { complete: false, events: 7 }), problem: { kind: 'cut-off', host: 'h' } };
      },
    });
    expect(stored).toEqual(['roster', '0', '1', '2 in part', '3', '4', '5']);
    expect(noted['audit-log']?.kind).toBe('cut-off');
  });

  it('gives up after three days in a row that cannot be read', async () => {
    const { asked } = await sync({
      days: (ago) => ({ audit: auditDay(addDays(TODAY, -ago), { events: 0 }), problem: ago >= 1 ? ODD : undefined }),
    });
    expect(asked).toEqual([0, 1, 2, 3]);
  });

  it('tries four times before it takes a day for unreadable', async () => {
    const { asked } = await sync({
      days: (ago) => ({
        audit: auditDay(addDays(TODAY, -ago), { events: 0 }),
        problem: ago === 1 ? OFFLINE : undefined,
      }),
    });
    expect(asked).toEqual([0, 1, 1, 1, 1, 2, 3, 4, 5]);
  });

  it('stops when cancelled and calls nothing a problem of the source', async () => {
    const abort = new AbortController();
    const { stored, asked, noted, outcome } = await sync({
      signal: abort.signal,
      onDay: (ago) => {
        if (ago === 2) abort.abort();
      },
      days: (ago) => {
        const day = addDays(TODAY, -ago);
        return ago === 2
          ? { audit: auditDay(day, { complete: false }), problem: { kind: 'cancelled' } }
          : { audit: auditDay(day) };
      },
    });
    expect(asked).toEqual([0, 1, 2]);
    expect(stored).toEqual(['roster', '0', '1', '2 in part']);
    expect(outcome.auditLog).toEqual({ kind: 'cancelled' });
    expect(noted).toEqual({ scim: undefined });
  });

  it('does not begin with the audit log when cancelled before', async () => {
    const { asked, noted } = await sync({ signal: AbortSignal.abort(), roster: failed({ kind: 'cancelled' }) });
    expect(asked).toEqual([]);
    expect(noted).toEqual({});
  });
});
