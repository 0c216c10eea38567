import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesText } from './bytes-text';

const FACTOR: Readonly<Record<string, number>> = { bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

describe('an amount of storage in words', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [999_600, '1 MB'],
    [1_440_000, '1.4 MB'],
    [312_000, '312 kB'],
    [64_000_000_000, '64 GB'],
  ])('%d is %s', (bytes, text) => {
    expect(bytesText(bytes, 'en')).toBe(text);
  });

  it('is within five per cent of the truth and never longer than needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000_000_000_000 }), (bytes) => {
        const [amount = '', unit = ''] = bytesText(bytes, 'en').split(' ');
        const told = Number(amount.replaceAll(',', '')) * (FACTOR[unit] ?? Number.NaN);
        expect(Math.abs(told - bytes) / bytes).toBeLessThanOrEqual(0.05);
        expect(amount.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
