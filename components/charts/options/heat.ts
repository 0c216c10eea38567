import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';
import { pointedAt, tipOf, tooltipLook } from './axes';
import type { DrawingContext } from './data-chart';

/** Shades of a heat map, faintest first, as opacities of the first hue. */
export const HEAT_LEVELS = [0.18, 0.42, 0.7, 1] as const;

/** A square: which column and row, 0 to 1 of the greatest, and its words. */
export interface HeatCell {
  readonly column: number;
  readonly row: number;
  /** 0 to 1; undefined where nothing is known. */
  readonly share: number | undefined;
  readonly label: string;
  readonly tip: readonly string[];
}

export interface HeatGrid {
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly cells: readonly HeatCell[];
}

/** Squares in rows and columns, each with its number written in it. */
export function heatGrid({ columns, rows, cells }: HeatGrid, { theme }: DrawingContext): EChartsCoreOption {
  const axis = { axisLine: { show: false }, axisTick: { show: false } };
  const label = { color: theme.muted, fontSize: 12 };
  return {
    animation: false,
    textStyle: { fontFamily: theme.font, color: theme.text },
    grid: { left: 0, right: 4, top: 4, bottom: 0, outerBounds: { left: 0, right: 0, top: 0, bottom: 4 } },
    xAxis: { type: 'category', data: [...columns], position: 'top', axisLabel: { ...label, interval: 0 }, ...axis },
    yAxis: { type: 'category', data: [...rows], inverse: true, axisLabel: { ...label, interval: 0 }, ...axis },
    visualMap: unseenMap,
    tooltip: { ...tooltipLook(theme), formatter: (at: unknown) => tipOf(cells[pointedAt(at)]?.tip ?? []) },
    series: [
      {
        type: 'heatmap',
        label: { show: true, fontSize: 12 },
        data: cells.map(({ column, row, share, label: text }) => ({
          value: [column, row, share ?? -1],
          label: { formatter: text, color: inkOn(theme, share) },
          itemStyle: { ...square(theme, share), borderColor: theme.surface, borderWidth: 2 },
        })),
      },
    ],
  };
}

/** A day of a calendar. */
export interface CalendarCell {
  /** ISO date. */
  readonly date: string;
  readonly share: number | undefined;
  readonly tip: readonly string[];
}

const WEEK = 53;

/** Days as squares, weeks as columns, Monday on top. */
export function calendarHeat(
  cells: readonly CalendarCell[],
  { theme, locale, width }: DrawingContext,
): EChartsCoreOption {
  const [first, last] = [cells[0]?.date ?? '', cells.at(-1)?.date ?? ''];
  const weeks = Math.max(WEEK, Math.ceil(cells.length / 7) + 1);
  const size = Math.max(12, Math.min(16, Math.floor((width - 40) / weeks)));
  const name = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(date);
  // 2026-11-22 was a Sunday: ECharts wants names from Sunday on.
  const days = Array.from({ length: 7 }, (_, i) => name({ weekday: 'short' }, new Date(Date.UTC(2026, 10, 22 + i))));
  const months = Array.from({ length: 12 }, (_, i) => name({ month: 'short' }, new Date(Date.UTC(2026, i, 1))));
  return {
    animation: false,
    textStyle: { fontFamily: theme.font },
    visualMap: unseenMap,
    calendar: {
      top: 20,
      left: 36,
      cellSize: [size, size],
      range: [first, last],
      splitLine: { show: false },
      itemStyle: { color: 'transparent', borderWidth: 0 },
      dayLabel: { firstDay: 1, nameMap: days, color: theme.muted, fontSize: 11 },
      monthLabel: { nameMap: months, color: theme.muted, fontSize: 11 },
      yearLabel: { show: false },
    },
    tooltip: { ...tooltipLook(theme), formatter: (at: unknown) => tipOf(cells[pointedAt(at)]?.tip ?? []) },
    series: [
      {
        type: 'heatmap',
        coordinateSystem: 'calendar',
        data: cells.map(({ date, share }) => ({
          value: [date, share ?? -1],
          itemStyle: { ...square(theme, share), borderColor: theme.surface, borderWidth: 1 },
        })),
      },
    ],
  };
}

/** Required by ECharts of every heat map; each square brings its own colour. */
const unseenMap = { show: false, type: 'piecewise', min: -1, max: 1 };

/** Not known is a dashed outline: it must not look like zero. */
function square(theme: ChartTheme, share: number | undefined): Readonly<Record<string, unknown>> {
  if (share === undefined) return { color: theme.surface, opacity: 1, decal: hatch(theme) };
  if (share <= 0) return { color: theme.unread, opacity: 1 };
  return { color: shadeOf(theme, share), opacity: 1 };
}

function shadeOf(theme: ChartTheme, share: number): string {
  const level = HEAT_LEVELS[Math.min(HEAT_LEVELS.length - 1, Math.floor(share * HEAT_LEVELS.length))] ?? 1;
  return mixed(theme.hues[0], theme.surface, level);
}

/** Whichever of the two inks is read better on a square. */
function inkOn(theme: ChartTheme, share: number | undefined): string {
  const ground = channelsOf(share === undefined || share <= 0 ? theme.surface : shadeOf(theme, share));
  const [text, surface] = [channelsOf(theme.text), channelsOf(theme.surface)];
  if (!ground || !text || !surface) return theme.text;
  return contrast(surface, ground) > contrast(text, ground) ? theme.surface : theme.text;
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hatch(theme: ChartTheme): Record<string, unknown> {
  return { color: theme.grid, dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: -Math.PI / 4 };
}

/** So much of one colour over another; system colours cannot be mixed and stay as they are. */
function mixed(over: string, under: string, part: number): string {
  const [a, b] = [channelsOf(over), channelsOf(under)];
  if (!a || !b) return over;
  const channel = (i: number) => Math.round((a[i] ?? 0) * part + (b[i] ?? 0) * (1 - part));
  return `#${[0, 1, 2].map((i) => channel(i).toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(color: string): readonly number[] | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  return match?.slice(1).map((digits) => Number.parseInt(digits, 16));
}
