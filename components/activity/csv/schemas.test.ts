import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '../day';
import type { LastActive, Member, MemberFacts } from '../member';
import type { Deployment } from '../organization';
import { PRECISIONS, earliestOf, latestOf } from '../precision';
import { hyphenMeaning, parseRole } from '../read-words';
import { DEFAULT_THRESHOLDS } from '../status';
import type { DaySources } from '../day-sources';
import { NOW, activeAt, at, memberOf } from '../test-organization';
import { type CsvSchemaName, columnsOf } from './columns';
import { type RecordReading, fromRecord } from './read-record';
import { type RecognizedSchema, recognizeSchema } from './recognize-schema';
import { type RecordContext, toRecord } from './write-record';

const SCHEMAS: readonly CsvSchemaName[] = ['multi-tenant', 'single-tenant', 'rollcall'];

function contextOf(deployment: Deployment, defuseFormulas = true): RecordContext {
  return { deployment, now: NOW, thresholds: DEFAULT_THRESHOLDS, defuseFormulas };
}

function recognized(headers: readonly string[]): RecognizedSchema {
  const schema = recognizeSchema(headers);
  if (!schema.recognized) throw new Error(schema.reason);
  return schema;
}

function factsOf(reading: RecordReading): MemberFacts {
  if (!reading.accepted) throw new Error(reading.reason);
  return reading.facts;
}

function writeAndRead(schema: CsvSchemaName, member: Member, deployment: Deployment): MemberFacts {
  const record = toRecord(schema, member, contextOf(deployment));
  return factsOf(fromRecord(recognized(columnsOf(schema)), record, { deployment, readAt: NOW }));
}

function rowOf(schema: CsvSchemaName, member: Member, deployment: Deployment): Readonly<Record<string, string>> {
  const record = toRecord(schema, member, contextOf(deployment));
  return Object.fromEntries(columnsOf(schema).map((column, i) => [column, record[i] ?? '']));
}

/** Any text a person may have typed, formula look-alikes among it. */
const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", "'=", '\t', '\uff1d', '"', ','), fc.string())
    .map((parts) => parts.join('')),
);
const name = text.filter((one) => one.trim() !== '');
const past: fc.Arbitrary<Instant> = fc.integer({ min: Date.UTC(2017, 0), max: NOW }).map(instant);
const lastActive: fc.Arbitrary<LastActive> = fc.oneof(
  fc.record({ kind: fc.constant('at' as const), at: past, precision: fc.constantFrom(...PRECISIONS) }),
  fc.constant({ kind: 'never' as const }),
  fc.record({ kind: fc.constant('not-since' as const), since: past }),
  fc.constant({ kind: 'unknown' as const }),
);
const seat = fc.constantFrom('full' as const, 'viewer' as const, 'none' as const);
const role = fc.oneof(
  fc.constantFrom('admin', 'member', 'viewer', 'Run stopper'),
  name.map((one) => parseRole(one)).filter((one) => one !== undefined),
);

const member: fc.Arbitrary<Member> = fc
  .record(
    {
      email: name,
      username: name,
      id: name,
      name,
      membership: fc.constantFrom('accepted' as const, 'invited' as const, 'deactivated' as const, 'unknown' as const),
      lastActive,
      added: past,
      daysActive: fc.nat(),
      role,
      billingAdmin: fc.boolean(),
      modelsSeat: seat,
      weaveAccess: seat,
      teams: fc.array(name, { maxLength: 3 }),
      runs: fc.nat(),
      reports: fc.nat(),
    },
    { requiredKeys: ['email', 'membership', 'lastActive'] },
  )
  .map((facts) => memberOf(0, facts));

/** The facts of a member, without what merging adds. */
function plainFacts(one: Member): MemberFacts {
  const merged = new Set(['key', 'ordinal', 'present', 'lastActiveSource']);
  const facts = Object.entries(one).filter(([fact]) => !merged.has(fact));
  return { membership: one.membership, lastActive: one.lastActive, ...Object.fromEntries(facts) };
}

describe('the columns', () => {
  it('on Dedicated and Self-Managed are W&B’s eight, in its order', () => {
    expect(columnsOf('single-tenant')).toEqual([
      'Name',
      'Username',
      'Org Role',
      'Models Seat',
      'Weave Access',
      'Email',
      'Teams',
      'Last Active',
    ]);
  });

  it('on Multi-tenant are W&B’s twelve, in its order', () => {
    expect(columnsOf('multi-tenant')).toEqual([
      'Name',
      'Username',
      'Last Active',
      'Role',
      'Email',
      'Teams',
      'Status',
      'Number of Reports',
      'Number of Runs',
      'Number of active days',
      'Models Seat',
      'Weave Access',
    ]);
  });

  it('of Rollcall begin with W&B’s', () => {
    expect(columnsOf('rollcall').slice(0, 12)).toEqual(columnsOf('multi-tenant'));
    expect(new Set(columnsOf('rollcall')).size).toBe(columnsOf('rollcall').length);
  });
});

describe('a member written and read again', () => {
  it('is the same in Rollcall’s layout, whatever is known and whatever the texts hold', () => {
    fc.assert(
      fc.property(member, fc.constantFrom<Deployment>('dedicated', 'multi-tenant'), (one, deployment) => {
        expect(writeAndRead('rollcall', one, deployment)).toEqual(plainFacts(one));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the same names, roles, seats and teams in every layout', () => {
    fc.assert(
      fc.property(member, fc.constantFrom(...SCHEMAS), (one, schema) => {
        const read = writeAndRead(schema, one, 'dedicated');
        const { email, username, role: ownRole, modelsSeat, weaveAccess, name: ownName, teams } = one;
        expect(read).toMatchObject({ email, username, role: ownRole, modelsSeat, weaveAccess, name: ownName });
        expect(read.teams).toEqual(schema === 'rollcall' ? teams : (teams ?? []));
      }),
      { numRuns: 500 },
    );
  });

  it('was last active at the same moment in W&B’s layouts, as exactly as it is known', () => {
    const deployments = fc.constantFrom<readonly [CsvSchemaName, Deployment]>(
      ['single-tenant', 'self-managed'],
      ['multi-tenant', 'multi-tenant'],
    );
    fc.assert(
      fc.property(member, deployments, (one, [schema, deployment]) => {
        const isHidden = deployment !== 'multi-tenant' && one.membership !== 'accepted';
        fc.pre(!isHidden || one.membership === 'unknown');
        const read = writeAndRead(schema, one, deployment).lastActive;
        const { lastActive: told } = one;
        if (told.kind === 'at') {
          if (read.kind !== 'at') throw new Error('A moment was lost');
          expect(read.precision).toBe(told.precision);
          expect(read.at).toBeGreaterThanOrEqual(earliestOf(told));
          expect(read.at).toBeLessThanOrEqual(latestOf(told));
          if (told.precision === 'second') expect(read.at).toBe(told.at);
        } else if (told.kind === 'unknown') {
          expect(read.kind).toBe(
            deployment === 'multi-tenant' && one.daysActive === 0 && one.membership !== 'invited' ? 'never' : 'unknown',
          );
        } else {
          expect(read).toEqual(hyphenMeaning(deployment, NOW));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('carries Multi-tenant’s numbers and status', () => {
    fc.assert(
      fc.property(member, (one) => {
        const { runs, reports, daysActive, membership } = one;
        expect(writeAndRead('multi-tenant', one, 'multi-tenant')).toMatchObject({
          runs,
          reports,
          daysActive,
          membership,
        });
      }),
    );
  });

  it.each(['accepted', 'invited', 'deactivated'] as const)(
    'is %s still, told by the Last Active cell alone',
    (membership) => {
      const one = memberOf(0, { membership, ...activeAt(at('2026-11-01T00:00:00Z')) });
      expect(writeAndRead('single-tenant', one, 'dedicated').membership).toBe(membership);
    },
  );
});

describe('a written record', () => {
  const ana = memberOf(0, {
    name: 'Ana Ruiz',
    username: 'ana',
    email: 'ana@acme.test',
    role: 'admin',
    modelsSeat: 'full',
    weaveAccess: 'none',
    teams: ['vision', 'nlp'],
    runs: 12,
    reports: 3,
    daysActive: 131,
    added: at('2024-02-11T09:00:00Z'),
    billingAdmin: true,
    id: 'VXNlcjoxMDE=',
    ...activeAt(at('2026-11-20T17:03:22Z')),
    asOf: at('2026-11-23T14:00:00Z'),
  });

  it('reads like W&B’s own on Dedicated', () => {
    expect(toRecord('single-tenant', ana, contextOf('dedicated'))).toEqual([
      'Ana Ruiz',
      'ana',
      'Admin',
      'Full',
      'No access',
      'ana@acme.test',
      'vision, nlp',
      '2026-11-20T17:03:22Z',
    ]);
  });

  it('tells the audit log by files apart from the audit log by its API', () => {
    const member = memberOf(0, { ...activeAt(at('2026-11-20T17:03:22Z')), lastActiveSource: 'audit-log' });
    const sourceBy = (told: Partial<DaySources> | undefined) => {
      const daySources = () => told && ({ api: 'unread', file: 'unread', unrecorded: 'unread', ...told } as const);
      const record = toRecord('rollcall', member, { ...contextOf('dedicated'), daySources });
      return record[columnsOf('rollcall').indexOf('Source')];
    };
    expect(sourceBy({ file: 'complete' })).toBe('audit-file');
    expect(sourceBy({ file: 'partial' })).toBe('audit-file');
    expect(sourceBy({ api: 'partial', file: 'complete' })).toBe('audit-log');
    expect(sourceBy({ file: 'partial', unrecorded: 'partial' })).toBe('audit-log');
    expect(sourceBy(undefined)).toBe('audit-log');
    expect(rowOf('rollcall', member, 'dedicated')['Source']).toBe('audit-log');
  });

  it('reads like W&B’s own on Multi-tenant', () => {
    expect(toRecord('multi-tenant', ana, contextOf('multi-tenant'))).toEqual([
      'Ana Ruiz',
      'ana',
      '2026-11-20T17:03:22Z',
      'Admin',
      'ana@acme.test',
      'vision, nlp',
      'Active',
      '3',
      '12',
      '131',
      'Full',
      'No access',
    ]);
  });

  it('in Rollcall’s layout tells the rest', () => {
    expect(rowOf('rollcall', ana, 'dedicated')).toMatchObject({
      'Activity Status': 'Active',
      'Last Active (UTC)': '2026-11-20T17:03:22.000Z',
      'Last Active Precision': 'second',
      'Days Since Last Active': '2',
      'Date Added': '2024-02-11T09:00:00.000Z',
      'Billing Admin': 'Yes',
      Evidence: 'roster',
      Source: 'scim',
      'As Of': '2026-11-23T14:00:00.000Z',
      'SCIM ID': 'VXNlcjoxMDE=',
    });
  });

  it('never leaves the status empty because the date is', () => {
    const told: readonly (readonly [Partial<Member>, string])[] = [
      [{ membership: 'invited' }, 'Invite pending'],
      [{ membership: 'deactivated' }, 'Deactivated'],
      [{ lastActive: { kind: 'never' } }, 'No activity'],
      [{ lastActive: { kind: 'not-since', since: at('2026-05-23T00:00:00Z') } }, 'Dormant'],
    ];
    for (const [facts, status] of told) {
      expect(rowOf('rollcall', memberOf(0, facts), 'dedicated')['Activity Status']).toBe(status);
    }
  });

  it('is empty where nothing is known', () => {
    const nobody = memberOf(0, { email: undefined, membership: 'unknown', lastActiveSource: 'none' });
    const row = rowOf('rollcall', nobody, 'dedicated');
    const filled = Object.entries(row).filter(([, cell]) => cell !== '');
    expect(filled).toEqual([
      ['Last Active Precision', 'unknown'],
      ['Evidence', 'none'],
    ]);
  });

  it('has one text for every column', () => {
    fc.assert(
      fc.property(member, fc.constantFrom(...SCHEMAS), fc.boolean(), (one, schema, defuseFormulas) => {
        const record = toRecord(schema, one, contextOf('dedicated', defuseFormulas));
        expect(record).toHaveLength(columnsOf(schema).length);
        expect(record.every((cell) => typeof cell === 'string')).toBe(true);
      }),
    );
  });

  it('defuses text, not numbers, dates and fixed words', () => {
    const tricky = memberOf(0, {
      name: '=cmd()',
      username: '+1',
      email: '@acme',
      role: '-x',
      teams: ['=a', 'b'],
      daysActive: -1,
      lastActive: { kind: 'never' },
    });
    const row = rowOf('multi-tenant', tricky, 'multi-tenant');
    expect(row).toMatchObject({ Name: "'=cmd()", Username: "'+1", Email: "'@acme", Role: "'-x", Teams: "'=a, b" });
    expect(row).toMatchObject({ 'Number of active days': '-1', 'Last Active': '-' });
  });

  it('leaves text as it is when asked to', () => {
    const record = toRecord('single-tenant', memberOf(0, { name: '=x' }), contextOf('dedicated', false));
    expect(record[0]).toBe('=x');
  });
});

describe('recognizing a file by its headers', () => {
  it.each(SCHEMAS)('knows %s', (schema) => {
    const found = recognized(columnsOf(schema));
    expect([found.schema, found.missing, found.unknown]).toEqual([schema, [], []]);
  });

  it('minds neither case, order, spaces nor a byte order mark', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCHEMAS), fc.infiniteStream(fc.nat()), (schema, stream) => {
        const shuffled = columnsOf(schema)
          .map((column) => [stream.next().value, column.toUpperCase()] as const)
          .sort(([a], [b]) => a - b)
          .map(([, column], i) => (i === 0 ? `\ufeff${column}` : ` ${column} `));
        const found = recognized(shuffled);
        expect(found.schema).toBe(schema);
        for (const [column, position] of found.positions) {
          expect(shuffled[position]?.replace('\ufeff', '').trim()).toBe(column.toUpperCase());
        }
      }),
    );
  });

  it.each<[string, readonly string[], CsvSchemaName]>([
    ['older Dedicated', ['Name', 'Username', 'Org Role', 'Email', 'Teams', 'Last Active'], 'single-tenant'],
    ['the least', ['Email', 'Last Active'], 'single-tenant'],
    [
      'the first Multi-tenant draft',
      [...columnsOf('multi-tenant').slice(0, 11)].map((one) => one.replace('Active', 'active')),
      'multi-tenant',
    ],
    ['Multi-tenant without seats', columnsOf('multi-tenant').slice(0, 10), 'multi-tenant'],
  ])('accepts %s', (_, headers, schema) => {
    expect(recognized(headers).schema).toBe(schema);
  });

  it('names what is missing and what is unknown', () => {
    const found = recognized(['Email', 'Last Active', 'Org Role', 'Favourite colour', 'Email', '']);
    expect(found.missing).toEqual(['Name', 'Username', 'Models Seat', 'Weave Access', 'Teams']);
    expect(found.unknown).toEqual(['Favourite colour', 'Email']);
  });

  it.each<[readonly string[], string]>([
    [['Name', 'Email'], 'This is no W&B members export: there is no Last Active column.'],
    [['Name', 'Last Active'], 'This is no W&B members export: there is no Email column.'],
    [['Key name', 'Owner', 'Last used'], 'This is no W&B members export: there is no Last Active and no Email column.'],
    [[], 'This is no W&B members export: there is no Last Active and no Email column.'],
  ])('refuses %j', (headers, reason) => {
    expect(recognizeSchema(headers)).toMatchObject({ recognized: false, reason });
  });
});

describe('reading a record', () => {
  const headers = ['Email', 'Username', 'Last Active', 'Models Seat', 'Number of active days', 'Teams', 'Status'];
  const readRow = (cells: readonly string[], deployment: Deployment = 'multi-tenant') =>
    fromRecord(recognized(headers), cells, { deployment, readAt: NOW });

  it('rejects a row that names nobody', () => {
    expect(readRow([' ', '', '2026-11-20'])).toEqual({
      accepted: false,
      reason: 'The row has neither an e-mail nor a username.',
    });
  });

  it('takes a row that is too short or too long', () => {
    expect(factsOf(readRow(['ana@acme.test']))).toMatchObject({ email: 'ana@acme.test', teams: undefined });
    expect(factsOf(readRow(['ana@acme.test', '', '', '', '', '', '', 'more', 'and more'])).teams).toEqual([]);
  });

  it('gives a hyphen the meaning of the deployment, not of the layout', () => {
    const row = ['ana@acme.test', 'ana', '-', 'Full', '', '', ''];
    expect(factsOf(readRow(row, 'multi-tenant')).lastActive).toEqual({ kind: 'never' });
    expect(factsOf(readRow(row, 'dedicated')).lastActive).toEqual(hyphenMeaning('dedicated', NOW));
  });

  it('names the columns it could not understand, and takes those facts for unknown', () => {
    const reading = readRow(['ana@acme.test', '', 'gestern', 'Half', 'many', 'vision', 'Frozen']);
    expect(reading).toMatchObject({
      accepted: true,
      unread: ['Number of active days', 'Last Active', 'Status', 'Models Seat'],
      facts: { lastActive: { kind: 'unknown' }, membership: 'unknown', modelsSeat: undefined, daysActive: undefined },
    });
  });

  it('takes no active days at all for never, unless an invitation is pending', () => {
    const lastActiveOf = (cells: readonly string[]) => factsOf(readRow(cells)).lastActive.kind;
    expect(lastActiveOf(['a@acme.test', '', '', '', '0', '', 'Active'])).toBe('never');
    expect(lastActiveOf(['a@acme.test', '', '', '', '0', '', 'Invite pending'])).toBe('unknown');
    expect(lastActiveOf(['a@acme.test', '', '', '', '3', '', 'Active'])).toBe('unknown');
    expect(lastActiveOf(['a@acme.test', '', 'gestern', '', '0', '', 'Active'])).toBe('unknown');
  });

  it.each([
    ['1,234', 1_234],
    ['12 345', 12_345],
    ["1'234'567", 1_234_567],
    ['007', 7],
    ['-', undefined],
    ['1,23', undefined],
    ['-3', undefined],
  ])('reads the number %j as %s', (cell, number) => {
    expect(factsOf(readRow(['a@acme.test', '', '', '', cell])).daysActive).toBe(number);
  });

  it.each([
    ['Invite pending', 'invited'],
    ['Pending invitation', 'invited'],
    ['Deactivated', 'deactivated'],
    ['Active', 'accepted'],
    ['2026-11-20T00:00:00Z', 'accepted'],
    ['-', 'accepted'],
    ['', 'unknown'],
  ])('on single tenant infers membership from Last Active %j: %s', (cell, membership) => {
    expect(factsOf(readRow(['a@acme.test', '', cell], 'dedicated')).membership).toBe(membership);
  });

  it('believes the Status column over what the Last Active cell lets one infer', () => {
    const row = ['a@acme.test', '', '2026-11-20T00:00:00Z', '', '', '', 'Deactivated'];
    expect(factsOf(readRow(row, 'dedicated'))).toMatchObject({ membership: 'deactivated' });
  });

  it('takes Go’s zero time for never', () => {
    expect(factsOf(readRow(['a@acme.test', '', '0001-01-01T00:00:00Z'])).lastActive).toEqual({ kind: 'never' });
  });

  it('reads seats that a deactivated member’s row words as Deactivated for unknown', () => {
    const reading = readRow(['a@acme.test', '', 'Deactivated', 'Deactivated'], 'dedicated');
    expect(reading).toMatchObject({ unread: [], facts: { modelsSeat: undefined, membership: 'deactivated' } });
  });
});
