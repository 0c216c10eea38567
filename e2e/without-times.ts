const TIME_AGO = /just now|\d+ (?:second|minute|hour|day|week|month|year)s? ago/g;

/** A page's text without what its clock changes while a test runs. */
export function withoutTimes(text: string): string {
  return text.replaceAll(TIME_AGO, 'some time ago');
}
