import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptSearch, readSwitches } from './switches';

describe('readSwitches', () => {
  it('plays nothing when the address asks for nothing', () => {
    expect(readSwitches('')).toEqual({ layout: '', state: undefined, lateMs: 0, pageSize: 25 });
  });

  it('reads what the address asks for', () => {
    expect(readSwitches('?layout=grid&state=slow&late=750&pageSize=all')).toEqual({
      layout: 'grid',
      state: 'slow',
      lateMs: 750,
      pageSize: 'all',
    });
    expect(readSwitches('?pageSize=100').pageSize).toBe(100);
  });

  it.each(['?pageSize=7', '?pageSize=', '?late=-1', '?late=soon', '?state=odd'])('takes no notice of %s', (search) => {
    expect(readSwitches(search)).toEqual(readSwitches(''));
  });
});

describe('keptSearch', () => {
  it('keeps the switches and drops what belongs to one page', () => {
    expect(keptSearch('?tab=teams&mode=dark&period=30&late=5')).toBe('?late=5&mode=dark');
    expect(keptSearch('?tab=teams')).toBe('');
  });

  it('plays the same on the next page, and on every page after it', () => {
    const parameters = fc.dictionary(
      fc.constantFrom('layout', 'state', 'late', 'pageSize', 'mode', 'night', 'tab'),
      fc.string(),
    );
    fc.assert(
      fc.property(parameters, (values) => {
        const search = `?${new URLSearchParams(values)}`;
        const kept = keptSearch(search);
        expect(readSwitches(kept)).toEqual(readSwitches(search));
        expect(keptSearch(kept)).toBe(kept);
      }),
    );
  });
});
