import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Ground, type Theme, ancestorsOf, readGround } from './ground';

type ThemedHost = ReactiveControllerHost & Element;

/** A page changes its mode here or near here: the root, the body, the application's own root. */
const OUTER_ANCESTORS = 5;
const MODE_ATTRIBUTES = ['class', 'style', 'data-mode', 'data-theme', 'theme'];
/** Long enough for a page that fades from one mode to the other. */
const FADED_MS = 500;

/**
 * What the elements of one document share: one reading of the page's mode, one observer and one media query listener,
 * however many elements there are. Nothing of it is left when the last element is gone.
 */
class SharedSurroundings {
  readonly hosts = new Set<ThemedHost>();
  ground: Ground = { inFlow: 'light', onTop: 'light' };
  #observer: MutationObserver | undefined;
  #media: MediaQueryList | undefined;
  #frame = 0;
  #painted: ReturnType<typeof setTimeout> | undefined;
  #faded: ReturnType<typeof setTimeout> | undefined;

  add(host: ThemedHost): void {
    this.hosts.add(host);
    if (this.hosts.size > 1) return;
    this.ground = readGround(host);
    this.#media = matchMedia('(prefers-color-scheme: dark)');
    this.#media.addEventListener('change', this.#readSoon);
    this.#observer = new MutationObserver(this.#readSoon);
    for (const ancestor of ancestorsOf(host).slice(-OUTER_ANCESTORS)) {
      this.#observer.observe(ancestor, { attributes: true, attributeFilter: MODE_ATTRIBUTES });
    }
    // Styles of the page may arrive after the element.
    this.#readSoon();
  }

  delete(host: ThemedHost): void {
    this.hosts.delete(host);
    if (this.hosts.size > 0) return;
    this.#observer?.disconnect();
    this.#media?.removeEventListener('change', this.#readSoon);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#faded);
    clearTimeout(this.#painted);
    this.#frame = 0;
  }

  readonly #readSoon = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      // Once the frame is painted: before that, asking for styles makes the browser lay the whole page out for us.
      clearTimeout(this.#painted);
      this.#painted = setTimeout(() => this.read());
    });
    clearTimeout(this.#faded);
    this.#faded = setTimeout(() => this.read(), FADED_MS);
  };

  read(): void {
    const [anchor] = this.hosts;
    if (!anchor) return;
    const ground = readGround(anchor);
    if (ground.inFlow === this.ground.inFlow && ground.onTop === this.ground.onTop) return;
    this.ground = ground;
    for (const host of this.hosts) host.requestUpdate();
  }
}

const shared = new SharedSurroundings();

/**
 * Tells an element which palette suits the page around it, and re-renders it when the page changes its mode. The
 * element's own `theme="light"` or `theme="dark"` goes first.
 */
export class Surroundings implements ReactiveController {
  readonly #host: ThemedHost;

  constructor(host: ThemedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Class of the palette for what is drawn in the page's flow: `on-light` or `on-dark` (`tokens.styles.ts`). */
  get inFlow(): `on-${Theme}` {
    return `on-${this.#explicit ?? shared.ground.inFlow}`;
  }

  /** Class of the palette for what is drawn in the top layer. */
  get onTop(): `on-${Theme}` {
    return `on-${this.#explicit ?? shared.ground.onTop}`;
  }

  hostConnected(): void {
    shared.add(this.#host);
  }

  hostDisconnected(): void {
    shared.delete(this.#host);
  }

  get #explicit(): Theme | undefined {
    const theme = this.#host.getAttribute('theme');
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  }
}
