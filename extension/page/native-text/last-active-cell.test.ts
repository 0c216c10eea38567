import { readAbsolute } from './absolute-text';
import { describe, expect, it } from 'vitest';
import { type LastActiveSketch, readLastActiveCell } from './last-active-cell';

const NOW = Date.UTC(2026, 10, 23, 15);
const CONTEXT = { now: NOW, zone: 'UTC', calendar: readAbsolute };
const EXACT = '2026-11-20T17:03:22Z';

function read(sketch: Partial<LastActiveSketch>) {
  return readLastActiveCell({ texts: [''], datetimes: [], hints: [], loading: false, ...sketch }, CONTEXT);
}

describe('a Last Active cell', () => {
  it.each<readonly [string, Partial<LastActiveSketch>]>([
    ['a time element', { texts: ['3 days ago'], datetimes: [EXACT] }],
    ['a title', { texts: ['3 days ago'], hints: ['Friday, November 20th 2026 at 5:03:22 pm'] }],
    ['a data attribute', { texts: ['3 days ago'], hints: ['row-17', String(Date.parse(EXACT))] }],
    ['hidden text for screen readers', { texts: ['3 days ago 2026-11-20T17:03:22Z', '3 days ago', EXACT] }],
  ])('%s makes the coarse text exact', (_, sketch) => {
    expect(read(sketch)).toEqual({ kind: 'at', at: Date.parse(EXACT), precision: 'second' });
  });

  it('a time element counts though the words around it are minutes old, or told by another clock', () => {
    const tenMinutesOff = new Date(NOW - 12 * 60_000).toISOString();
    for (const words of ['2 minutes ago', '22 minutes ago', 'just now']) {
      const reading = read({ texts: [words], datetimes: [tenMinutesOff] });
      expect(reading, words).toEqual({ kind: 'at', at: Date.parse(tenMinutesOff), precision: 'second' });
    }
    expect(read({ texts: ['2 minutes ago'], datetimes: [EXACT] })).toMatchObject({ precision: 'minute' });
  });

  it('an attribute that disagrees with the text, as the date added does, is passed over', () => {
    const reading = read({ texts: ['3 days ago'], hints: ['Jan 5th 2024 at 5:03pm', '2024-01-05T00:00:00Z'] });
    expect(reading).toEqual({ kind: 'at', at: NOW - 3 * 86_400_000, precision: 'day' });
  });

  it('an attribute never turns a hyphen, an invitation or a deactivation into a moment', () => {
    for (const [text, kind] of [
      ['-', 'hyphen'],
      ['Invite pending', 'invite-pending'],
      ['Deactivated', 'deactivated'],
    ] as const) {
      expect(read({ texts: [text], datetimes: [EXACT], hints: [EXACT] }).kind).toBe(kind);
    }
  });

  it('translated text with a machine-readable time is that time', () => {
    expect(read({ texts: ['vor 3 Tagen'], datetimes: [EXACT] })).toMatchObject({ kind: 'at', at: Date.parse(EXACT) });
    expect(read({ texts: ['vor 3 Tagen'], hints: [EXACT] })).toMatchObject({ kind: 'at', at: Date.parse(EXACT) });
  });

  it('translated text with a bare date, or with two different times, stays unknown', () => {
    expect(read({ texts: ['vor 3 Tagen'], hints: ['2024-01-05'] }).kind).toBe('unknown');
    expect(read({ texts: ['vor 3 Tagen'], hints: [EXACT, '2024-01-05T10:00:00Z'] }).kind).toBe('unknown');
    expect(read({ texts: ['vor 3 Tagen'] }).kind).toBe('unknown');
  });

  it('a bare date shown beside a coarse text, as on hover, is no activity', () => {
    const texts = ['1 year ago Added Jan 5, 2026', '1 year ago', 'Added', 'Jan 5, 2026'];
    expect(read({ texts })).toMatchObject({ kind: 'at', precision: 'year' });
  });

  it('a second line under the time does no harm', () => {
    const texts = ['3 days ago 12 active days', '3 days ago', '12 active days'];
    expect(read({ texts })).toMatchObject({ kind: 'at', precision: 'day' });
  });

  it('a cell that is still loading is unknown, an empty one a hyphen', () => {
    expect(read({ loading: true }).kind).toBe('unknown');
    expect(read({}).kind).toBe('hyphen');
  });
});
