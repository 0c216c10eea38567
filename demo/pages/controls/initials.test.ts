import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueOf, initialsOf } from './initials';

describe('initialsOf', () => {
  it.each([
    ['Ana Ruiz', 'AR'],
    ['Ana María de la Cruz', 'AC'],
    ['ben.adler@acme.test', 'BT'],
    ['李娜', '李'],
    ["O'Neil", 'O'],
    ['=SUM(A1)', 'S'],
    ['', '?'],
    ['🙂', '?'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('hueOf', () => {
  it('gives any name one of the seven colours', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => [0, 1, 2, 3, 4, 5, 6].includes(hueOf(name))));
  });
});
