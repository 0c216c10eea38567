import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Precision } from '../../../components/activity/member';
import { readAbsolute } from './absolute-text';
import { readLastActiveText, readMachineMoment } from './last-active-text';
import { PRECISION_MS, type ReadingContext } from './reading-context';
import { wallTimeOf } from './wall-time';

const NOW = Date.UTC(2026, 10, 23, 15, 0, 0);
const ZONES = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];
const at = (zone = 'UTC'): ReadingContext => ({ now: NOW, zone, calendar: readAbsolute });

function kindOf(text: string): string {
  return readLastActiveText(text, at()).kind;
}

describe('words for no moment', () => {
  it.each(['-', '–', '—', '', '  ', '\u00a0', '\u2212', '--', '\u200b-'])('%j is a hyphen', (text) => {
    expect(kindOf(text)).toBe('hyphen');
  });

  it.each(['Invite pending', 'INVITE PENDING', 'Pending invitation', 'Invitation pending', 'Pending', 'Invited'])(
    '%j is an invitation',
    (text) => expect(kindOf(text)).toBe('invite-pending'),
  );

  it.each(['Deactivated', 'deactivated', ' Deactivated '])('%j is a deactivation', (text) => {
    expect(kindOf(text)).toBe('deactivated');
  });

  it.each([
    'Active',
    'vor 3 Tagen',
    'il y a 2 heures',
    'hace 3 días',
    '3 日前',
    'hier',
    '20. November 2026',
    'Added Jan 5th 2026',
    '12 active days',
    '31/31/2026',
    '02/30/2026',
    'Nov 31st 2026',
    'Nov 20th 2026 at 25:03',
    'Nov 20th 2026 at 13:03pm',
    '11/20/2036',
    '01/01/1970',
    '12',
    '5 lightyears ago',
    '3 days 4 weeks ago',
    'in 3 weeks',
    'Ana Ruiz',
    'N/A',
    'Never',
  ])('%j is unknown, never a guess', (text) => {
    expect(readLastActiveText(text, at())).toEqual({ kind: 'unknown', text });
  });

  it('no text of any kind throws, and what is not understood is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const reading = readLastActiveText(text, at());
        if (reading.kind === 'unknown') expect(reading.text.length).toBeLessThanOrEqual(80);
        if (reading.kind === 'at') expect(reading.at).toBeLessThanOrEqual(NOW + 86_400_000);
      }),
    );
  });
});

/** How pages put an age into words, each written here apart from the reader. */
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

function timeAgo(seconds: number): string {
  if (seconds < 60) return 'just now';
  const units = ['minute', 'hour', 'day', 'week', 'month', 'year'];
  const next = [3_600, 86_400, 604_800, 2_592_000, 31_536_000, Number.POSITIVE_INFINITY];
  const unit = units[next.findIndex((limit) => seconds < limit)] ?? 'year';
  const value = Math.round(seconds / (SECONDS[unit] ?? 1));
  return `${value} ${unit}${value === 1 ? '' : 's'} ago`;
}

function momentWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.round(seconds / 3_600);
  const days = Math.round(seconds / 86_400);
  if (Math.round(seconds) <= 44) return 'a few seconds ago';
  if (minutes <= 1) return 'a minute ago';
  if (minutes < 45) return `${minutes} minutes ago`;
  if (hours <= 1) return 'an hour ago';
  if (hours < 22) return `${hours} hours ago`;
  if (days <= 1) return 'a day ago';
  if (days < 26) return `${days} days ago`;
  const months = Math.round(days / 30.4368);
  if (months <= 1) return 'a month ago';
  if (months < 11) return `${months} months ago`;
  const years = Math.round(days / 365.2425);
  return years <= 1 ? 'a year ago' : `${years} years ago`;
}

function micro(seconds: number): string {
  const forms: readonly (readonly [string, number])[] = [
    ['y', SECONDS['year'] ?? 1],
    ['mo', SECONDS['month'] ?? 1],
    ['w', SECONDS['week'] ?? 1],
    ['d', SECONDS['day'] ?? 1],
    ['h', SECONDS['hour'] ?? 1],
    ['m', 60],
  ];
  const [unit, size] = forms.find(([, length]) => seconds >= length) ?? ['m', 60];
  return `${Math.max(1, Math.round(seconds / size))}${unit}`;
}

const TEN_YEARS = 10 * 31_536_000;

describe('relative texts', () => {
  it.each([
    ['time-ago', timeAgo],
    ['moment words', momentWords],
    ['micro', micro],
  ] as const)('%s: what was formatted is read back within its precision', (_, format) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: TEN_YEARS }), (seconds) => {
        const text = format(seconds);
        const reading = readLastActiveText(text, at());
        expect(reading.kind, text).toBe('at');
        if (reading.kind !== 'at') return;
        const unit = PRECISION_MS[reading.precision];
        expect(Math.abs(reading.at - (NOW - seconds * 1000)), text).toBeLessThanOrEqual(unit);
      }),
      { numRuns: 500 },
    );
  });

  it.each<readonly [string, number, Precision]>([
    ['3 days ago', 3 * 86_400, 'day'],
    ['1 DAY AGO', 86_400, 'day'],
    ['an hour ago', 3_600, 'hour'],
    ['about 3 hours ago', 3 * 3_600, 'hour'],
    ['Last active 2 weeks ago', 14 * 86_400, 'week'],
    ['Active 5 min. ago', 300, 'minute'],
    ['2 hr. ago', 7_200, 'hour'],
    ['36 hours', 36 * 3_600, 'hour'],
    ['1 day, 2 hours ago', 26 * 3_600, 'hour'],
    ['30 seconds ago', 30, 'minute'],
    ['5 seconds from now', 0, 'minute'],
    ['in 2 minutes', 0, 'minute'],
    ['last week', 7 * 86_400, 'week'],
    ['moments ago', 0, 'minute'],
  ])('%j is %d s ago to the %s', (text, seconds, precision) => {
    expect(readLastActiveText(text, at())).toEqual({ kind: 'at', at: NOW - seconds * 1000, precision });
  });
});

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (count: number) => String(count).padStart(2, '0');

function ordinal(day: number): string {
  const tail = day % 10;
  if (day > 10 && day < 14) return `${day}th`;
  return `${day}${tail === 1 ? 'st' : tail === 2 ? 'nd' : tail === 3 ? 'rd' : 'th'}`;
}

function local(moment: number, zone: string) {
  const wall = wallTimeOf(moment, zone);
  const weekday = DAYS[new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()];
  const half = wall.hour < 12 ? 'am' : 'pm';
  return { ...wall, weekday, name: MONTHS[wall.month - 1] ?? '', h12: wall.hour % 12 || 12, half };
}

type Format = (moment: number, zone: string) => string;

const CALENDAR: readonly (readonly [string, Precision, Format])[] = [
  [
    'long',
    'second',
    (m, z) => {
      const t = local(m, z);
      return `${t.weekday}, ${t.name} ${ordinal(t.day)} ${t.year} at ${t.h12}:${two(t.minute)}:${two(t.second)} ${t.half}`;
    },
  ],
  [
    'short',
    'minute',
    (m, z) => {
      const t = local(m, z);
      return `${t.name.slice(0, 3)} ${ordinal(t.day)} ${t.year} at ${t.h12}:${two(t.minute)}${t.half}`;
    },
  ],
  [
    'short at midnight',
    'day',
    (m, z) => {
      const t = local(m, z);
      return `${t.name.slice(0, 3)} ${ordinal(t.day)} ${t.year}`;
    },
  ],
  [
    'slashed',
    'day',
    (m, z) => {
      const t = local(m, z);
      return `${two(t.month)}/${two(t.day)}/${t.year}`;
    },
  ],
  [
    'year first',
    'minute',
    (m, z) => {
      const t = local(m, z);
      return `${t.year}-${two(t.month)}-${two(t.day)} ${two(t.hour)}:${two(t.minute)}`;
    },
  ],
  ['browser, American', 'second', (m, z) => new Date(m).toLocaleString('en-US', { timeZone: z })],
  [
    'browser, date only',
    'day',
    (m, z) => new Date(m).toLocaleDateString('en-US', { timeZone: z, dateStyle: 'medium' }),
  ],
  [
    'browser, British long',
    'minute',
    (m, z) => new Date(m).toLocaleString('en-GB', { timeZone: z, dateStyle: 'long', timeStyle: 'short' }),
  ],
  ['ISO, UTC', 'second', (m) => new Date(m).toISOString()],
  ['ISO without zone', 'second', (m) => new Date(m).toISOString().slice(0, 19)],
];

describe('calendar texts', () => {
  it.each(CALENDAR)('%s: what was formatted is read back to the %s, in every zone', (_, precision, format) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2017, 0), max: NOW }), fc.constantFrom(...ZONES), (moment, zone) => {
        const text = format(moment, zone);
        const reading = readLastActiveText(text, at(zone));
        expect(reading.kind, text).toBe('at');
        if (reading.kind !== 'at') return;
        // None but ISO tells fractions of a second.
        const shown = Math.floor(moment / 1_000) * 1_000;
        // Where clocks are set back an hour is shown twice; the reading then says that it is only exact to the hour.
        expect([precision, 'hour'], text).toContain(reading.precision);
        expect(Math.abs(reading.at - shown), `${text} in ${zone}`).toBeLessThanOrEqual(PRECISION_MS[reading.precision]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<readonly [string, string, string]>([
    ['Nov 20th at 5:03pm', 'UTC', '2026-11-20T17:03:00.000Z'],
    ['Nov 20th at 5:03pm', 'America/Los_Angeles', '2026-11-21T01:03:00.000Z'],
    ['Dec 30th at 5:03pm', 'UTC', '2025-12-30T17:03:00.000Z'],
    ['2026-11-20T17:03:22+02:00', 'UTC', '2026-11-20T15:03:22.000Z'],
    ['2026-11-20 17:03 UTC', 'Asia/Kolkata', '2026-11-20T17:03:00.000Z'],
    ['Today at 9:15 AM', 'UTC', '2026-11-23T09:15:00.000Z'],
    ['Yesterday at 11:00 PM', 'UTC', '2026-11-22T23:00:00.000Z'],
    ['20 Nov 2026, 17:03', 'UTC', '2026-11-20T17:03:00.000Z'],
    ['Last active: 2026-11-20T17:03:22Z', 'UTC', '2026-11-20T17:03:22.000Z'],
    ['11/20/26, 5:03 PM', 'UTC', '2026-11-20T17:03:00.000Z'],
  ])('%j in %s is %s', (text, zone, expected) => {
    const reading = readLastActiveText(text, at(zone));
    expect(reading.kind === 'at' && new Date(reading.at).toISOString()).toBe(expected);
  });

  it('a date of today does not lie ahead', () => {
    const morning = Date.UTC(2026, 10, 23, 6);
    const reading = readLastActiveText('11/23/2026', { now: morning, zone: 'UTC', calendar: readAbsolute });
    expect(reading.kind === 'at' && reading.at).toBe(morning);
  });

  it('slashed dates put the day first only in a column that shows it does', () => {
    expect(readLastActiveText('20/11/2026', at()).kind).toBe('unknown');
    const reading = readLastActiveText('05/11/2026', { ...at(), dayFirst: true });
    expect(reading.kind === 'at' && new Date(reading.at).toISOString().slice(0, 10)).toBe('2026-11-05');
  });

  it('attributes may hold epoch seconds or milliseconds', () => {
    const moment = Date.UTC(2026, 5, 1);
    expect(readMachineMoment(String(moment), at())).toEqual({ at: moment, precision: 'second' });
    expect(readMachineMoment(String(moment / 1000), at())).toEqual({ at: moment, precision: 'second' });
    expect(readMachineMoment('1234567890', at())).toBeUndefined();
  });
});
