import type { Feature } from '../diagnostics';

/** Sentences for the toolbar's one quiet line: the latest is shown, each goes when its cause does. */
export class Notices {
  readonly #sentences = new Map<Feature, string>();
  readonly #awaited = new Map<Feature, Promise<string>>();

  constructor(private readonly onChange: (sentence: string | undefined) => void) {}

  show(feature: Feature, sentence: string): void {
    this.#awaited.delete(feature);
    this.#sentences.delete(feature);
    this.#sentences.set(feature, sentence);
    this.#tell();
  }

  /** As `show`, once the sentence is there; not if its cause goes, or another comes, before that. */
  async showSoon(feature: Feature, awaited: Promise<string>): Promise<void> {
    this.#awaited.set(feature, awaited);
    const sentence = await awaited;
    if (this.#awaited.get(feature) === awaited) this.show(feature, sentence);
  }

  clear(feature: Feature): void {
    this.#awaited.delete(feature);
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
