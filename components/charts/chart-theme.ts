/** Colours and type of a chart, read from the design tokens where it is drawn. */
export interface ChartTheme {
  readonly series: string;
  /** Where series must be told apart. */
  readonly hues: readonly [string, string, string, string];
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** Ground of what was not read. */
  readonly unread: string;
  readonly surface: string;
  /** Ground of a tooltip. */
  readonly raised: string;
  readonly font: string;
}

/** Reads `--rollcall-*` from an element, so that charts follow light, dark and forced colours. */
export function chartThemeOf(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string, fallback: string): string => style.getPropertyValue(name).trim() || fallback;
  return {
    series: token('--rollcall-series-1', '#038194'),
    hues: [
      token('--rollcall-series-1', '#038194'),
      token('--rollcall-series-2', '#b8740f'),
      token('--rollcall-series-3', '#7a3fae'),
      token('--rollcall-series-4', '#2a5fc4'),
    ],
    text: token('--rollcall-text', '#1a1d24'),
    muted: token('--rollcall-text-muted', '#565c66'),
    grid: token('--rollcall-grid', '#e4e6eb'),
    unread: token('--rollcall-surface-hover', '#edeff2'),
    surface: token('--rollcall-surface', '#ffffff'),
    raised: token('--rollcall-surface-raised', '#ffffff'),
    font: style.fontFamily,
  };
}
