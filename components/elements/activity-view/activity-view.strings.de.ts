import { translation } from '../../texts/texts';
import { activityViewStrings } from './activity-view.strings';

/** German. */
export const activityViewDe = translation(activityViewStrings, {
  singleTenant: {
    'active-users': 'Aktive Mitglieder insgesamt',
    'users-over-time': 'Aktive Mitglieder im Zeitverlauf',
    'weekly-active': 'Wöchentlich aktive Mitglieder',
    'most-active': 'Aktivste Mitglieder',
  },
  multiTenant: {
    'active-users': 'Zahl aktiver Mitglieder',
    'users-over-time': 'Aktive Mitglieder im Zeitverlauf',
    'weekly-active': 'Wöchentlich aktive Mitglieder',
    'most-active': 'Aktivste Mitglieder',
  },
  periodOf: (title) => `Zeitraum von „${title}“`,
  allPlots: 'Zeitraum aller Diagramme',
  atLeastWord: 'mindestens',
  atLeast: (text) => `mindestens ${text}`,
  notKnown: 'Nicht bekannt',
  ofMembers: (eligible, isOne) => `von ${eligible} ${isOne ? 'Mitglied' : 'Mitgliedern'}`,
  membersNow: (eligible, isOne) => `gegenüber ${eligible} ${isOne ? 'Mitglied' : 'Mitgliedern'} heute`,
  ofAtLeast: (eligible) => `von mindestens ${eligible} Mitgliedern`,
  activeSince: 'Am jeweiligen Tag oder später aktive Mitglieder',
  meanDay: 'Am Tag, im Mittel',
  latestWeek: (days) => `Letzte vollständige Woche (${days})`,
  highest: (count, when) => `Höchstwert: ${count} (${when})`,
  loading: 'Aktivität wird gelesen …',
  failed: 'Die Aktivität ließ sich nicht lesen.',
  olderShown: 'Zu sehen ist, was vorher gelesen wurde.',
  retry: 'Erneut versuchen',
  announce: (title, period, figure) =>
    figure === undefined ? `${title}: ${period}.` : `${title}: ${figure}, ${period}.`,
  empty: {
    days: 'An welchen Tagen Mitglieder aktiv waren, ist noch nicht bekannt',
    disconnected:
      'Die Mitgliederseite sagt, wann jemand zuletzt aktiv war, aber nicht, an welchen Tagen. Mit einer Verbindung liest Rollcall das Audit-Log, das jeden Tag nennt.',
    connected:
      'Das steht im Audit-Log, das für diesen Zeitraum noch nicht gelesen ist. Ein Abgleich liest es, die neuesten Tage zuerst.',
    connect: 'Diese Organisation verbinden',
    members: 'Noch sind keine Mitglieder bekannt',
    membersHint: 'Die Mitgliederseite in W&B öffnen, ihre CSV-Datei importieren oder die Organisation verbinden.',
    nobody: 'Über diesen Zeitraum ist nichts bekannt',
    isPrivate: 'Im Datenschutzmodus gibt es keine Rangliste',
    privateHint:
      'Wer vorn steht, ist auch ohne Namen am Platz zu erkennen. Um die Aktivsten zu sehen, lässt sich der Datenschutzmodus in den Optionen ausschalten.',
  },
});
