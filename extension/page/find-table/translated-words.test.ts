import { beforeAll, describe, expect, it } from 'vitest';
import { columnKindOf, isLastActiveWord, learnHeaderWords } from './column-words';
import { TRANSLATED_WORDS } from './translated-words';

describe('translated headers', () => {
  beforeAll(() => {
    expect(columnKindOf('Zuletzt aktiv')).toBe('other');
    learnHeaderWords(TRANSLATED_WORDS);
  });

  it.each(TRANSLATED_WORDS['last-active'])('%s heads Last Active', (word) => {
    expect(columnKindOf(word)).toBe('last-active');
    expect(isLastActiveWord(` ${word.toUpperCase().toLowerCase()} `)).toBe(true);
  });

  it.each([
    ['Zuletzt aktiv', 'last-active'],
    ['Correo electrónico', 'email'],
    ['名前', 'name'],
    ['Zuletzt verwendet', 'other'],
    ['Erstellt', 'other'],
  ])('%s is %s', (header, kind) => {
    expect(columnKindOf(header)).toBe(kind);
  });

  it('takes no word for another time as Last Active', () => {
    for (const word of ['zuletzt verwendet', 'dernière utilisation', 'último uso', '上次使用', 'last used']) {
      expect(isLastActiveWord(word)).toBe(false);
    }
  });
});
