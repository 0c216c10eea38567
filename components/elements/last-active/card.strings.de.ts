import { translation } from '../../texts/texts';
import { cardStrings } from './card.strings';

/** German. */
export const cardDe = translation(cardStrings, {
  terms: {
    lastActive: 'Zuletzt aktiv',
    added: 'Hinzugefügt',
    daysActive: 'Aktive Tage insgesamt',
    weeks: 'Letzte 12 Wochen',
    source: 'Quelle',
  },
  unknown: 'Unbekannt',
  never: 'Nie',
  notInSixMonths: 'Nicht in den letzten 6 Monaten',
  around: (date) => `um den ${date}`,

  meaning: {
    active: 'Aktiv innerhalb der Zeit, die als aktiv zählt: 30 Tage, sofern nicht geändert.',
    idle: 'Länger ohne Aktivität als die Grenze für „Ruhend“ (30 Tage, sofern nicht geändert), aber noch nicht schlafend.',
    dormant: 'Länger ohne Aktivität als die Grenze für „Schlafend“: 90 Tage, sofern nicht geändert.',
    'no-activity': 'In dieser Organisation nie aktiv, soweit W&B es sagt.',
    'invite-pending': 'Eingeladen, die Einladung ist aber noch nicht angenommen.',
    deactivated: 'Ein Admin hat den Zugang entzogen. Das Konto und seine Geschichte bleiben.',
    unknown:
      'Keine Quelle, die Rollcall gelesen hat, sagt, wann diese Person zuletzt aktiv war. Das heißt nicht, dass sie inaktiv ist.',
  },
  hiddenMeaning: 'W&B zeigt einen Strich: Diese Person war schon aktiv, aber nicht in den letzten sechs Monaten.',
  neverMeaning: 'W&B zeigt einen Strich: in dieser Organisation nie aktiv, seit W&B am 8. Mai 2025 zu zählen begann.',
  blindSpot: 'Multi-tenant Cloud hält das Lesen von Reports und Arbeit in öffentlichen Projekten nicht fest.',

  source: { page: 'Mitgliederseite', csv: 'CSV von W&B', scim: 'SCIM', 'audit-log': 'Audit-Log' },
  evidence: { 'audit-log': 'Audit-Log', roster: 'Mitgliederliste', none: 'Noch keine' },
  readAgo: (source, ago) => `${source}, gelesen ${ago}`,

  coarse: {
    hour: 'Auf die Stunde bekannt: W&B zeigt diese Zeit gerundet.',
    day: 'Auf den Tag bekannt: Die Quelle nennt keine Uhrzeit.',
    week: 'Auf etwa eine Woche bekannt: W&B zeigt diese Zeit gerundet.',
    month: 'Auf etwa einen Monat bekannt: W&B zeigt diese Zeit gerundet.',
    year: 'Auf etwa ein Jahr bekannt: W&B zeigt diese Zeit gerundet.',
  },
});
