/** English texts of the trends. Numbers and dates come as formatted text. */
export const trendsStrings = {
  weekly: 'Weekly active people',
  weeklyHint: 'Unique people of each ISO week (Monday to Sunday, UTC). Cut and running weeks are hatched.',
  daily: 'Daily active people',
  dailyHint: 'Unique people of each UTC day. Days that were not read are gaps.',
  unread: 'The audit log of these days has not been read, so nothing can be drawn.',

  lifecycle: {
    title: 'Growth by week',
    hint: 'Everybody active in a week, by the week before: added in this week, returning, or resurrected after a pause. Below the line: active the week before, but not in this one.',
    added: 'New',
    returning: 'Returning',
    resurrected: 'Resurrected',
    firstSeen: 'of them first seen',
    goneQuiet: 'Gone quiet',
    left: 'Left',
    gone: 'Gone quiet, left',
    week: 'Week',
    unknown: 'not known',
    weekOf: (days: string) => `Week of ${days}`,
    active: (count: string) => `${count} active`,
    layer: (name: string, count: string) => `${name}: ${count}`,
    none: 'No two whole weeks in a row of this period were read.',
    summary: (week: string, added: string, returning: string, resurrected: string, quiet: string) =>
      `In the latest whole week (${week}) ${added} new, ${returning} returning and ${resurrected} resurrected people were active; ${quiet} went quiet.`,
  },

  spread: {
    title: 'Active days per person',
    hint: 'People who could be active, by their number of active days in the period.',
    days: 'Active days',
    people: 'People',
    share: 'Share',
    bin: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    tip: (days: string, people: string, share: string) => [`${days} active days`, `${people} people, ${share}`],
    bounded: 'Some days were not read: people may have more active days than shown.',
    summary: (people: string, none: string, half: string) =>
      `Of ${people} people ${none} had no active day; half of all had ${half} or fewer.`,
  },

  calendar: {
    title: 'Calendar',
    hint: 'Unique people of each UTC day. Darker is more; hatched days were not read.',
    day: 'Day',
    people: 'People',
    unknown: 'not known',
    few: 'few',
    many: 'many',
    notRead: 'not read',
    summary: (most: string, when: string, weekday: string, weekend: string) =>
      `The busiest day was ${when} with ${most}. On weekdays ${weekday} on average, on weekends ${weekend}.`,
    nothing: 'No day of the period was read.',
  },

  retention: {
    title: 'Retention by month of joining',
    hint: 'Share of the people added in a month who were active in each later calendar month, over the last year; the period does not apply.',
    modes: { bounded: 'In that month', unbounded: 'In that month or later' },
    mode: 'Counted as active',
    cohort: 'Added in',
    people: 'People',
    month: (k: string) => `Month ${k}`,
    immature: 'not over yet',
    unread: 'not read',
    cell: (cohort: string, month: string, active: string, of: string, share: string) => [
      `Added in ${cohort}`,
      `${month}: ${active} of ${of}, ${share}`,
    ],
    untoldCell: (cohort: string, month: string, why: string) => [`Added in ${cohort}`, `${month}: ${why}`],
    undated: (people: string) => `${people} people are left out: no source tells when they were added.`,
    none: 'No source tells when people were added in the last year.',
    summary: (share: string, month: string, cohorts: string) =>
      `Across ${cohorts} months of joining, ${share} were active in ${month.toLowerCase()} after.`,
    noSummary: 'No later month was read to its end yet.',
  },

  activation: {
    title: 'Time to first activity',
    hint: (days: string) =>
      `People by the month they were added in, over all that was read: how many began within ${days} days. Who was added later than that is not judged yet.`,
    month: 'Added in',
    added: 'Added',
    judged: 'Judged',
    inTime: 'Began in time',
    share: 'Share',
    median: 'Median days',
    late: 'Not in time',
    immature: 'Too new to judge',
    unknown: (people: string) =>
      `${people} people were added before the log was read without a gap, or at an unknown time: nobody knows when they began.`,
    none: 'Nobody was added since the audit log is read without a gap.',
    summary: (share: string, inTime: string, judged: string, median: string) =>
      `${inTime} of ${judged} people (${share}) began in time; the median is ${median} days.`,
    noSummary: 'Nobody was added long enough ago to be judged.',
  },
} as const;
