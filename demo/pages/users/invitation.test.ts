import { describe, expect, it } from 'vitest';
import { type Invitation, invitedMembers, readAddresses } from './invitation';

const NOW = Date.UTC(2026, 10, 23, 15);
const invitation: Invitation = {
  addresses: 'ana@acme.test, ben@acme.test',
  role: 'Member',
  modelsSeat: 'Viewer',
  weaveAccess: 'No access',
};

describe('readAddresses', () => {
  it('takes addresses apart and tells what is none', () => {
    expect(readAddresses(' ana@acme.test,ben@acme.test;\n cleo  ana@acme.test @x a@b')).toEqual({
      valid: ['ana@acme.test', 'ben@acme.test'],
      invalid: ['cleo', '@x', 'a@b'],
    });
    expect(readAddresses(' ')).toEqual({ valid: [], invalid: [] });
  });
});

describe('invitedMembers', () => {
  it('makes a pending row for each address, with the seats chosen', () => {
    const [ana, ben] = invitedMembers(invitation, false, NOW);
    expect(ana).toMatchObject({ email: 'ana@acme.test', modelsSeat: 'Viewer', added: '2026-11-23T15:00:00.000Z' });
    expect(ben?.lastActive).toEqual({ kind: 'invite-pending' });
    expect(ana?.id).not.toBe(ben?.id);
  });

  it('shows a hyphen on Multi-tenant', () => {
    expect(invitedMembers(invitation, true, NOW)[0]?.lastActive).toEqual({ kind: 'hyphen' });
  });
});
