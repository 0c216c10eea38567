/** English texts of `<rollcall-series-chart>`. Numbers and dates come as formatted text. */
export const seriesChartStrings = {
  people: (count: string, isOne: boolean) => `${count} ${isOne ? 'person' : 'people'}`,
  atLeast: (people: string) => `at least ${people}`,
  notKnown: 'not known',
  week: (days: string) => `Week of ${days}`,
  since: (day: string) => `Active since ${day}`,
  notes: {
    dayNotOver: 'The day is not over yet.',
    weekNotOver: 'The week is not over yet.',
    cutWeek: (days: number) =>
      `Only ${days} ${days === 1 ? 'day' : 'days'} of this week ${days === 1 ? 'is' : 'are'} in the period.`,
    dayReadInPart: 'The audit log of this day was not read in full.',
    weekReadInPart: 'The audit log of this week was not read in full.',
    sinceReadInPart: 'Not everybody’s last activity is known.',
  },
  key: {
    label: 'Key',
    atLeast: 'at least',
    partial: 'incomplete week',
    unknown: 'not known',
  },
  showTable: 'Show as table',
  showChart: 'Show as chart',
  chartFailed: 'The chart could not be loaded. Reload the page to see it.',
  columns: { day: 'Day (UTC)', week: 'Week (UTC)', since: 'Active since (UTC)', active: 'People' },
  /** Name of the chart as something to move through. */
  steps: (label: string) => `${label}, chart: arrow keys move from date to date`,
  summary: (label: string, parts: readonly string[]) => `${label}: ${parts.join('; ')}.`,
  latest: (people: string, when: string) => `latest ${people} (${when})`,
  highest: (people: string, when: string) => `highest ${people} (${when})`,
  lowest: (people: string, when: string) => `lowest ${people} (${when})`,
  first: (people: string, when: string) => `${people} (${when})`,
  unknownPart: (unknown: string, all: string) => `${unknown} of ${all} not known`,
  nothing: 'nothing is known of this period',
} as const;
