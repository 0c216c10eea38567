const RETRY_MS = 5_000;

/** Brings a part in when it is first asked for, once; tells when it came, so that what needed it is done again. */
export class PartOnDemand<Part> {
  #part: Part | undefined;
  #state: 'none' | 'awaited' | 'failed' = 'none';

  constructor(
    private readonly load: () => Promise<Part>,
    private readonly onArrival: (part: Part) => void,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** Undefined until it came. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Asks for it. Whether it is on its way, so that waiting for it is worth while. */
  readonly ask = (): boolean => {
    if (this.#state === 'none') {
      this.#state = 'awaited';
      this.load().then(this.#arrive, this.#fail);
    }
    return this.#state === 'awaited' && this.#part === undefined;
  };

  readonly #arrive = (part: Part): void => {
    this.#part = part;
    this.onArrival(part);
  };

  readonly #fail = (error: unknown): void => {
    this.#state = 'failed';
    // Whoever asks later may find the background back.
    setTimeout(() => (this.#state = 'none'), RETRY_MS);
    this.onError(error);
  };
}
