import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLines } from './bar-lines';

/** The length of a line's bar, in eighths of a character. */
function eighthsOf(line: string): number {
  return [...line].reduce((sum, sign) => {
    const place = '▏▎▍▌▋▊▉█'.indexOf(sign);
    return sum + place + 1;
  }, 0);
}

describe('a bar chart of characters', () => {
  it('draws every value to scale, within half an eighth of a character', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 12 }), (values) => {
        const lines = barLines(values.map((value) => ({ label: 'week', value, text: String(value) })));
        const greatest = Math.max(1, ...values);
        lines.forEach((line, i) => {
          expect(Math.abs(eighthsOf(line) - ((values[i] ?? 0) / greatest) * 240)).toBeLessThanOrEqual(0.5);
        });
      }),
    );
  });

  it('starts all bars in one column, and draws none where nothing is known', () => {
    const lines = barLines([
      { label: 'Nov 2', value: 8, text: '8' },
      { label: 'Nov 16', value: 4, text: '4' },
      { label: 'Nov 9', value: undefined, text: 'not known' },
    ]);
    expect(lines.slice(0, 2).map((line) => line.indexOf('█'))).toEqual([7, 7]);
    expect(lines[1]).toBe(`Nov 16 ${'█'.repeat(15)} 4`);
    expect(lines[2]).toBe('Nov 9  not known');
  });
});
