import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Instant, instant } from '../../activity/day';
import type { Precision } from '../../activity/member';
import { lastActiveStrings } from './last-active.strings';
import { ageText } from './member-activity';
import { ageOf } from './relative-time';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = instant(Date.parse('2026-11-23T12:00:00Z'));
const PRECISIONS: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function text(ageMs: number, precision: Precision = 'second'): string {
  return ageText(ageOf(instant(NOW - ageMs), NOW, precision), lastActiveStrings);
}

describe('relative time', () => {
  const exact: readonly (readonly [number, string])[] = [
    [0, 'just now'],
    [59 * SECOND, 'just now'],
    [MINUTE, '1 minute ago'],
    [89 * SECOND, '1 minute ago'],
    [91 * SECOND, '2 minutes ago'],
    [HOUR, '1 hour ago'],
    [23.4 * HOUR, '23 hours ago'],
    [DAY, '1 day ago'],
    [2.6 * DAY, '3 days ago'],
    [6.9 * DAY, '7 days ago'],
    [7.9 * DAY, '7 days ago'],
    [29.99 * DAY, '29 days ago'],
    [30 * DAY, '30 days ago'],
    [91.9 * DAY, '91 days ago'],
    [92 * DAY, '3 months ago'],
    [365 * DAY, '11 months ago'],
    [366 * DAY, '12 months ago'],
    [2 * 365.25 * DAY, '2 years ago'],
  ];
  for (const [age, expected] of exact) {
    it(`says "${expected}" of a moment ${age / DAY} days old`, () => {
      expect(text(age)).to.equal(expected);
    });
  }

  it('takes a moment ahead of the clock for now', () => {
    expect(text(-3 * HOUR)).to.equal('just now');
  });

  it('reads a rounded text back as W&B showed it', () => {
    for (const months of [1, 2, 3, 5, 11]) {
      const plural = months === 1 ? 'month' : 'months';
      expect(text(months * 30 * DAY, 'month')).to.equal(`about ${months} ${plural} ago`);
    }
    expect(text(14 * DAY, 'week')).to.equal('about 2 weeks ago');
    expect(text(365 * DAY, 'year')).to.equal('about 1 year ago');
  });

  it('never says more than the source knew', () => {
    expect(text(5 * HOUR, 'day')).to.equal('less than a day ago');
    expect(text(10 * MINUTE, 'hour')).to.equal('less than an hour ago');
    expect(text(3 * DAY + 5 * HOUR, 'day')).to.equal('3 days ago');
    expect(text(40 * DAY, 'week')).to.equal('about 6 weeks ago');
  });

  const ages = fc.record({
    age: fc.integer({ min: 0, max: 20 * 366 * DAY }),
    precision: fc.constantFrom(...PRECISIONS),
  });

  it('keeps its text until the moment it names, and changes it then', () => {
    fc.assert(
      fc.property(ages, fc.double({ min: 0, max: 1, noNaN: true }), ({ age, precision }, part) => {
        const at = instant(NOW - age);
        const said = (now: Instant) => ageText(ageOf(at, now, precision), lastActiveStrings);
        const { changesAt } = ageOf(at, NOW, precision);
        expect(changesAt).to.be.greaterThan(NOW);
        expect(said(instant(Math.floor(NOW + (changesAt - NOW) * part * 0.999)))).to.equal(said(NOW));
        expect(said(instant(Math.ceil(changesAt)))).to.not.equal(said(NOW));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is never more than one of its units away from the truth', () => {
    const MS = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY, month: 30.4375 * DAY, year: 365.25 * DAY };
    fc.assert(
      fc.property(ages, ({ age, precision }) => {
        const told = ageOf(instant(NOW - age), NOW, precision);
        if (told.kind === 'ago') expect(Math.abs(age - told.value * MS[told.unit])).to.be.at.most(MS[told.unit]);
        if (told.kind === 'within') expect(age).to.be.below(MS[told.unit]);
        if (told.kind === 'just-now') expect(age).to.be.below(MINUTE);
      }),
    );
  });
});
