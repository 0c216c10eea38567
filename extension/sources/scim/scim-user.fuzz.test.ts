import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { factsOfScimUser } from './scim-member';
import { scimListSchema, scimUserSchema } from './scim-schema';

const FIELDS = ['id', 'userName', 'displayName', 'active', 'emails', 'meta', 'daysActive', 'lastActiveAt', 'teamRoles'];

/** W&B's field names with values of any kind, as a server gone wrong would send them. */
const oddUser = fc.dictionary(fc.constantFrom(...FIELDS, '__proto__', 'constructor'), fc.jsonValue());

describe('a hostile SCIM answer', () => {
  it('costs at most its own user: whatever is an object gives facts', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(oddUser, (user) => {
        // The way a body arrives: `__proto__` is an own property then.
        const sent: unknown = JSON.parse(JSON.stringify(user));
        const facts = factsOfScimUser(v.parse(scimUserSchema, sent));
        for (const text of [facts.email, facts.username, facts.id, facts.name]) {
          expect(['string', 'undefined']).toContain(typeof text);
        }
      }),
      { numRuns: 500 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('is a list or is refused, and never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => typeof v.safeParse(scimListSchema, body).success === 'boolean'));
  });

  it('cannot set a prototype by its field names', () => {
    const sent: unknown = JSON.parse('{"__proto__":{"polluted":true},"userName":"ana"}');
    const user = v.parse(scimUserSchema, sent);
    expect('polluted' in user).toBe(false);
    expect(factsOfScimUser(user).username).toBe('ana');
  });
});
