export type Theme = 'light' | 'dark';

/** Which palette suits the place an element stands in. */
export interface Ground {
  /** For what is drawn in the page's own flow. */
  readonly inFlow: Theme;
  /**
   * For what is drawn in the top layer, which no filter of an ancestor reaches. Differs from `inFlow` under W&B's old
   * night mode: a page inverted by a filter turns a light element dark by itself (`wandb/ui.md`, Night mode).
   */
  readonly onTop: Theme;
}

/** Reads the ground under an element from computed styles. Reads style, not layout. */
export function readGround(element: Element): Ground {
  const styles = ancestorsOf(element).map((ancestor) => getComputedStyle(ancestor));
  const painted = styles.map((style) => themeOfColor(style.backgroundColor)).find((theme) => theme !== undefined);
  const inFlow = painted ?? canvasTheme(element.ownerDocument);
  const inversions = styles.filter((style) => isInverting(style.filter)).length;
  return { inFlow, onTop: inversions % 2 === 0 ? inFlow : opposite(inFlow) };
}

/** An element's ancestors in the composed tree, nearest first. */
export function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let next = parentOf(element); next; next = parentOf(next)) ancestors.push(next);
  return ancestors;
}

function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}

/** Where nothing is painted the canvas shows: the page's declared mode, else its colour scheme. */
function canvasTheme(page: Document): Theme {
  for (const root of [page.documentElement, page.body]) {
    const mode = root?.dataset['mode'];
    if (mode === 'dark' || root?.classList.contains('night-mode')) return 'dark';
    if (mode === 'light') return 'light';
  }
  const schemes = getComputedStyle(page.documentElement).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return schemes.includes('light') && !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
}

/**
 * Whether a computed colour is dark or light. Undefined for one that lets the ground behind it through, or is told in
 * a space other than sRGB.
 */
function themeOfColor(color: string): Theme | undefined {
  const match = /^(rgba?|color\(srgb)[ (]+([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?\)$/.exec(color);
  if (!match || Number(match[5] ?? 1) < 0.5) return undefined;
  const full = match[1] === 'color(srgb' ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = match.slice(2, 5).map((channel) => (Number(channel) / full) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? 'dark' : 'light';
}

function isInverting(filter: string): boolean {
  const match = /invert\(([\d.]+)(%?)\)/.exec(filter);
  return match !== null && Number(match[1]) / (match[2] ? 100 : 1) > 0.5;
}

function opposite(theme: Theme): Theme {
  return theme === 'light' ? 'dark' : 'light';
}
