import { describe, expect, it } from 'vitest';
import { sampleMember } from '../data/sample-member';
import { listKeys, searchKeys } from './api-keys';

const MEMBERS = Array.from({ length: 60 }, (_, index) =>
  sampleMember({ id: String(101 + index), username: `user-${index}`, email: `user-${index}@acme.test` }),
);

describe('listKeys', () => {
  it('gives each key an id of its own, the same each time', () => {
    const ids = listKeys(MEMBERS).map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
    expect(ids.every((id) => /^[0-9a-f]{8}$/.test(id))).toBe(true);
    expect(listKeys(MEMBERS).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves out people who have not accepted yet, and tells when a key was used', () => {
    const at = '2026-11-20T17:03:22Z';
    const keys = listKeys([
      sampleMember({ id: '1', lastActive: { kind: 'invite-pending' } }),
      sampleMember({ id: '2', lastActive: { kind: 'at', at } }),
    ]);
    expect(keys.map(({ lastUsed }) => lastUsed)).toEqual([at]);
  });
});

describe('searchKeys', () => {
  it('finds by name, id and owner', () => {
    const keys = listKeys(MEMBERS);
    expect(searchKeys(keys, 'USER-7@').map(({ owner }) => owner)).toEqual(['user-7@acme.test']);
    expect(searchKeys(keys, keys[3]?.id ?? '')).toContain(keys[3]);
    expect(searchKeys(keys, ' ')).toEqual(keys);
  });
});
