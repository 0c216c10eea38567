import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from './explains';

const causes = fc.array(
  fc.record({
    cause: fc.constant('any'),
    side: fc.constantFrom('counted' as const, 'not-counted' as const),
    people: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 5 },
);

describe('the verdict on two counts', () => {
  it('is that causes can explain it exactly if leaving out or adding some of their people can', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), causes, (theirs, ours, known) => {
        const reachable = new Set([ours]);
        for (const { side, people } of known) {
          for (const count of [...reachable]) {
            for (let some = 1; some <= people; some += 1)
              reachable.add(side === 'counted' ? count - some : count + some);
          }
        }
        expect(verdictOf(theirs, ours, known)).toBe(
          theirs === ours ? 'same' : reachable.has(theirs) ? 'within' : 'beyond',
        );
      }),
    );
  });
});
