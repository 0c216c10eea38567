/** English texts of `<rollcall-plot-card>`. */
export const plotCardStrings = {
  period: (days: string) => `${days} (UTC)`,
  named: (name: string, days: string) => `${name}: ${days}`,
} as const;
