import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, instant, isoInstant, monthsBefore } from './day';
import { hyphenMeaning, parseRole, parseSeat } from './read-words';

function at(iso: string) {
  return instant(Date.parse(iso));
}

describe('a hyphen', () => {
  it.each(['dedicated', 'self-managed'] as const)('on %s means nothing in the last six months', (deployment) => {
    const meaning = hyphenMeaning(deployment, at('2026-11-23T15:00:00Z'));
    expect(meaning.kind === 'not-since' && isoInstant(meaning.since)).toBe('2026-05-23T15:00:00.000Z');
  });

  it('on Multi-tenant means never', () => {
    expect(hyphenMeaning('multi-tenant', at('2026-11-23T15:00:00Z'))).toEqual({ kind: 'never' });
  });

  it.each([
    ['2026-08-31T23:59:59Z', '2026-02-28T23:59:59.000Z'],
    ['2024-08-31T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-03-01T12:00:00Z', '2025-09-01T12:00:00.000Z'],
  ])('read at %s reaches back to %s', (readAt, since) => {
    const meaning = hyphenMeaning('dedicated', at(readAt));
    expect(meaning.kind === 'not-since' && isoInstant(meaning.since)).toBe(since);
  });

  it('always reaches back to the same time of the day six months before', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2017, 0), max: Date.UTC(2040, 0) }), (epochMs) => {
        const meaning = hyphenMeaning('self-managed', instant(epochMs));
        if (meaning.kind !== 'not-since') throw new Error('A hyphen there is a silence');
        expect(dayOf(meaning.since)).toBe(monthsBefore(dayOf(instant(epochMs)), 6));
        expect((epochMs - meaning.since) % 86_400_000).toBe(0);
      }),
    );
  });
});

describe('parseSeat', () => {
  it.each([
    ['Full', 'full'],
    ['full', 'full'],
    ['FULL SEAT', 'full'],
    ['Full access', 'full'],
    ['Viewer', 'viewer'],
    ['View-Only', 'viewer'],
    ['viewer seat', 'viewer'],
    ['No access', 'none'],
    ['No-Access', 'none'],
    ['no_access', 'none'],
    ['No\u2011access', 'none'],
    ['None', 'none'],
    [' none ', 'none'],
    ['NoAccess', 'none'],
  ])('reads %j as %s', (text, seat) => {
    expect(parseSeat(text)).toBe(seat);
  });

  it.each(['', '  ', '-', 'Deactivated', 'Invite pending', 'Half'])('does not guess what %j means', (text) => {
    expect(parseSeat(text)).toBeUndefined();
  });

  it('minds neither case nor the kind of hyphen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('full', 'viewer', 'none', 'no access'),
        fc.constantFrom('-', '_', ' ', '  ', '\u2010', '\u2013'),
        fc.boolean(),
        (word, gap, loud) => {
          const text = word.replace(' ', gap);
          expect(parseSeat(loud ? text.toUpperCase() : text)).toBe(parseSeat(word));
        },
      ),
    );
  });
});

describe('parseRole', () => {
  it.each([
    ['Admin', 'admin'],
    ['admin', 'admin'],
    ['Administrator', 'admin'],
    ['Org Admin', 'admin'],
    ['Organization admin', 'admin'],
    ['Instance Admin', 'admin'],
    ['Billing admin', 'admin'],
    ['Member', 'member'],
    ['MEMBER', 'member'],
    ['org_member', 'member'],
    ['Viewer', 'viewer'],
    ['View-Only', 'viewer'],
  ])('reads %j as %s', (text, role) => {
    expect(parseRole(text)).toBe(role);
  });

  it.each(['Run stopper', 'ML Lead', 'Admin of Vision', 'インターン'])('keeps the custom role %j as it is', (text) => {
    expect(parseRole(text)).toBe(text);
    expect(parseRole(`  ${text} `)).toBe(text);
  });

  it.each(['', ' ', '-', 'Deactivated', 'Invite pending', 'n/a'])('takes %j for no role', (text) => {
    expect(parseRole(text)).toBeUndefined();
  });

  it('reads what it gave to the same role again', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const role = parseRole(text);
        expect(role === undefined ? undefined : parseRole(role)).toBe(role);
      }),
    );
  });
});
