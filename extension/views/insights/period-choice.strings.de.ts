import { translation } from '../../../components/texts/texts';
import { periodChoiceStrings } from './period-choice.strings';

/** German. */
export const periodChoiceDe = translation(periodChoiceStrings, {
  presets: {
    label: 'Zeitraum',
    'last-7-days': 'Letzte 7 Tage',
    'last-30-days': 'Letzte 30 Tage',
    'last-90-days': 'Letzte 90 Tage',
    'last-3-months': 'Letzte 3 Monate',
    'last-6-months': 'Letzte 6 Monate',
    'last-12-months': 'Letzte 12 Monate',
    'all-time': 'Gesamte Zeit',
  },
  label: 'Zeitraum der Auswertungen',
  custom: 'Eigener Zeitraum …',
  sinceVisit: (day) => `Seit dem letzten Besuch (${day})`,
  from: 'Von',
  to: 'Bis',
  wrongOrder: 'Der erste Tag darf nicht nach dem letzten liegen.',
});
