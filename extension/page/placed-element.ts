import { type Place, putInPlace } from './placement';
import { isOurs } from './find-table/composed-tree';
import { writeAttributes } from './write-attributes';

/** The one toolbar, or the one panel, of a members page: put in its place, put back when the page drops it. */
export class PlacedElement {
  readonly #tag: string;
  readonly element: HTMLElement;

  constructor(tag: 'rollcall-toolbar' | 'rollcall-panel', signal: AbortSignal) {
    this.#tag = tag;
    this.element = document.createElement(tag);
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  put(place: Place): void {
    // A copy the page made of it, or one that a script without its extension left behind.
    for (const other of document.querySelectorAll(this.#tag)) if (other !== this.element) other.remove();
    putInPlace(this.element, place, isOurs);
  }

  /** At the top of the page's main content, where there is no table to stand above. */
  putOnTop(): void {
    const main = document.querySelector('main, [role="main"], [role="tabpanel"]') ?? document.body;
    if (this.element.parentNode !== main) main.prepend(this.element);
  }

  remove(): void {
    this.element.remove();
  }

  write(attributes: Readonly<Record<string, string | undefined>>): void {
    writeAttributes(this.element, attributes);
  }
}
