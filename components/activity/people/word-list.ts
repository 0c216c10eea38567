import type { CodedColumn } from './people-table';

/** Gives each word a number, in the order they come; 0 stands for no word. */
export class WordList {
  readonly words: string[] = [''];
  readonly #codes = new Map<string, number>();

  /** A column of the word each entry has, if it has one. */
  static column<T>(entries: readonly T[], wordOf: (entry: T) => string | undefined): CodedColumn {
    const list = new WordList();
    const codes = new Uint32Array(entries.length);
    for (const [place, entry] of entries.entries()) codes[place] = list.codeOf(wordOf(entry));
    return { words: list.words, codes };
  }

  codeOf(word: string | undefined): number {
    if (word === undefined || word === '') return 0;
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    this.#codes.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
