import type { AgeUnit } from './relative-time';

/** Every text of the line of `<rollcall-last-active>`; those of its card are in `card.strings.ts`. */
export const lastActiveStrings = {
  /** Language of these texts; relative times are part of their sentences. */
  language: 'en',
  justNow: 'just now',
  within: (unit: AgeUnit) => (unit === 'hour' ? 'less than an hour ago' : `less than a ${unit} ago`),
  about: (ago: string) => `about ${ago}`,
  never: 'never active',
  overSixMonths: 'over 6 months ago',
  timeUnknown: 'last active unknown',
  notYetJoined: 'not joined yet',

  /** One sentence for screen readers. */
  sentence: (status: string, when: string, activeDays: string | undefined) =>
    activeDays ? `${status}, ${when}, ${activeDays}.` : `${status}, ${when}.`,
  lastActiveAgo: (ago: string) => `last active ${ago}`,

  /** Active days in the weeks that are known. */
  activeDaysInWeeks: (days: number, text: string, unknownWeeks: number) => {
    const count = `${text} active ${days === 1 ? 'day' : 'days'}`;
    if (unknownWeeks === 0) return `${count} in the last 12 weeks`;
    return `at least ${count} in the last 12 weeks, ${unknownWeeks} of them unknown`;
  },
};

export type LastActiveStrings = typeof lastActiveStrings;
