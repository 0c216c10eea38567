import { CssText } from './css';
import { render } from './render';

type Styles = CssText | readonly Styles[];

/** What goes with an element through its life (`ReactiveController` of Lit). */
interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdated?(): void;
}

/** How a property stands to its attribute (`PropertyDeclaration` of Lit). */
export interface PropertyOptions {
  readonly attribute?: string | false;
  readonly type?: unknown;
}

const attributesOf = new WeakMap<object, Map<string, { readonly property: string; readonly isBoolean: boolean }>>();

/**
 * The element class in place of Lit's: properties that follow attributes, one drawing for all changes of a turn.
 * Properties set before the element is defined are not taken over, and none is written back to its attribute.
 */
export class SmallElement extends HTMLElement {
  static readonly styles: Styles = [];

  static get observedAttributes(): string[] {
    return [...(attributesOf.get(this)?.keys() ?? [])];
  }

  hasUpdated = false;
  readonly #elementClass: typeof SmallElement;
  readonly #controllers: Controller[] = [];
  readonly #values = new Map<string, unknown>();
  #changed = new Map<string, unknown>();
  #isAwaited = false;
  #drawing: Promise<void> = Promise.resolve();
  #root: ShadowRoot | undefined;

  constructor() {
    super();
    this.#elementClass = new.target;
  }

  /** Makes a property of the class's prototype that draws the element anew when it changes. */
  static addProperty(name: string, { attribute = name.toLowerCase(), type }: PropertyOptions): void {
    if (attribute !== false) {
      const known = attributesOf.get(this) ?? new Map();
      attributesOf.set(this, known.set(attribute, { property: name, isBoolean: type === Boolean }));
    }
    Object.defineProperty(this.prototype, name, {
      get(this: SmallElement) {
        return this.#values.get(name);
      },
      set(this: SmallElement, value: unknown) {
        const before = this.#values.get(name);
        if (Object.is(before, value)) return;
        this.#values.set(name, value);
        if (!this.#changed.has(name)) this.#changed.set(name, before);
        this.requestUpdate();
      },
    });
  }

  get renderRoot(): ShadowRoot {
    if (this.#root) return this.#root;
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = sheetsOf(this.#elementClass.styles);
    return this.#root;
  }

  /** Settles once what was asked for so far is drawn; true if nothing was asked for meanwhile. */
  get updateComplete(): Promise<boolean> {
    return this.#drawing.then(() => !this.#isAwaited);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    if (!this.hasUpdated) this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    const known = attributesOf.get(this.#elementClass)?.get(name);
    if (known) Reflect.set(this, known.property, known.isBoolean ? value !== null : value);
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.#root && this.isConnected) controller.hostConnected?.();
  }

  /** Draws the element at the end of this turn; the first time not before it is in a document. */
  requestUpdate(): void {
    if (this.#isAwaited || (!this.hasUpdated && !this.isConnected)) return;
    this.#isAwaited = true;
    this.#drawing = Promise.resolve().then(() => this.#draw());
  }

  /** Before each drawing, with the properties that changed and their former values. */
  protected willUpdate?(changed: ReadonlyMap<string, unknown>): void;

  protected render(): unknown {
    return undefined;
  }

  /** After each drawing. */
  protected updated?(changed: ReadonlyMap<string, unknown>): void;

  #draw(): void {
    const changed = this.#changed;
    let content: unknown;
    try {
      this.willUpdate?.(changed);
      content = this.render();
    } finally {
      this.#changed = new Map();
      this.#isAwaited = false;
    }
    render(content, this.renderRoot, this);
    this.hasUpdated = true;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated?.(changed);
  }
}

function sheetsOf(styles: Styles): CSSStyleSheet[] {
  return styles instanceof CssText ? [styles.styleSheet] : styles.flatMap(sheetsOf);
}
