import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMember } from '../data/sample-member';
import { lastActivityIn } from './last-activity';

describe('lastActivityIn', () => {
  it('is the latest of all, whatever the order', () => {
    const times = fc.array(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), { minLength: 1 });
    fc.assert(
      fc.property(times, (dates) => {
        const members = dates.map((date) => sampleMember({ lastActive: { kind: 'at', at: date.toISOString() } }));
        const latest = Math.max(...dates.map((date) => date.getTime()));
        expect(lastActivityIn([sampleMember(), ...members])).toBe(new Date(latest).toISOString());
      }),
    );
  });

  it('is unknown where nobody was active', () => {
    expect(lastActivityIn([sampleMember(), sampleMember({ lastActive: { kind: 'deactivated' } })])).toBeUndefined();
  });
});
