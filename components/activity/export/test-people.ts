import fc from 'fast-check';
import type { Instant } from '../day';
import { instant, utcDay } from '../day';
import type { LastActive, Member } from '../member';
import { PRECISIONS } from '../precision';
import { DEFAULT_THRESHOLDS } from '../status';
import { NOW, TODAY, daysAgo, memberOf } from '../test-organization';
import type { ExportContext } from './export-columns';

/** Members and contexts for tests of exports. */

/** What has broken somebody's export: formulas, separators, quotes, line ends, markup, escapes, names of JavaScript's. */
const HOSTILE = [
  '=1+1',
  '+49 30 1234',
  '-@cmd',
  "'=already",
  '＝full-width',
  'a,b;c\td|e',
  '"quoted" ""twice""',
  'two\r\nlines\nand\rmore',
  '<b>&amp;</b>]]>',
  '_x0041_ and _x005F_',
  'constructor',
  '__proto__',
  'toString',
  ' spaces around ',
  '\u00a0\u2003',
  '\u0000\u0007\u001f\u007f\u0085',
  '\ufeffmark',
  '\ufffd\ufffe\uffff',
  'e\u0301 ﷽ 👩‍💻 \u202eright',
  'NULL',
  'true',
  '2026-11-20',
  '1e5',
  '007',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
);

const past: fc.Arbitrary<Instant> = fc.integer({ min: Date.UTC(2017, 0), max: NOW }).map(instant);

const lastActive: fc.Arbitrary<LastActive> = fc.oneof(
  fc.record({ kind: fc.constant('at' as const), at: past, precision: fc.constantFrom(...PRECISIONS) }),
  fc.constant({ kind: 'never' as const }),
  fc.record({ kind: fc.constant('not-since' as const), since: past }),
  fc.constant({ kind: 'unknown' as const }),
);

const seat = fc.constantFrom('full' as const, 'viewer' as const, 'none' as const);
const count = fc.nat({ max: 100_000 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const facts = fc.record({
  name: maybe(text),
  username: maybe(text),
  email: maybe(text),
  id: maybe(text),
  membership: fc.constantFrom('accepted' as const, 'invited' as const, 'deactivated' as const, 'unknown' as const),
  lastActive,
  added: maybe(past),
  daysActive: maybe(count),
  role: maybe(fc.oneof(fc.constantFrom('admin', 'member', 'viewer'), text)),
  billingAdmin: maybe(fc.boolean()),
  modelsSeat: maybe(seat),
  weaveAccess: maybe(seat),
  teams: maybe(fc.array(text, { maxLength: 4 })),
  runs: maybe(count),
  reports: maybe(count),
  asOf: maybe(past),
  lastActiveSource: fc.constantFrom('scim' as const, 'csv' as const, 'audit-log' as const, 'none' as const),
});

/** A few people with anything a source may have told of them. Everybody has an e-mail or a username. */
export const hostilePeople: fc.Arbitrary<readonly Member[]> = fc.array(facts, { maxLength: 8 }).map((all) =>
  all.map((one, ordinal) => {
    const username = one.email === undefined ? (one.username ?? `user${ordinal}`) : one.username;
    return memberOf(ordinal, { ...one, username });
  }),
);

/** Of thirty days, with active days that are exact, lower bounds and unknown by turns. */
export const THIRTY_DAYS: ExportContext = {
  deployment: 'dedicated',
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
  period: { from: daysAgo(29), to: utcDay(TODAY) },
  exportedAt: NOW,
  activeDays: (ordinal) => {
    if (ordinal % 3 === 0) return { kind: 'exact', value: ordinal };
    return ordinal % 3 === 1 ? { kind: 'at-least', value: ordinal } : { kind: 'unknown', why: 'The log was not read.' };
  },
};
