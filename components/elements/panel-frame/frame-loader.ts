import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type FrameState = 'none' | 'loading' | 'loaded' | 'failed';

/** Where a frame is on its way: asked for, there, or given up after a while. */
export class FrameLoader implements ReactiveController {
  state: FrameState = 'none';
  /** Counts the tries: each has a frame of its own. */
  attempt = 0;
  /** Address the frame was made with. */
  source = '';
  readonly #host: ReactiveControllerHost;
  readonly #patienceMs: () => number;
  #givingUp: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, patienceMs: () => number) {
    this.#host = host;
    this.#patienceMs = patienceMs;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** A frame taken out of the document is gone; the next one starts anew. */
  reset(): void {
    clearTimeout(this.#givingUp);
    this.state = 'none';
  }

  load(source: string): void {
    clearTimeout(this.#givingUp);
    this.source = source;
    this.state = 'loading';
    this.attempt += 1;
    this.#givingUp = setTimeout(() => {
      this.state = 'failed';
      this.#host.requestUpdate();
    }, this.#patienceMs());
  }

  readonly retry = (): void => {
    this.load(this.source);
    this.#host.requestUpdate();
  };

  /** The frame's `load` event; it may still come after the frame was given up. */
  readonly loaded = (): void => {
    clearTimeout(this.#givingUp);
    this.state = 'loaded';
    this.#host.requestUpdate();
  };
}
