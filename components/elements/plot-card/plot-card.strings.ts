/** English texts of `<rollcall-plot-card>`. */
export const plotCardStrings = {
  period: (from: string, to: string) => `${from} – ${to}, UTC days`,
} as const;
