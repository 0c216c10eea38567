import { describe, expect, it } from 'vitest';
import { sampleMember } from '../data/sample-member';
import { seatsTaken } from './seat-counts';

describe('seatsTaken', () => {
  it('counts one product and seat, and nobody who was deactivated', () => {
    const members = [
      sampleMember({ modelsSeat: 'Full', weaveAccess: 'Viewer' }),
      sampleMember({ modelsSeat: 'Full', lastActive: { kind: 'deactivated' } }),
      sampleMember({ modelsSeat: 'No access', lastActive: { kind: 'invite-pending' } }),
    ];
    expect(seatsTaken(members, 'modelsSeat', 'Full')).toBe(1);
    expect(seatsTaken(members, 'modelsSeat', 'No access')).toBe(1);
    expect(seatsTaken(members, 'weaveAccess', 'Viewer')).toBe(2);
  });
});
