import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAbsolute } from './absolute-text';
import { readLastActiveText, readMachineMoment } from './last-active-text';
import type { ReadingContext } from './reading-context';

const CONTEXT: ReadingContext = { now: Date.UTC(2026, 10, 23, 15), zone: 'Europe/Berlin', calendar: readAbsolute };
const KINDS = ['at', 'hyphen', 'invite-pending', 'deactivated', 'unknown'];

/** Words and figures of times in any order: what a changed or hostile page would put into the cell. */
const almostTime = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ago',
        'days',
        'an hour',
        'Nov',
        '20',
        '2026',
        '-',
        '/',
        ':',
        'T',
        'Z',
        'AM',
        ' ',
        ',',
        'yesterday',
      ),
      fc.integer().map(String),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

/** Texts that make backtracking patterns slow. */
const LONG = ['9', ' ', '-', '1/', 'ago ', '20:', 'a', '\u00a0', '1 day '].map((piece) => piece.repeat(20_000));

describe('a hostile Last Active text', () => {
  it('is one of the known kinds, and a moment is a number', () => {
    fc.assert(
      fc.property(fc.oneof(almostTime, fc.string({ unit: 'binary' })), (text) => {
        const reading = readLastActiveText(text, CONTEXT);
        expect(KINDS).toContain(reading.kind);
        if (reading.kind === 'at') expect(Number.isFinite(reading.at)).toBe(true);
        const moment = readMachineMoment(text, CONTEXT);
        if (moment) expect(Number.isFinite(moment.at)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(LONG)('of great length is no moment: %#', (text) => {
    expect(readLastActiveText(text, CONTEXT).kind).not.toBe('at');
    expect(readMachineMoment(text, CONTEXT)).toBeUndefined();
  });
});
