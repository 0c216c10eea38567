import { translation } from '../../../components/texts/texts';
import { teamsStrings } from './teams.strings';

/** German. */
export const teamsDe = translation(teamsStrings, {
  title: 'Teams',
  columns: {
    team: 'Team',
    members: 'Mitglieder',
    active: 'Aktiv',
    share: 'Anteil',
    dormant: 'Vielleicht freie Seats',
    weeks: '12 Wochen',
  },
  definition: (days) =>
    `Aktiv: von denen, die angenommen haben und jetzt nicht deaktiviert sind, wer ${days} aktiv war. Seats werden nach der Regel unter „Seats“ beurteilt.`,
  once: (several) =>
    `${several} Personen sind in mehr als einem Team: Sie zählen in jedem davon und einmal in der Gesamtzahl, die Teams ergeben zusammen also mehr.`,
  untold: (people) => `Von ${people} Personen nennt keine Quelle die Teams; sie stehen nur in der Gesamtzahl.`,
  total: 'Alle, jede Person einmal',
  noTeam: 'Kein Team',
  open: (team) => `Personen von ${team} auflisten`,
  search: 'Team suchen',
  none: 'Noch hat keine Quelle ein Team genannt. SCIM-Gruppen, die CSV-Datei von W&B und die Mitgliederseite können es.',
  noneFound: 'Kein Team heißt so.',
  unknown: 'nicht bekannt',
  weeksHint: 'Verschiedene Personen, die in der ISO-Woche aktiv waren, gemessen am Höchstwert desselben Teams.',
  weeksText: (weeks) => `Nach Wochen: ${weeks}`,
  sort: (column) => `Nach ${column} sortieren`,
  chart: 'Teams als CSV',
});
