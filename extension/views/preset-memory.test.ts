import { describe, expect, it } from 'vitest';
import { PresetMemory } from './preset-memory';

function memoryOver(items: Record<string, unknown> = {}): PresetMemory {
  return new PresetMemory({
    get: (key) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
    set: (added) => Promise.resolve(void Object.assign(items, added)),
  });
}

describe('remembered periods', () => {
  it('are given back, single tenant and Multi-tenant apart', async () => {
    const memory = memoryOver();
    await memory.remember('dedicated', { 'active-users': 'all-time', 'users-over-time': 'last-30-days' });
    expect(await memory.read('self-managed')).toEqual({
      'active-users': 'all-time',
      'users-over-time': 'last-30-days',
    });
    expect(await memory.read('multi-tenant')).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'last-30-days'],
    ['a period W&B does not offer there', { 'active-users': 'last-7-days', 'users-over-time': 'last-30-days' }],
    ['another plot', { 'weekly-active': 'last-30-days', 'users-over-time': 'last-30-days' }],
    ['a part', { 'active-users': 'last-30-days' }],
  ])('that are %s are as good as none', async (_, stored) => {
    expect(await memoryOver({ 'periods.single-tenant': stored }).read('dedicated')).toBeUndefined();
  });
});
