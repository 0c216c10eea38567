/** English texts of `<rollcall-series-chart>`. */
export const seriesChartStrings = {
  people: (count: number) => `${count.toLocaleString()} ${count === 1 ? 'person' : 'people'}`,
  atLeast: (count: number) => `at least ${count.toLocaleString()} ${count === 1 ? 'person' : 'people'}`,
  partial: 'not complete',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  period: 'Period',
  active: 'Active',
  unknownPart: (unknown: number, all: number) => `${unknown} of ${all} not known`,
  summary: (label: string, parts: readonly string[]) => `${label}: ${parts.join('; ')}.`,
  from: (text: string, when: string) => `${text} on ${when}`,
  highest: (text: string, when: string) => `highest ${text} on ${when}`,
  lowest: (text: string, when: string) => `lowest ${text} on ${when}`,
  latest: (text: string, when: string) => `latest ${text} on ${when}`,
  nothing: 'nothing is known for this period',
} as const;
