import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../components/activity/organization';
import { organizationInAddress, rememberedOrganization } from './shown-organization';

describe('the organization in an address', () => {
  it('is the one that was put there, whatever its name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const id = `forge.coreweave.com/${name}`;
        expect(organizationInAddress(`#${encodeURIComponent(id)}`)).toBe(id);
      }),
    );
  });

  it.each(['', '#', '#%', '#acme%2'])('is none in %j', (fragment) => {
    expect(organizationInAddress(fragment)).toBeUndefined();
  });
});

describe('the organization looked at last', () => {
  it('is remembered', async () => {
    const items: Record<string, unknown> = {};
    const remembered = rememberedOrganization({
      get: (key) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
      set: (added) => Promise.resolve(void Object.assign(items, added)),
    });
    expect(await remembered.read()).toBeUndefined();
    await remembered.remember('acme.wandb.io' as OrganizationId);
    expect(await remembered.read()).toBe('acme.wandb.io');
  });

  it('is none where storage is refused or holds something else', async () => {
    const refused = { get: () => Promise.reject(new Error('denied')), set: () => Promise.resolve() };
    expect(await rememberedOrganization(refused).read()).toBeUndefined();
    const odd = { get: (key: string) => Promise.resolve({ [key]: 7 }), set: () => Promise.resolve() };
    expect(await rememberedOrganization(odd).read()).toBeUndefined();
  });
});
