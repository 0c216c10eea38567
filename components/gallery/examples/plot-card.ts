import '../../elements/period-picker/period-picker.define';
import { presetsOf } from '../../activity/period';
import { pageOf } from '../example';
import { hoursAgo } from '../invented/moments';
import { auditLog } from '../invented/plots';
import { periodOf } from '../invented/series';

const period = periodOf('last-30-days');
const evidence = auditLog(period, 0, ['People who only read reports are not seen.']);
const drawing = '<p>Whatever is drawn</p>';
const others = { 'rollcall-period-picker': { presets: presetsOf('multi-tenant') } };

export const plotCardPage = pageOf({
  tag: 'rollcall-plot-card',
  folder: 'plot-card',
  purpose: 'The frame every plot shares: its title, its period written out, a picker, and what it rests on.',
  examples: [
    {
      name: 'Full',
      markup: `<rollcall-plot-card heading="Weekly active users" preset="last-30-days" points="5">
<rollcall-period-picker slot="picker" label="Period"></rollcall-period-picker>
${drawing}
</rollcall-plot-card>`,
      properties: { period, evidence },
      others,
    },
    {
      name: 'Loading',
      about: 'Its period and source are not known yet; their lines keep their room.',
      markup: `<rollcall-plot-card heading="Weekly active users"><p>Reading…</p></rollcall-plot-card>`,
    },
    {
      name: 'Newer picture on its way',
      markup: `<rollcall-plot-card heading="Weekly active users" old>${drawing}</rollcall-plot-card>`,
      properties: { period, evidence },
    },
    {
      name: 'Named period',
      markup: `<rollcall-plot-card heading="Active user count" period-name="Last 3 months">${drawing}</rollcall-plot-card>`,
      properties: { period: periodOf('last-3-months'), evidence },
    },
    {
      name: 'Unknown',
      markup: `<rollcall-plot-card heading="Users active over time"><p>On which days members were active is not known yet.</p></rollcall-plot-card>`,
      properties: { period, evidence: { kind: 'none', coveredDays: 0, periodDays: 30, notes: [] } },
    },
    {
      name: 'Long names',
      width: 340,
      others,
      markup: `<rollcall-plot-card heading="Members of Research Infrastructure and Applied Machine Learning active over time">
<rollcall-period-picker slot="picker" label="Period" value="last-12-months"></rollcall-period-picker>
${drawing}
</rollcall-plot-card>`,
      properties: {
        period: periodOf('last-12-months'),
        evidence: { kind: 'roster', roster: 'scim', asOf: hoursAgo(49), coveredDays: 0, periodDays: 366, notes: [] },
      },
    },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: `<rollcall-plot-card heading="Weekly active users">${drawing}</rollcall-plot-card>`,
      properties: { period, evidence },
    },
    {
      name: 'Dark',
      theme: 'dark',
      markup: `<rollcall-plot-card heading="Weekly active users">${drawing}</rollcall-plot-card>`,
      properties: { period, evidence },
    },
  ],
});
