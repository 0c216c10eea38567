import { describe, expect, it } from 'vitest';
import { adoptTexts, translation } from './texts';

const english = () => ({
  title: 'Members',
  counted: (count: number) => (count === 1 ? '1 member' : `${count} members`),
  words: { active: 'Active', idle: 'Idle' },
  weekdays: ['Mon', 'Tue'],
});

describe('texts of an element', () => {
  it('are replaced in place, so that whoever holds a group of them speaks the new language too', () => {
    const texts = english();
    const held = texts.words;
    adoptTexts([
      translation(texts, {
        title: 'Mitglieder',
        counted: (count) => (count === 1 ? '1 Mitglied' : `${count} Mitglieder`),
        words: { active: 'Aktiv', idle: 'Ruhend' },
        weekdays: ['Mo', 'Di'],
      }),
    ]);
    expect(texts.title).toBe('Mitglieder');
    expect(texts.counted(2)).toBe('2 Mitglieder');
    expect(held).toEqual({ active: 'Aktiv', idle: 'Ruhend' });
    expect(texts.weekdays).toEqual(['Mo', 'Di']);
  });

  it('stay English without a translation', () => {
    const texts = english();
    adoptTexts([]);
    expect(texts.title).toBe('Members');
  });
});
