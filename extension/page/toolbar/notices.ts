import type { Feature } from '../diagnostics';

/** Sentences for the toolbar's one quiet line: the latest is shown, each goes when its cause does. */
export class Notices {
  readonly #sentences = new Map<Feature, string>();

  constructor(private readonly onChange: (sentence: string | undefined) => void) {}

  show(feature: Feature, sentence: string): void {
    this.#sentences.delete(feature);
    this.#sentences.set(feature, sentence);
    this.#tell();
  }

  clear(feature: Feature): void {
    if (this.#sentences.delete(feature)) this.#tell();
  }

  /** The sentence to show now. */
  get latest(): string | undefined {
    return [...this.#sentences.values()].at(-1);
  }

  #tell(): void {
    this.onChange(this.latest);
  }
}
