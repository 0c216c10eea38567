import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clampHeight } from './panel-height';

type DragHost = ReactiveControllerHost & Element;

/** Drags the separator: tells the height under way, and the final one when it is let go. */
export class HeightDrag implements ReactiveController {
  /** Height under way in pixels; undefined while nothing is dragged. */
  height: number | undefined;
  readonly #host: DragHost;
  readonly #dropped: (height: number) => void;
  #startedAt = { y: 0, height: 0 };

  constructor(host: DragHost, dropped: (height: number) => void) {
    this.#host = host;
    this.#dropped = dropped;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.height = undefined;
  }

  /** `pointerdown` on the separator of a stage that is so many pixels high now. */
  start(event: PointerEvent, height: number): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    event.target.setPointerCapture(event.pointerId);
    this.#startedAt = { y: event.clientY, height };
    this.#moveTo(height);
  }

  readonly move = (event: PointerEvent): void => {
    if (this.height === undefined) return;
    const tallest = this.#host.ownerDocument.documentElement.clientHeight * 0.9;
    this.#moveTo(clampHeight(Math.min(this.#startedAt.height + event.clientY - this.#startedAt.y, tallest)));
  };

  /** The pointer was let go, or taken away. */
  readonly end = (): void => {
    if (this.height === undefined) return;
    const height = clampHeight(this.height);
    this.#moveTo(undefined);
    this.#dropped(height);
  };

  #moveTo(height: number | undefined): void {
    this.height = height;
    this.#host.requestUpdate();
  }
}
