import { translation } from '../../texts/texts';
import { periodPickerStrings } from './period-picker.strings';

/** German. */
export const periodPickerDe = translation(periodPickerStrings, {
  label: 'Zeitraum',
  'last-7-days': 'Letzte 7 Tage',
  'last-30-days': 'Letzte 30 Tage',
  'last-90-days': 'Letzte 90 Tage',
  'last-3-months': 'Letzte 3 Monate',
  'last-6-months': 'Letzte 6 Monate',
  'last-12-months': 'Letzte 12 Monate',
  'all-time': 'Gesamte Zeit',
});
