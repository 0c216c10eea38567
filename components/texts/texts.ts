/**
 * What a translation of an element's English texts must be: the same keys, the same functions of the same arguments,
 * any words. A missing or an extra key fails the type check (`docs/translating.md`).
 */
export type Texts<T> = T extends string
  ? string
  : T extends (...parts: infer P) => infer R
    ? (...parts: P) => Texts<R>
    : T extends readonly unknown[] | object
      ? { readonly [K in keyof T]: Texts<T[K]> }
      : T;

/** English texts, and what is said instead of them. */
export interface Translation {
  readonly english: object;
  readonly translated: object;
}

/** Pairs English texts with their translation; the compiler compares the two. */
export function translation<T extends object>(english: T, translated: Texts<T>): Translation {
  return { english, translated };
}

/**
 * Makes elements speak the translations: their texts are replaced in place, nested ones too, so that it does not matter
 * who holds them. To be done before anything is drawn.
 */
export function adoptTexts(translations: Iterable<Translation>): void {
  for (const { english, translated } of translations) replaceTexts(english, translated);
}

function replaceTexts(texts: object, by: object): void {
  for (const [key, text] of Object.entries(by)) {
    const before: unknown = Reflect.get(texts, key);
    if (isGroup(before) && isGroup(text)) replaceTexts(before, text);
    else Reflect.set(texts, key, text);
  }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
