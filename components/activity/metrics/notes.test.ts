import { describe, expect, it } from 'vitest';
import { instant, startOfDay } from '../day';
import type { Deployment } from '../organization';
import type { RosterReading } from '../organization-activity';
import {
  NOW,
  TODAY,
  activeAt,
  activityOf,
  at,
  completeRoster,
  daysAgo,
  daysFrom,
  memberOf,
} from '../test-organization';
import { activeUsersPlot } from './active-users';
import { auditNotes, rosterNotes } from './notes';
import { plotWindow } from './plot-window';

const ALL = daysFrom(daysAgo(29), daysAgo(1));

function auditNotesFor(
  missing: readonly number[],
  deployment: Deployment = 'dedicated',
  leftOut = 0,
): readonly string[] {
  const complete = ALL.filter((day) => !missing.includes(TODAY - day));
  const activity = activityOf({ deployment, log: { complete, partial: missing.includes(0) ? [] : [TODAY] } });
  return auditNotes(activity, plotWindow(activity, 'last-30-days', NOW), leftOut);
}

function gapNote(missing: readonly number[]): string | undefined {
  return auditNotesFor(missing).find((note) => note.includes('missing from the audit log'));
}

function rosterNotesFor(roster: RosterReading, gaps = { hidden: 0, open: 0 }): readonly string[] {
  const activity = activityOf({ rosters: [roster] });
  return rosterNotes(activity, plotWindow(activity, 'last-30-days', NOW), roster, gaps);
}

describe('notes on the audit log', () => {
  it('tell its blind spot, and nothing else when all was read', () => {
    expect(auditNotesFor([])).toEqual([
      'The audit log lists fewer kinds of activity than Last Active counts: people who only open pages or log runs may be missing.',
    ]);
  });

  it('on Multi-tenant tell what is never audited', () => {
    expect(auditNotesFor([], 'multi-tenant')).toEqual([
      'W&B counts audited actions only: people who only read reports or work in public projects look inactive.',
      'The audit log has no entry for starting a run, so people who only log runs may be missing.',
    ]);
  });

  it.each([
    [[5], '1 day is missing from the audit log read so far: 2026-11-18.'],
    [[5, 6], '2 days are missing from the audit log read so far: 2026-11-17 to 2026-11-18.'],
    [[2, 5, 8], '3 days are missing from the audit log read so far: 2026-11-15, 2026-11-18, 2026-11-21.'],
    [
      [2, 5, 8, 11],
      '4 days are missing from the audit log read so far: 2026-11-12, 2026-11-15, 2026-11-18 and 1 more gap.',
    ],
    [
      [2, 5, 8, 11, 14],
      '5 days are missing from the audit log read so far: 2026-11-09, 2026-11-12, 2026-11-15 and 2 more gaps.',
    ],
    [[], undefined],
  ])('name the missing days %j', (missing, note) => {
    expect(gapNote(missing)).toBe(note);
  });

  it('say that today was not read', () => {
    expect(auditNotesFor([0]).at(-1)).toBe('Today’s audit log has not been read yet.');
  });

  it('say how many accounts are left out', () => {
    expect([1, 2].map((leftOut) => auditNotesFor([], 'dedicated', leftOut).at(-1))).toEqual([
      '1 account known by a number only, such as service accounts, did something too. It is not counted.',
      '2 accounts known by a number only, such as service accounts, did something too. They are not counted.',
    ]);
  });
});

describe('notes on a members list', () => {
  it('are none for a complete one of today', () => {
    expect(rosterNotesFor(completeRoster(5, instant(startOfDay(TODAY))))).toEqual([]);
  });

  it('say when it was read, if that was before today', () => {
    expect(rosterNotesFor(completeRoster(5, instant(startOfDay(TODAY) - 1)))).toEqual([
      'The members list was read at 2026-11-22 23:59 UTC; later activity is missing.',
    ]);
  });

  it.each([
    [140, 'Only part of the members list was read: 25 of 140 members.'],
    [undefined, 'Only part of the members list was read: 25 members.'],
  ])('say how much of it was read, of a total of %s', (total, note) => {
    expect(rosterNotesFor({ source: 'page', takenAt: NOW, complete: false, listed: 25, total })).toEqual([note]);
  });

  it('say of how many members it leaves open whether they were active', () => {
    expect([1, 2].map((open) => rosterNotesFor(completeRoster(5), { hidden: 0, open }).at(-1))).toEqual([
      '1 more member may have been active: when they last were is not told, or only roughly.',
      '2 more members may have been active: when they last were is not told, or only roughly.',
    ]);
  });

  it('say of how many deactivated members it hides the last activity', () => {
    expect([1, 2].map((hidden) => rosterNotesFor(completeRoster(5), { hidden, open: 0 }).at(-1))).toEqual([
      'W&B does not show when 1 deactivated member was last active.',
      'W&B does not show when 2 deactivated members were last active.',
    ]);
  });

  it('come with the count they explain', () => {
    const rough = memberOf(1, { lastActive: { kind: 'at', at: at('2026-10-20T00:00:00Z'), precision: 'month' } });
    const members = [memberOf(0, activeAt(at('2026-11-20T00:00:00Z'))), rough, memberOf(2)];
    const { evidence } = activeUsersPlot(activityOf({ members, rosters: [completeRoster(3)] }), 'last-30-days', NOW);
    expect(evidence.notes).toEqual([
      '2 more members may have been active: when they last were is not told, or only roughly.',
    ]);
  });

  it('give the reason when not even a lower bound is known', () => {
    const { active } = activeUsersPlot(
      activityOf({ members: [memberOf(0)], rosters: [completeRoster(1)] }),
      'last-30-days',
      NOW,
    );
    expect(active).toEqual({
      kind: 'unknown',
      why: 'The members list does not tell when its members were last active.',
    });
  });
});
