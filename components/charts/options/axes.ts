import type { ChartTheme } from '../chart-theme';

type Axis = Readonly<Record<string, unknown>>;

const FONT_SIZE = 12;

/** People upwards from zero, in whole numbers; below it where a series goes down. */
export function countAxis(theme: ChartTheme, locale: string): Axis {
  const numbers = new Intl.NumberFormat(locale, { notation: 'compact' });
  return {
    type: 'value',
    minInterval: 1,
    splitNumber: 4,
    axisLabel: {
      color: theme.muted,
      fontSize: FONT_SIZE,
      formatter: (value: number) => numbers.format(Math.abs(value)),
    },
    splitLine: { lineStyle: { color: theme.grid } },
  };
}

/** Buckets side by side, as many of them named as there is room for. */
export function bucketAxis(names: readonly string[], theme: ChartTheme): Axis {
  return {
    type: 'category',
    data: [...names],
    axisLine: { onZero: true, lineStyle: { color: theme.grid } },
    axisTick: { show: false },
    axisLabel: { color: theme.muted, fontSize: FONT_SIZE, hideOverlap: true },
  };
}

/** The look of every tooltip; its content is made of elements, never of markup. */
export function tooltipLook(theme: ChartTheme): Readonly<Record<string, unknown>> {
  return {
    renderMode: 'html',
    confine: true,
    transitionDuration: 0,
    padding: [8, 12],
    backgroundColor: theme.raised,
    borderColor: theme.grid,
    borderWidth: 1,
    textStyle: { color: theme.muted, fontFamily: theme.font, fontSize: 13 },
    extraCssText: 'white-space: normal; max-inline-size: 280px; box-shadow: var(--rollcall-shadow)',
  };
}

/** A tooltip of lines, the first one strong. */
export function tipOf(lines: readonly string[]): HTMLElement {
  const tip = document.createElement('div');
  lines.forEach((line, i) => {
    const part = document.createElement(i === 0 ? 'b' : 'div');
    part.textContent = line;
    part.style.cssText = i === 0 ? 'display: block; color: var(--rollcall-text)' : '';
    tip.append(part);
  });
  return tip;
}

/** Which bucket is pointed at; -1 if none can be told. */
export function pointedAt(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return -1;
  return typeof first.dataIndex === 'number' ? first.dataIndex : -1;
}
