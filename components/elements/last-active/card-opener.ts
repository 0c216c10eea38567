import type { LitElement, ReactiveController } from 'lit';
import type { SharedClock } from './shared-clock';
import { placeCard } from './place-card';

/** As W&B's own tooltips (`wandb/ui.md`, Components). */
export const OPEN_DELAY_MS = 500;
/** Long enough for the pointer to cross the gap to the card. */
export const CLOSE_DELAY_MS = 200;

/** The open card: at most one in the document. */
const opened = new Set<CardOpener>();

/**
 * Opens the card of a cell: after a short rest of the pointer, at once on keyboard focus or touch. It stays while the
 * pointer is on the cell or on the card, and closes on Escape, on leaving, and when the cell scrolls out of sight.
 * Listeners beyond the cell exist only while its card is open.
 */
export class CardOpener implements ReactiveController {
  readonly #host: LitElement;
  readonly #clock: () => SharedClock;
  #isOpen = false;
  #cancelWait: (() => void) | undefined;
  #closing: AbortController | undefined;
  #frame = 0;

  constructor(host: LitElement, clock: () => SharedClock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'pointerenter':
        return this.#openSoon(event);
      case 'pointerleave':
        return this.#wait(CLOSE_DELAY_MS, this.#closeUnlessUsed);
      case 'focusin':
      case 'click':
        return this.open();
      case 'focusout':
        return this.#closeUnlessUsed();
    }
  }

  hostDisconnected(): void {
    this.close();
  }

  /** After each render: a card that was just drawn is shown and put in its place. */
  hostUpdated(): void {
    const card = this.#card;
    if (!card) return;
    if (card.showPopover && !card.matches(':popover-open')) card.showPopover();
    this.#place();
  }

  readonly open = (): void => {
    this.#stopWaiting();
    if (this.#isOpen || !this.#host.isConnected) return;
    for (const other of opened) other.close();
    opened.add(this);
    this.#isOpen = true;
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    const page = this.#host.ownerDocument;
    page.addEventListener('keydown', this.#closeOnEscape, { signal, capture: true });
    page.addEventListener('pointerdown', this.#closeElsewhere, { signal, capture: true });
    page.addEventListener('scroll', this.#placeSoon, { signal, capture: true, passive: true });
    page.defaultView?.addEventListener('resize', this.#placeSoon, { signal });
    this.#host.requestUpdate();
  };

  readonly close = (): void => {
    this.#stopWaiting();
    if (!this.#isOpen) return;
    opened.delete(this);
    this.#isOpen = false;
    this.#closing?.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#host.requestUpdate();
  };

  get #card(): HTMLElement | null {
    return this.#isOpen ? this.#host.renderRoot.querySelector<HTMLElement>('.card') : null;
  }

  #openSoon(event: Event): void {
    // A finger has no hover: it opens by its click.
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    this.#wait(opened.size > 0 ? 0 : OPEN_DELAY_MS, this.open);
  }

  readonly #closeUnlessUsed = (): void => {
    if (!this.#host.matches(':focus-within, :hover')) this.close();
  };

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.close();
  };

  /** A finger that touches something else has left. */
  readonly #closeElsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.close();
  };

  readonly #placeSoon = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  };

  #place(): void {
    const card = this.#card;
    if (!card) return;
    const cell = this.#host.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#host.ownerDocument.documentElement;
    if (cell.bottom < 0 || cell.top > clientHeight) return this.close();
    const { left, top } = placeCard(
      cell,
      card.getBoundingClientRect(),
      { width: clientWidth, height: clientHeight },
      getComputedStyle(this.#host).direction,
    );
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  }

  #wait(ms: number, task: () => void): void {
    this.#stopWaiting();
    this.#cancelWait = this.#clock().time.after(ms, task);
  }

  #stopWaiting(): void {
    this.#cancelWait?.();
    this.#cancelWait = undefined;
  }
}
