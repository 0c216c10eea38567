/** English texts of `<rollcall-data-chart>`. */
export const dataChartStrings = {
  showTable: 'Show as table',
  showChart: 'Show as chart',
  chartFailed: 'The chart could not be loaded. Reload the page to see it.',
  key: 'Key',
} as const;
