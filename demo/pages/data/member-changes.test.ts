import { describe, expect, it } from 'vitest';
import { changeMembers } from './member-changes';
import { sampleMember } from './sample-member';

const ana = sampleMember({ id: '1', email: 'ana@acme.test' });
const ben = sampleMember({ id: '2', email: 'ben@acme.test' });

describe('changeMembers', () => {
  it('edits one member and leaves the other objects alone', () => {
    const [first, second] = changeMembers([ana, ben], { kind: 'edit', id: '2', edited: { role: 'Admin' } });
    expect(first).toBe(ana);
    expect(second).toEqual({ ...ben, role: 'Admin' });
  });

  it('removes', () => {
    expect(changeMembers([ana, ben], { kind: 'remove', id: '1' })).toEqual([ben]);
  });

  it('deactivates', () => {
    const [first] = changeMembers([ana, ben], { kind: 'deactivate', id: '1' });
    expect(first?.lastActive).toEqual({ kind: 'deactivated' });
  });

  it('puts the invited on top, but nobody twice', () => {
    const cleo = sampleMember({ id: '3', email: 'cleo@acme.test' });
    const again = sampleMember({ id: '4', email: 'BEN@acme.test' });
    expect(changeMembers([ana, ben], { kind: 'invite', invited: [cleo, again] })).toEqual([cleo, ana, ben]);
  });
});
