import { describe, expect, it } from 'vitest';
import { generateOrganization } from '../generate-organization';
import { LATIN_POOLS } from './latin-pools';
import { asciiOf } from './name-pool';
import { SCRIPT_POOLS } from './script-pools';
import { REGIONS } from '../people/region';

function membersOf(size: number, seed = 1_100) {
  return generateOrganization({ name: 'acme', deployment: 'dedicated', members: size, seed, today: '2026-11-20' })
    .members;
}

const SCRIPTS = ['Han', 'Hiragana', 'Hangul', 'Cyrillic', 'Arabic', 'Hebrew', 'Devanagari', 'Thai', 'Greek', 'Latin'];

describe('names', () => {
  it.each(SCRIPTS)('come in %s', (script) => {
    const written = new RegExp(`\\p{Script=${script}}`, 'u');
    expect(membersOf(1_000).some(({ name }) => written.test(name))).toBe(true);
  });

  it.each([1_100, 1_200, 1_300])('trip software in every acme (seed %i)', (seed) => {
    const names = membersOf(140, seed).map(({ name }) => name);
    expect(names).toContain('Okafor, Adaeze "Ada"');
    expect(names.filter((name) => name === '')).toHaveLength(1);
    for (const start of ['=', '+', '@', '-']) expect(names.some((name) => name.startsWith(start))).toBe(true);
    expect(Math.max(...names.map(({ length }) => length))).toBeGreaterThan(100);
    expect(new Set(names).size).toBeLessThan(names.length);
  });

  it('of three acmes are of other people', () => {
    const [first, ...others] = [1_100, 1_200, 1_300].map(
      (seed) => new Set(membersOf(140, seed).map(({ email }) => email)),
    );
    for (const other of others) {
      expect([...other].filter((email) => first?.has(email)).length).toBeLessThan(20);
    }
  });

  it('give addresses in ASCII, one of them with capital letters, some of contractors', () => {
    const emails = membersOf(140).map(({ email }) => email);
    for (const email of emails) expect(email).toMatch(/^[A-Za-z0-9.]+@[A-Za-z]+\.[Tt]est$/);
    expect(emails.filter((email) => email !== email.toLowerCase())).toHaveLength(1);
    expect(emails.filter((email) => email.endsWith('@northwind.test')).length).toBeGreaterThan(3);
  });

  it('all can be spelled for an address', () => {
    for (const [culture, pool] of Object.entries({ ...LATIN_POOLS, ...SCRIPT_POOLS })) {
      for (const { shown, latin } of [...pool.given, ...pool.family]) {
        expect([culture, shown, /^[a-z0-9]+$/.test(latin)]).toEqual([culture, shown, true]);
      }
    }
  });

  it('exist for every culture a region names', () => {
    for (const culture of REGIONS.flatMap(({ cultures }) => cultures)) {
      expect(Object.keys({ ...LATIN_POOLS, ...SCRIPT_POOLS })).toContain(culture);
    }
  });
});

describe('asciiOf', () => {
  it.each([
    ['Łucja', 'lucja'],
    ['Ångström', 'angstrom'],
    ['Großmann', 'grossmann'],
    ["O'Neil", 'oneil'],
    ['Þórsson', 'thorsson'],
    ['Işıl', 'isil'],
    ['Nguyễn', 'nguyen'],
    ['Öztürk', 'ozturk'],
  ])('spells %s as %s', (shown, spelled) => {
    expect(asciiOf(shown)).toBe(spelled);
  });
});
