import { translation } from '../../texts/texts';
import { periodPickerStrings } from './period-picker.strings';

/** Japanese. */
export const periodPickerJa = translation(periodPickerStrings, {
  label: '期間',
  'last-7-days': '過去7日間',
  'last-30-days': '過去30日間',
  'last-90-days': '過去90日間',
  'last-3-months': '過去3か月',
  'last-6-months': '過去6か月',
  'last-12-months': '過去12か月',
  'all-time': '全期間',
});
