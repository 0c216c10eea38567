import { describe, expect, it } from 'vitest';
import { readMode, readNight } from './appearance';

describe('readMode', () => {
  it('follows the address, then what was chosen before, and is light otherwise', () => {
    expect(readMode('', null)).toBe('light');
    expect(readMode('', 'dark')).toBe('dark');
    expect(readMode('?mode=dark', 'light')).toBe('dark');
    expect(readMode('?mode=light', 'dark')).toBe('light');
    expect(readMode('?mode=sepia', null)).toBe('light');
  });
});

describe('readNight', () => {
  it('inverts only when asked to', () => {
    expect([readNight('?night=invert'), readNight('?night=1'), readNight('')]).toEqual([true, false, false]);
  });
});
