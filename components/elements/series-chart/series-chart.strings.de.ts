import { translation } from '../../texts/texts';
import { seriesChartStrings } from './series-chart.strings';

/** German. */
export const seriesChartDe = translation(seriesChartStrings, {
  people: (count, isOne) => `${count} ${isOne ? 'Person' : 'Personen'}`,
  atLeast: (people) => `mindestens ${people}`,
  notKnown: 'nicht bekannt',
  week: (days) => `Woche ${days}`,
  since: (day) => `Aktiv seit ${day}`,
  notes: {
    dayNotOver: 'Der Tag ist noch nicht vorbei.',
    weekNotOver: 'Die Woche ist noch nicht vorbei.',
    cutWeek: (days) =>
      days === 1 ? 'Nur 1 Tag dieser Woche liegt im Zeitraum.' : `Nur ${days} Tage dieser Woche liegen im Zeitraum.`,
    dayReadInPart: 'Das Audit-Log dieses Tages wurde nicht ganz gelesen.',
    weekReadInPart: 'Das Audit-Log dieser Woche wurde nicht ganz gelesen.',
    sinceReadInPart: 'Nicht von allen ist die letzte Aktivität bekannt.',
  },
  key: {
    label: 'Legende',
    atLeast: 'mindestens',
    partial: 'unvollständige Woche',
    unknown: 'nicht bekannt',
  },
  showTable: 'Als Tabelle zeigen',
  showChart: 'Als Diagramm zeigen',
  chartFailed: 'Das Diagramm ließ sich nicht laden. Die Seite neu laden, um es zu sehen.',
  columns: { day: 'Tag (UTC)', week: 'Woche (UTC)', since: 'Aktiv seit (UTC)', active: 'Personen' },
  steps: (label) => `${label}, Diagramm: Pfeiltasten gehen von Datum zu Datum`,
  summary: (label, parts) => `${label}: ${parts.join('; ')}.`,
  latest: (people, when) => `zuletzt ${people} (${when})`,
  highest: (people, when) => `Höchstwert ${people} (${when})`,
  lowest: (people, when) => `Tiefstwert ${people} (${when})`,
  first: (people, when) => `${people} (${when})`,
  unknownPart: (unknown, all) => `${unknown} von ${all} nicht bekannt`,
  nothing: 'über diesen Zeitraum ist nichts bekannt',
});
