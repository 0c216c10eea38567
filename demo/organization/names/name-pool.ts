/** Given and family names of one culture. Every person made from them is invented. */
export interface NamePool {
  readonly given: readonly SpelledName[];
  readonly family: readonly SpelledName[];
  readonly order: 'given-first' | 'family-first' | 'family-first-unspaced';
}

/** A name as it is shown, and the ASCII spelling user names and e-mail addresses are made of. */
export interface SpelledName {
  readonly shown: string;
  readonly latin: string;
}

/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  œ: 'oe',
};

/** Names in Latin letters, separated by spaces; their spelling for addresses is made by leaving the marks off. */
export function latinNames(names: string): readonly SpelledName[] {
  return names.split(' ').map((shown) => ({ shown, latin: asciiOf(shown) }));
}

/** Names of another script, each with its spelling: `王/wang 李/li`. */
export function spelledNames(names: string): readonly SpelledName[] {
  return names.split(' ').map((name) => {
    const [shown = '', latin = ''] = name.split('/');
    return { shown, latin };
  });
}

/** Lower-case ASCII letters and digits of a text; everything else goes. */
export function asciiOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? '');
}
