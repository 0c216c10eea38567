import { periodPickerStrings } from '../../../components/elements/period-picker/period-picker.strings';

/** English texts of the insights' period. Dates come as formatted text. */
export const periodChoiceStrings = {
  presets: periodPickerStrings,
  label: 'Period of the insights',
  custom: 'Custom range…',
  sinceVisit: (day: string) => `Since last visit (${day})`,
  from: 'From',
  to: 'To',
  wrongOrder: 'The first day must not be after the last one.',
} as const;
