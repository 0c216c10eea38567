import { describe, expect, it } from 'vitest';
import { instant } from '../../../components/activity/day';
import { type CsvContext, type MembersCsv, readMembersCsv } from './read-members';

const NOW = instant(Date.UTC(2026, 10, 23, 15));
const DEDICATED: CsvContext = { deployment: 'dedicated', takenAt: NOW, expected: 0 };
const MULTI_TENANT: CsvContext = { ...DEDICATED, deployment: 'multi-tenant' };

const SINGLE_TENANT_FILE = [
  '"Name","Username","Org Role","Models Seat","Weave Access","Email","Teams","Last Active"',
  '"Ana Ruiz","ana","Admin","Full","Full","ana@acme.test","vision","2026-11-20T17:03:22Z"',
  '"Ben","ben","Member","Viewer","No access","ben@acme.test","","Invite pending"',
  '',
].join('\r\n');

function read(text: string, context = DEDICATED) {
  return readMembersCsv(new TextEncoder().encode(text), context);
}

function accepted(text: string, context = DEDICATED): MembersCsv {
  const outcome = read(text, context);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

describe('readMembersCsv', () => {
  it("reads W&B's own export", () => {
    const { roster, schema, rejected, warnings } = accepted(SINGLE_TENANT_FILE);
    expect({ schema, rejected, warnings }).toEqual({ schema: 'single-tenant', rejected: [], warnings: [] });
    expect(roster).toMatchObject({ source: 'csv', takenAt: NOW, complete: true });
    expect(roster.members).toMatchObject([
      { email: 'ana@acme.test', membership: 'accepted', role: 'admin', teams: ['vision'] },
      { email: 'ben@acme.test', membership: 'invited', weaveAccess: 'none' },
    ]);
  });

  it("accepts the other deployment's export and says so", () => {
    const { schema, warnings } = accepted(SINGLE_TENANT_FILE, MULTI_TENANT);
    expect(schema).toBe('single-tenant');
    expect(warnings).toEqual([
      'This is an export of Dedicated Cloud or Self-Managed. Its columns were read by their names.',
    ]);
  });

  it('accepts the fewer columns of an older server and says which are missing', () => {
    const { roster, warnings } = accepted('Name,Username,Email,Last Active\nAna,ana,ana@acme.test,2026-11-20\n');
    expect(roster.members).toHaveLength(1);
    expect(warnings).toEqual([
      'The file lacks Org Role, Models Seat, Weave Access, Teams, as files of older servers do.',
    ]);
  });

  it('rejects rows that name nobody or are broken, by line, and reads the others', () => {
    const lines = SINGLE_TENANT_FILE.trimEnd().split('\r\n');
    const text = [lines[0], '"No","","","","","","",""', lines[1], '"B"x,"b","","","","b@acme.test","",""'].join('\n');
    const { roster, rejected } = accepted(text);
    expect(roster.members.map(({ email }) => email)).toEqual(['ana@acme.test']);
    expect(rejected.map(({ line }) => line)).toEqual([2, 4]);
    expect(roster.complete).toBe(false);
  });

  it('does not take a file that lists only some members for the whole list', () => {
    const { roster, warnings } = accepted(SINGLE_TENANT_FILE, { ...DEDICATED, expected: 140 });
    expect(roster.complete).toBe(false);
    expect(warnings).toEqual(['The file lists 2 of at least 140 members; the others stay as they are.']);
  });

  it('does not take an empty list for an organization everybody has left', () => {
    const header = SINGLE_TENANT_FILE.split('\r\n')[0] ?? '';
    expect(accepted(header).roster).toMatchObject({ members: [], complete: false });
  });

  it.each([
    ['', 'not-a-csv'],
    ['just some words', 'not-a-csv'],
    ['<!doctype html><html></html>', 'not-a-csv'],
    ['"Date","Amount"\n"2026","7"', 'not-a-csv'],
    ['"Name","Email"\n"Ana","ana@acme.test"', 'missing-columns'],
    ['"Name","Last Active"\n"Ana","2026-11-20"', 'missing-columns'],
    ['"Email","Last Active"\n"ana@acme.test', 'not-a-csv'],
  ])('refuses %j', (text, kind) => {
    const outcome = read(text);
    expect(outcome.ok ? 'accepted' : outcome.problem.kind).toBe(kind);
  });
});
