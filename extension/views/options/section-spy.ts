import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SECTIONS, type SectionName } from './sections';

/** The part of the window a section has to reach to count as the one being read. */
const READING_BAND = '-15% 0px -70% 0px';
/** A jump to a section passes others on its way. */
const HOLD_MS = 400;

type SpyHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Tells which section is being read, as the page is scrolled. */
export class SectionSpy implements ReactiveController {
  readonly #host: SpyHost;
  readonly #tell: (section: SectionName) => void;
  #observer: IntersectionObserver | undefined;
  #heldUntil = 0;

  constructor(host: SpyHost, tell: (section: SectionName) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer) return;
    this.#observer = new IntersectionObserver((entries) => this.#see(entries), { rootMargin: READING_BAND });
    for (const section of this.#host.renderRoot.querySelectorAll('[data-section]')) this.#observer.observe(section);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** The person went to a section: it is the one, even where the page is too short to scroll it up. */
  hold(section: SectionName): void {
    this.#heldUntil = performance.now() + HOLD_MS;
    this.#tell(section);
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    if (performance.now() < this.#heldUntil) return;
    const seen = entries.find(({ isIntersecting }) => isIntersecting)?.target;
    const name = seen instanceof HTMLElement ? seen.dataset['section'] : undefined;
    const section = SECTIONS.find((one) => one === name);
    if (section) this.#tell(section);
  }
}
