import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { instant } from '../../../components/activity/day';
import { factsOfScimUser } from './scim-member';
import { rosterOfScimUsers } from './scim-roster';
import { scimUserSchema } from './scim-schema';

const NOW = instant(Date.UTC(2026, 10, 23, 15));

function facts(user: object) {
  return factsOfScimUser(v.parse(scimUserSchema, user));
}

/** `wandb/scim.md`, section 8. */
const ANA = {
  active: true,
  daysActive: 131,
  displayName: 'Ana Ruiz',
  emails: { Value: 'ana@acme.test', Display: '', Type: '', Primary: true },
  id: 'VXNlcjoxMDE=',
  lastActiveAt: '2026-11-20T17:03:22Z',
  meta: { resourceType: 'User', created: '2024-02-11T09:00:00Z', location: 'Users/VXNlcjoxMDE=' },
  modelsSeat: 'full',
  weaveRole: 'none',
  organizationRole: 'admin',
  teamRoles: [{ teamName: 'vision', roleName: 'admin' }],
  groups: [{ value: 'RW50aXR5OjE3' }],
  userName: 'ana',
};

describe('factsOfScimUser', () => {
  it('reads every documented field', () => {
    expect(facts(ANA)).toEqual({
      email: 'ana@acme.test',
      username: 'ana',
      id: 'VXNlcjoxMDE=',
      name: 'Ana Ruiz',
      membership: 'accepted',
      lastActive: { kind: 'at', at: Date.UTC(2026, 10, 20, 17, 3, 22), precision: 'second' },
      added: Date.UTC(2024, 1, 11, 9),
      daysActive: 131,
      role: 'admin',
      modelsSeat: 'full',
      weaveAccess: 'none',
      teams: ['vision'],
    });
  });

  it('says nothing of what an old server leaves out', () => {
    const old = {
      active: true,
      emails: { Value: 'cy@acme.test' },
      id: 'x',
      meta: { created: '2025-7-01T00:00:00Z' },
      userName: 'cy',
    };
    expect(facts(old)).toEqual({
      email: 'cy@acme.test',
      username: 'cy',
      id: 'x',
      membership: 'unknown',
      lastActive: { kind: 'unknown' },
      added: Date.UTC(2025, 6, 1),
    });
  });

  it.each([
    ['one object with capital keys', { Value: 'a@acme.test' }, 'a@acme.test'],
    ['one object with small keys', { value: 'a@acme.test' }, 'a@acme.test'],
    ['a list', [{ value: 'b@acme.test' }, { value: 'a@acme.test', primary: true }], 'a@acme.test'],
    ['a list with capital keys', [{ Value: 'b@acme.test' }, { Value: 'a@acme.test', Primary: true }], 'a@acme.test'],
    ['a list without a primary one', [{ value: '' }, { value: 'a@acme.test' }], 'a@acme.test'],
    ['a list of texts', ['a@acme.test'], 'a@acme.test'],
    ['a text', ' a@acme.test ', 'a@acme.test'],
    ['an empty list', [], undefined],
    ['null', null, undefined],
    ['a number', 7, undefined],
  ])('reads e-mails given as %s', (_, emails, expected) => {
    expect(facts({ userName: 'a', emails }).email).toBe(expected);
  });

  it('takes a user name that is an e-mail for one when there is no other', () => {
    expect(facts({ userName: 'a@acme.test' }).email).toBe('a@acme.test');
  });

  it.each([
    ['never', null],
    ['never', ''],
    ['never', '0001-01-01T00:00:00Z'],
    ['unknown', undefined],
    ['unknown', 'recently'],
    ['unknown', 1_700_000_000],
    ['at', '2026-11-20T17:03:22.5+02:00'],
  ])('reads a last activity as %s from %j', (kind, lastActiveAt) => {
    expect(facts({ id: 'x', lastActiveAt }).lastActive.kind).toBe(kind);
  });

  it('does not tell an invitation from an account that was never used', () => {
    expect(facts({ id: 'x', active: true, lastActiveAt: null }).membership).toBe('unknown');
    expect(facts({ id: 'x', active: false, lastActiveAt: null }).membership).toBe('deactivated');
    expect(facts({ id: 'x', active: 'yes', lastActiveAt: null }).membership).toBe('unknown');
  });

  it('tells people in no team from people whose teams are not told', () => {
    expect(facts({ id: 'x', teamRoles: null }).teams).toEqual([]);
    expect(facts({ id: 'x', teamRoles: [] }).teams).toEqual([]);
    expect(facts({ id: 'x' }).teams).toBeUndefined();
  });
});

describe('rosterOfScimUsers', () => {
  it('counts people listed twice once and tells entries that name nobody', () => {
    const roster = rosterOfScimUsers([ANA, { ...ANA }, {}, 'nonsense', null], 5, NOW);
    expect(roster.members).toHaveLength(1);
    expect(roster.complete).toBe(false);
    expect(roster.warnings).toEqual(['3 SCIM entries name nobody and were left out.']);
  });

  it('tells last activities that it could not read', () => {
    const roster = rosterOfScimUsers([{ ...ANA, lastActiveAt: 'recently' }], 1, NOW);
    expect(roster.warnings).toEqual(['The last activity of 1 member could not be read.']);
  });

  it('tells a server too old to know last activity', () => {
    const old = { ...ANA, lastActiveAt: undefined };
    expect(rosterOfScimUsers([old], 1, NOW).warnings).toHaveLength(1);
    expect(rosterOfScimUsers([], 0, NOW).warnings).toEqual([]);
  });
});
