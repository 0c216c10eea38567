import type { LoadPlots } from '../../elements/activity-view/activity-view.element';
import { pageOf } from '../example';
import { NOTHING_KNOWN, type Organization, PARTLY_KNOWN, ROSTER_ONLY, WELL_KNOWN, plotOf } from '../invented/plots';

const answered =
  (organization: Organization): LoadPlots =>
  (queries) =>
    Promise.resolve(queries.map((query) => plotOf(query, organization)));

const written = { load: 'async (queries, signal) => yourReports(queries, signal)' };
const MULTI = '<rollcall-activity-view deployment="multi-tenant" connected></rollcall-activity-view>';
const SINGLE = '<rollcall-activity-view deployment="dedicated"></rollcall-activity-view>';

export const activityViewPage = pageOf({
  tag: 'rollcall-activity-view',
  folder: 'activity-view',
  isWide: true,
  purpose: 'W&B’s own activity views for a deployment, from whatever answers its questions.',
  examples: [
    { name: 'Multi-tenant Cloud', markup: MULTI, properties: { load: answered(WELL_KNOWN) }, written },
    {
      name: 'Dedicated Cloud and Self-Managed',
      markup: SINGLE.replace('"dedicated"', '"dedicated" connected'),
      properties: { load: answered(WELL_KNOWN) },
      written,
    },
    {
      name: 'Known in part',
      about: 'What was not read is grey ground, never zero.',
      markup: MULTI,
      properties: { load: answered(PARTLY_KNOWN) },
      written,
    },
    {
      name: 'Only a members list',
      about: 'Without the audit log no day is known. The button fires connect-requested.',
      markup: SINGLE,
      properties: { load: answered(ROSTER_ONLY) },
      written,
    },
    { name: 'Empty', markup: SINGLE, properties: { load: answered(NOTHING_KNOWN) }, written },
    {
      name: 'Loading',
      about: 'An answer that has not come yet.',
      markup: SINGLE,
      properties: { load: () => new Promise<never>(() => {}) },
      written: { load: '() => new Promise(() => {})' },
    },
    {
      name: 'Error',
      markup: SINGLE,
      properties: { load: () => Promise.reject(new Error('W&B did not answer for 30 seconds.')) },
      written: { load: "async () => { throw new Error('W&B did not answer for 30 seconds.'); }" },
    },
    {
      name: 'With something in its row',
      markup: `<rollcall-activity-view deployment="multi-tenant" connected><strong slot="lead">Acme Research</strong></rollcall-activity-view>`,
      properties: { load: answered(WELL_KNOWN) },
      written,
    },
    { name: 'Narrow', width: 360, markup: MULTI, properties: { load: answered(WELL_KNOWN) }, written },
    { name: 'Right to left', direction: 'rtl', markup: MULTI, properties: { load: answered(WELL_KNOWN) }, written },
    { name: 'Dark', theme: 'dark', markup: SINGLE, properties: { load: answered(WELL_KNOWN) }, written },
  ],
});
