import { pageOf } from '../example';
import { hoursAgo, minutesAgo } from '../invented/moments';

const LINE = '<rollcall-evidence-line></rollcall-evidence-line>';
const log = { kind: 'audit-log', asOf: hoursAgo(2), coveredDays: 30, periodDays: 30, notes: [] } as const;
const notes = [
  '10 days are missing from the audit log read so far.',
  'W&B counts audited actions only: people who only read reports or work in public projects look inactive.',
];

export const evidenceLinePage = pageOf({
  tag: 'rollcall-evidence-line',
  folder: 'evidence-line',
  purpose: 'What a figure rests on, how old that is, and how much of the period it covers.',
  examples: [
    { name: 'Audit log, complete', markup: LINE, properties: { evidence: log } },
    { name: 'Days missing', markup: LINE, properties: { evidence: { ...log, coveredDays: 20, notes } } },
    {
      name: 'Members list',
      markup: LINE,
      properties: { evidence: { ...log, kind: 'roster', roster: 'page', asOf: minutesAgo(4), notes: notes.slice(1) } },
    },
    {
      name: 'Unknown',
      markup: LINE,
      properties: { evidence: { ...log, kind: 'none', asOf: undefined, coveredDays: 0 } },
    },
    { name: 'Empty', about: 'Draws nothing until its evidence is set.', markup: LINE },
    { name: 'Narrow', width: 220, markup: LINE, properties: { evidence: { ...log, coveredDays: 20, notes } } },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: LINE,
      properties: { evidence: { ...log, coveredDays: 20, notes } },
    },
    { name: 'Dark', theme: 'dark', markup: LINE, properties: { evidence: { ...log, coveredDays: 20, notes } } },
  ],
});
