import type { EChartsCoreOption } from 'echarts/core';
import type { ChartTheme } from '../chart-theme';

/** All that a picture depends on beside its numbers. */
export interface DrawingContext {
  readonly theme: ChartTheme;
  readonly locale: string;
  readonly isMoving: boolean;
  /** CSS pixels of the place. */
  readonly width: number;
}

/** Numbers as a picture, as the table behind it, and as a sentence. */
export interface DataChart {
  /** What the chart shows, in one sentence. */
  readonly summary: string;
  readonly columns: readonly string[];
  /** In words for people; the first field names the row. */
  readonly rows: readonly (readonly string[])[];
  /** CSS pixels. */
  readonly height: number;
  /** CSS pixels below which nothing could be read: a narrower place scrolls. */
  readonly leastWidth?: number;
  readonly draw: (context: DrawingContext) => EChartsCoreOption;
  /** The colours in words, first drawn first. */
  readonly key?: readonly ChartKey[];
}

export interface ChartKey {
  readonly text: string;
  readonly swatch: Swatch;
}

/** How a kind of bar or square is told apart without its colour, too. */
export type Swatch =
  'series-1' | 'series-2' | 'series-3' | 'series-4' | 'unread' | 'level-1' | 'level-2' | 'level-3' | 'level-4';
