import type { Ask } from '../../messaging/ask';
import { PlacedElement } from '../placed-element';
import type { Place } from '../placement';
import { noticeStrings } from '../toolbar/notices.strings';

export interface PanelDependencies {
  readonly ask: Ask;
  readonly address: () => string;
  readonly getUrl: (path: string) => string;
  /** Told whenever the panel opens or closes. */
  readonly onOpen: (isOpen: boolean) => void;
  /** Told when the element's script cannot be brought in. */
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** `<rollcall-panel>` of a members page: hosts the extension's own panel document, which asks the background itself. */
export class Panel {
  readonly #placed: PlacedElement;
  #isOpen = false;
  #isLoaded = false;

  constructor(private readonly dependencies: PanelDependencies) {
    this.#placed = new PlacedElement('rollcall-panel', dependencies.signal);
    this.#placed.write({ src: dependencies.getUrl('/panel.html'), label: noticeStrings.panelLabel });
    void this.#restore();
  }

  toggle(): void {
    this.#open(!this.#isOpen);
    const { ask, address } = this.dependencies;
    // Only remembering can fail: the panel is open all the same.
    void ask('page.panel-open', { url: address(), open: this.#isOpen });
  }

  /** The toolbar's place: it is put there first and stays above. */
  put(place: Place): void {
    this.#placed.put(place);
  }

  putOnTop(): void {
    this.#placed.putOnTop();
  }

  remove(): void {
    this.#placed.remove();
  }

  async #restore(): Promise<void> {
    const { ask, address, signal } = this.dependencies;
    const answer = await ask('page.panel-open', { url: address() });
    if (answer.ok && answer.value.open && !signal.aborted) this.#open(true);
  }

  #open(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) void this.#load();
    this.#placed.write({ open: isOpen ? '' : undefined });
    this.dependencies.onOpen(isOpen);
  }

  /** Most visits never open the panel, so its element is defined when it first does. */
  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const { ask, address, onError } = this.dependencies;
    const answer = await ask('page.load', { url: address(), part: 'panel' });
    if (answer.ok) return;
    this.#isLoaded = false;
    onError(new Error(answer.problem.kind));
  }
}
