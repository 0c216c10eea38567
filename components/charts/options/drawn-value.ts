/** ECharts' value of an unknown bucket: a gap, never zero. */
export const GAP = '-';

/** A bucket as ECharts takes it. */
export interface Drawn {
  readonly value: number | typeof GAP;
  readonly itemStyle?: Readonly<Record<string, unknown>>;
}
