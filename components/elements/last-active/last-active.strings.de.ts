import { translation } from '../../texts/texts';
import { lastActiveStrings } from './last-active.strings';

const WITHIN = {
  minute: 'einer Minute',
  hour: 'einer Stunde',
  day: 'einem Tag',
  week: 'einer Woche',
  month: 'einem Monat',
  year: 'einem Jahr',
} as const;

/** German. */
export const lastActiveDe = translation(lastActiveStrings, {
  language: 'de',
  justNow: 'gerade eben',
  within: (unit) => `vor weniger als ${WITHIN[unit]}`,
  about: (ago) => `etwa ${ago}`,
  never: 'nie aktiv',
  overSixMonths: 'vor über 6 Monaten',
  timeUnknown: 'letzte Aktivität unbekannt',
  notYetJoined: 'noch nicht beigetreten',

  sentence: (status, when, activeDays) => (activeDays ? `${status}, ${when}, ${activeDays}.` : `${status}, ${when}.`),
  lastActiveAgo: (ago) => `zuletzt aktiv ${ago}`,

  activeDaysInWeeks: (days, text, unknownWeeks) => {
    const count = `${text} ${days === 1 ? 'aktiver Tag' : 'aktive Tage'}`;
    if (unknownWeeks === 0) return `${count} in den letzten 12 Wochen`;
    return `mindestens ${count} in den letzten 12 Wochen, davon ${unknownWeeks} unbekannt`;
  },
});
