/** English texts of `<rollcall-chart-figure>`. */
export const chartFigureStrings = {
  download: (chart: string) => `Download: ${chart}`,
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  as: (chart: string, format: string) => `${chart} as ${format}`,
  noPicture: 'Show the chart first: a table has no picture.',
  failed: 'The browser could not make the picture.',
} as const;
