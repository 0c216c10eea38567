import type { LitElement, ReactiveController } from 'lit';

/**
 * A place files are dropped on, with a picker beside it for those who choose: what a card needs to know of both. Bind
 * `hover`, `leave` and `drop` to the place, `chosen` to a hidden `<input type="file">`.
 */
export class FileDrop implements ReactiveController {
  /** Files hover over the place. */
  isOver = false;
  readonly #host: LitElement;
  readonly #take: (files: readonly File[]) => void;

  /** @param take is given what was dropped or chosen, never nothing */
  constructor(host: LitElement, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOver = false;
  }

  readonly openPicker = (): void => this.#host.renderRoot.querySelector<HTMLInputElement>('input[type=file]')?.click();

  readonly hover = (event: DragEvent): void => {
    event.preventDefault();
    this.#become(true);
  };

  /** Going over what is inside is no leaving. */
  readonly leave = ({ currentTarget, relatedTarget }: DragEvent): void => {
    const isInside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) this.#become(false);
  };

  readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#become(false);
    this.#hand(event.dataTransfer?.files);
  };

  readonly chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#hand(target.files);
    // The same file can be chosen again.
    target.value = '';
  };

  #hand(files: FileList | null | undefined): void {
    if (files && files.length > 0) this.#take([...files]);
  }

  #become(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}
