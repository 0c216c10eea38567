import { describe, expect, it } from 'vitest';
import { type UtcDay, addDays, dayOf, isoDate, mondayOf } from '../../components/activity/day';
import { reconciliationOf } from '../../components/activity/insights/reconcile';
import { teamsReport } from '../../components/activity/insights/teams';
import { monthOf } from '../../components/activity/month';
import { TABLE_SEATS, TABLE_WEEKS, UNREAD_WEEK, peopleTable } from '../../components/activity/people/people-table';
import { DEFAULT_THRESHOLDS } from '../../components/activity/status';
import { daysFrom } from '../../components/activity/test-organization';
import { ACTIVATION_DAYS } from '../../components/activity/trends/first-activity';
import { cohortsOf, trendsOf } from '../../components/activity/trends/trends';
import type { DemoMember } from './demo-organization';
import { WORLDS, type World, activeIn, daysActive, isEligible, worldOf } from './raw-worlds';

const MONTH_DAYS = 30;

/** `YYYY-MM`. */
function monthNamed(day: UtcDay): string {
  return isoDate(day).slice(0, 7);
}

/** A person's first entry of their own in the raw log. */
function firstDay(world: World, person: DemoMember): UtcDay | undefined {
  return daysFrom(world.demo.founded, world.demo.today).find((day) => daysActive(world, person, day, day) > 0);
}

describe.each(WORLDS)('the People table of a $deployment organization, seed $seed', (options) => {
  const world = worldOf(options);
  const { demo, people, activity } = world;
  const table = peopleTable(activity, 'last-30-days', demo.now, DEFAULT_THRESHOLDS);
  const rowOf = ({ email }: DemoMember) => table.keys.findIndex((key) => key === email.toLowerCase());

  it('has everybody once, with the days of their own entries in the period', () => {
    expect([...table.keys].sort()).toEqual(people.map(({ email }) => email.toLowerCase()).sort());
    expect(table.daysKnown).toBe('exact');
    for (const person of people) {
      const days = daysActive(world, person, table.range.from, table.range.to);
      expect(table.activeDays[rowOf(person)]).toBe(days);
    }
  });

  it('draws twelve weeks as the raw entries have them', () => {
    const thisWeek = mondayOf(demo.today);
    for (const person of people) {
      const start = rowOf(person) * TABLE_WEEKS;
      table.weeks.slice(start, start + TABLE_WEEKS).forEach((days, week) => {
        const monday = addDays(thisWeek, (week - TABLE_WEEKS + 1) * 7);
        if (days !== UNREAD_WEEK) expect(days).toBe(daysActive(world, person, monday, addDays(monday, 6)));
        else expect(monday).toBeLessThan(demo.founded);
      });
    }
  });

  it('tells seats, roles and teams as the list has them', () => {
    for (const person of people) {
      const row = rowOf(person);
      expect(TABLE_SEATS[table.modelsSeats[row] ?? 0]).toBe(person.modelsSeat);
      expect(table.roles.words[table.roles.codes[row] ?? 0]).toBe(person.role);
      const codes = table.teams.codes.slice(table.teamStarts[row], table.teamStarts[row + 1]);
      const told = [...codes].map((code) => table.teams.words[code]).sort();
      expect(told).toEqual(person.teams.map(({ name }) => name).sort());
    }
  });
});

describe.each(WORLDS)('the trends of a $deployment organization, seed $seed', (options) => {
  const world = worldOf(options);
  const { demo, people, activity } = world;
  const trends = trendsOf(activity, 'last-6-months', demo.now);
  const { retention, firstActivity } = cohortsOf(activity, demo.now);
  const activeInWeek = (monday: UtcDay) => new Set(activeIn(world, monday, addDays(monday, 6)));

  it('count each day and each ISO week as the raw entries do', () => {
    for (const { from, to, count } of [...trends.daily, ...trends.weekly]) {
      if (to > demo.today || from < demo.founded || count.kind === 'unknown') continue;
      expect(count).toMatchObject({ value: activeIn(world, from, to).length });
    }
    expect(trends.daily.filter(({ count }) => count.kind === 'exact').length).toBeGreaterThan(MONTH_DAYS);
  });

  it('tell new, returning, resurrected and quiet people of each week apart', () => {
    const known = trends.lifecycle.flatMap((week) => (week.kind === 'known' ? [week] : []));
    expect(known.length).toBeGreaterThan(10);
    for (const week of known) {
      const [now, then] = [activeInWeek(week.from), activeInWeek(addDays(week.from, -7))];
      const added = new Set(
        people.filter(({ created }) => mondayOf(dayOf(created)) === week.from).map(({ email }) => email),
      );
      const others = [...now].filter((email) => !added.has(email));
      const resurrected = others.filter((email) => !then.has(email));
      const silent = [...then].filter((email) => !now.has(email));
      const listed = new Set(demo.members.map(({ email }) => email));
      const before = new Set(activeIn(world, demo.founded, addDays(week.from, -8)));
      expect(week).toMatchObject({
        added: [...now].filter((email) => added.has(email)).length,
        returning: others.length - resurrected.length,
        resurrected: resurrected.length,
        firstSeen: resurrected.filter((email) => !before.has(email)).length,
        goneQuiet: silent.filter((email) => listed.has(email)).length,
        left: silent.filter((email) => !listed.has(email)).length,
      });
    }
  });

  it('follow each month of newcomers through the raw entries of later months', () => {
    const days = daysFrom(demo.founded, demo.today);
    for (const { month, people: count, cells } of retention.cohorts) {
      const cohort = people.filter(({ state, created }) => state !== 'invited' && monthOf(dayOf(created)) === month);
      expect(count).toBe(cohort.length);
      cells.forEach((cell, k) => {
        if (cell.kind !== 'known') return;
        const inMonth = days.filter((day) => monthOf(day) === month + k);
        const [from, to] = [inMonth[0], inMonth.at(-1)];
        if (from === undefined || to === undefined) throw new Error('a known month has days');
        expect(cell.active).toBe(cohort.filter((person) => daysActive(world, person, from, to) > 0).length);
        const endOfLast = days.findLast((day) => monthNamed(day) !== monthNamed(demo.today)) ?? to;
        const orLater = cohort.filter((person) => daysActive(world, person, from, endOfLast) > 0);
        expect(cell.orLater).toBe(orLater.length);
      });
    }
    expect(retention.cohorts.some(({ cells }) => cells.some(({ kind }) => kind === 'known'))).toBe(true);
  });

  it('tell how soon newcomers began, by the first of their raw entries', () => {
    const judged = people.filter(({ state, created }) => state !== 'invited' && dayOf(created) >= demo.founded);
    const waits = judged.map((person) => {
      const first = firstDay(world, person);
      return { age: demo.today - dayOf(person.created), wait: first && first - dayOf(person.created) };
    });
    const mature = waits.filter(({ age }) => age > ACTIVATION_DAYS);
    expect(firstActivity.all).toMatchObject({
      added: judged.length,
      mature: mature.length,
      inTime: mature.filter(({ wait = Infinity }) => wait <= ACTIVATION_DAYS).length,
    });
  });

  it('spread everybody who could be active over bins of active days', () => {
    if (trends.spread.kind !== 'known') throw new Error('the whole log was read');
    const { from, to } = trends.range;
    const days = demo.members.filter(isEligible).map((person) => daysActive(world, person, from, to));
    expect(trends.spread.isBounded).toBe(from < demo.founded);
    for (const bin of trends.spread.bins) {
      expect(bin.people).toBe(days.filter((count) => count >= bin.from && count <= bin.to).length);
    }
  });
});

describe.each(WORLDS)('the teams of a $deployment organization, seed $seed', (options) => {
  const world = worldOf(options);
  const { demo, activity } = world;
  const policy = { dormantAfterDays: 90, graceDays: 30, exclusions: [] };
  const { range, teams, total, inSeveral, untold } = teamsReport(activity, 'last-30-days', policy, demo.now);
  /** By the raw log, or by the list's own word on the last activity. */
  const active = new Set(activeIn(world, range.from, range.to));
  for (const { email, lastActiveAt } of demo.members) {
    if (lastActiveAt !== undefined && dayOf(lastActiveAt) >= range.from) active.add(email);
  }
  const figuresOf = (members: readonly DemoMember[]) => ({
    members: members.length,
    eligible: members.filter(isEligible).length,
    active: { kind: 'exact', value: members.filter((one) => isEligible(one) && active.has(one.email)).length },
  });

  it('count members and active people of each, and everybody once in the total', () => {
    for (const { team, ...figures } of teams) {
      const isIn = ({ teams: names }: DemoMember) =>
        team === undefined ? names.length === 0 : names.some(({ name }) => name === team);
      expect(figures).toMatchObject(figuresOf(demo.members.filter(isIn)));
    }
    expect(total).toMatchObject(figuresOf(demo.members));
    expect(inSeveral).toBe(demo.members.filter(({ teams: names }) => names.length > 1).length);
    expect(untold).toBe(0);
  });
});

describe.each(WORLDS)('the reconciliation of a $deployment organization, seed $seed', (options) => {
  const world = worldOf(options);
  const { demo, people, activity } = world;
  const { members, active } = reconciliationOf(activity, 'last-30-days', demo.now);
  const causeOf = (causes: readonly { readonly cause: string; readonly people: number }[], cause: string) =>
    causes.find((one) => one.cause === cause)?.people ?? 0;

  it('counts the list, and who may be counted otherwise', () => {
    expect(members.ours).toBe(demo.members.length);
    const inState = (wanted: DemoMember['state']) => demo.members.filter(({ state }) => state === wanted).length;
    expect(causeOf(members.causes, 'invited')).toBe(inState('invited'));
    expect(causeOf(members.causes, 'deactivated')).toBe(inState('deactivated'));
    expect(causeOf(members.causes, 'left')).toBe(people.length - demo.members.length);
  });

  it('names who is counted as active on the edges of the period, or after leaving, by the raw entries', () => {
    const { from, to } = active.range;
    const within = new Set(activeIn(world, from, to));
    for (const { email, lastActiveAt } of people) {
      if (lastActiveAt !== undefined && dayOf(lastActiveAt) >= from && dayOf(lastActiveAt) <= to) within.add(email);
    }
    expect(active.ours).toEqual({ kind: 'exact', value: within.size });
    const listed = new Set(demo.members.map(({ email }) => email));
    expect(causeOf(active.causes, 'left')).toBe([...within].filter((email) => !listed.has(email)).length);
    const dayBefore = activeIn(world, addDays(from, -1), addDays(from, -1));
    expect(causeOf(active.causes, 'day-before')).toBe(dayBefore.filter((email) => !within.has(email)).length);
  });
});
