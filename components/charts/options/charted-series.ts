import type { SeriesPoint } from '../../activity/report';
import type { ChartTheme } from '../chart-theme';

/** What one point of a series is about: a day, an ISO week, or everything from a day until now. */
export type Bucket = 'day' | 'week' | 'since';

/** A series and all that its picture depends on. */
export interface ChartedSeries {
  /** Oldest first. */
  readonly points: readonly SeriesPoint[];
  readonly bucket: Bucket;
  readonly theme: ChartTheme;
  readonly locale: string;
  readonly isMoving: boolean;
  /** How many labels fit on the time axis. */
  readonly room: number;
  /** What hovering a point shows. */
  readonly tip: (point: SeriesPoint) => HTMLElement;
}

/** One point in words. */
export interface PointText {
  readonly when: string;
  readonly count: string;
  /** Why the count is not the whole truth, if so. */
  readonly note?: string;
}
