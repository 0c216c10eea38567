import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { adoptTexts } from '../../components/texts/texts';
import { englishFiles, type LoadedText, loadTexts } from './load-texts';
import { TRANSLATED, translationPath } from './page-texts';
import { SAME_IN } from './same-in';
import { sampleArguments } from './sample-arguments';

const FILES = englishFiles();

/** A text with arguments, and what was said. */
interface Said extends LoadedText {
  readonly list: readonly unknown[];
  readonly words: string;
}

/** What a text that was given too little says. */
const BROKEN = /undefined|NaN|\[object/;

describe.each(TRANSLATED)('what is said in %s', (language) => {
  let english: readonly Said[] = [];
  let translated: readonly Said[] = [];

  beforeAll(async () => {
    const { texts, translations } = await loadTexts(FILES, language);
    const samples = sampleArguments(FILES);
    const before = translations.map(({ english: group }) => ({ english: group, translated: structuredTexts(group) }));
    english = said(texts, samples);
    // Some texts are made of others: what they say shows once all are in place.
    adoptTexts(translations);
    translated = said(texts, samples);
    adoptTexts(before);
  }, 120_000);

  it('is there for every English text', () => {
    expect(FILES.length).toBeGreaterThan(30);
    expect(FILES.filter((file) => !existsSync(translationPath(file, language)))).toEqual([]);
  });

  it('is something else than English says, but for words that are the same', () => {
    const same = english.filter(({ words }, i) => words === translated[i]?.words && /\p{L}/u.test(words));
    const untranslated = same.filter(({ words }) => !SAME_IN[language].includes(words.replace(/«\d+»/g, '…')));
    expect(untranslated.map(inWords)).toEqual([]);
  });

  it('holds everything the English text tells, whatever that is', () => {
    expect(english.length).toBeGreaterThan(1_000);
    const lost = english.flatMap((text, i) => {
      const words = translated[i]?.words ?? '';
      const isWhole = partsOf(text.words).every((part) => part === oneIn(text.list) || partsOf(words).includes(part));
      const isSound = BROKEN.test(text.words) || !BROKEN.test(words);
      return isWhole && isSound ? [] : [`${inWords(text)} -> ${words}`];
    });
    expect(lost).toEqual([]);
  });
});

/** What texts say now, functions with each of their sample arguments. */
function said(texts: readonly LoadedText[], samples: ReturnType<typeof sampleArguments>): readonly Said[] {
  return texts.flatMap((text) => {
    const now = text.read();
    if (typeof now !== 'function') return [{ ...text, list: [], words: wordsOf(now) }];
    const lists = samples.get(text.place);
    if (!lists) throw new Error(`No arguments for ${text.place}`);
    return lists.map((list) => ({ ...text, list, words: wordsOf(now(...list)) }));
  });
}

/** How a count of one is written, which behind it comes as text: a language may say it in words. */
function oneIn(list: readonly unknown[]): unknown {
  const at = list.indexOf(1);
  return at < 0 ? undefined : list[at + 1];
}

function wordsOf(answer: unknown): string {
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

function inWords({ place, list, words }: Said): string {
  return `${place}(${JSON.stringify(list).slice(1, -1)}): ${words}`;
}

/** Sample strings, and numbers however they are written; small numbers may be told in words, or not at all. */
function partsOf(text: string): readonly string[] {
  const strings = text.match(/«\d+»/g) ?? [];
  const rest = text.replace(/«\d+»/g, ' ').replace(/(?<=\d)[.,’\s\u00a0\u202f](?=\d{3})/g, '');
  return [...strings, ...(rest.match(/\d{3,}/g) ?? [])];
}

/** A copy of texts as they are. */
function structuredTexts(group: object): object {
  const isGroup = (text: unknown): text is object => typeof text === 'object' && text !== null && !Array.isArray(text);
  return Object.fromEntries(
    Object.entries(group).map(([key, text]) => [key, isGroup(text) ? structuredTexts(text) : text]),
  );
}
