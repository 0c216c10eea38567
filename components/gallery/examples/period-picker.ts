import { presetsOf } from '../../activity/period';
import { pageOf } from '../example';

const PICKER = '<rollcall-period-picker value="last-30-days" label="Period of all plots"></rollcall-period-picker>';

export const periodPickerPage = pageOf({
  tag: 'rollcall-period-picker',
  folder: 'period-picker',
  purpose: 'W&B’s drop-down of periods.',
  examples: [
    { name: 'Multi-tenant Cloud', markup: PICKER, properties: { presets: presetsOf('multi-tenant') } },
    {
      name: 'Dedicated Cloud and Self-Managed',
      markup: '<rollcall-period-picker value="all-time"></rollcall-period-picker>',
      properties: { presets: presetsOf('self-managed') },
    },
    {
      name: 'Two periods of your own choice',
      markup: PICKER,
      properties: { presets: ['last-7-days', 'last-30-days'] },
    },
    { name: 'Empty', about: 'Nothing to choose from.', markup: PICKER },
    { name: 'Right to left', direction: 'rtl', markup: PICKER, properties: { presets: presetsOf('multi-tenant') } },
    { name: 'Dark', theme: 'dark', markup: PICKER, properties: { presets: presetsOf('multi-tenant') } },
  ],
});
