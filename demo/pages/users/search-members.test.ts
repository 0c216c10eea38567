import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMember } from '../data/sample-member';
import { searchMembers } from './search-members';

const MEMBERS = [
  sampleMember({ id: 'ana', name: 'Ana Núñez', username: 'an1', email: 'ana@acme.test' }),
  sampleMember({
    id: 'ben',
    name: 'Ben',
    username: 'adler',
    email: 'b@contractors.test',
    lastActive: { kind: 'deactivated' },
  }),
  sampleMember({
    id: 'cleo',
    name: 'Cleo',
    username: 'cleo',
    email: 'c@acme.test',
    lastActive: { kind: 'invite-pending' },
  }),
];
const found = (text: string) => searchMembers(MEMBERS, text).map(({ id }) => id);

describe('searchMembers', () => {
  it('finds by a part of the name, user name or e-mail, in any letter case', () => {
    expect(found('NÚÑ')).toEqual(['ana']);
    expect(found('dler')).toEqual(['ben']);
    expect(found('@ACME')).toEqual(['ana', 'cleo']);
  });

  it('finds by status', () => {
    expect(found('deactivated')).toEqual(['ben']);
    expect(found('Invite')).toEqual(['cleo']);
    expect(found('nobody')).toEqual([]);
  });

  it('shows everybody for blanks', () => {
    expect(searchMembers(MEMBERS, '  ')).toBe(MEMBERS);
  });

  it('finds every member by any part of their e-mail', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.nat(), fc.nat(), (email, from, length) => {
        const start = from % email.length;
        const part = email.slice(start, start + 1 + (length % email.length));
        expect(searchMembers([sampleMember({ email })], part)).toHaveLength(1);
      }),
    );
  });
});
