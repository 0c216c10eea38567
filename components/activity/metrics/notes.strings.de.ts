import { translation } from '../../texts/texts';
import { noteStrings } from './notes.strings';

/** German. */
export const noteDe = translation(noteStrings, {
  whyUnknown: {
    auditUnread: 'Das Audit-Log dieser Tage wurde nicht gelesen.',
    todayUnread: 'Das heutige Audit-Log wurde noch nicht gelesen.',
    noneSeen: 'Im bisher gelesenen Teil des Audit-Logs ist niemand zu sehen.',
    rosterSilent: 'Die Mitgliederliste sagt nicht, wann ihre Mitglieder zuletzt aktiv waren.',
    noRoster: 'Bisher wurde keine Mitgliederliste gelesen.',
    nothingRead: 'Weder das Audit-Log noch eine Mitgliederliste sagt, wer damals aktiv war.',
  },
  countedByGrowth: (days) =>
    `Daran gezählt, wie die Zahl aktiver Tage bei W&B selbst gewachsen ist, ${days}; an welchen Tagen, sagt sie nicht.`,
  days: (from, to) => `${from} bis ${to}`,
  readEarlier: (moment) => `Die Mitgliederliste wurde am ${moment} gelesen; spätere Aktivität fehlt.`,
  open: (count) =>
    count === 1
      ? '1 weiteres Mitglied war vielleicht aktiv: Wann zuletzt, ist nicht oder nur ungefähr bekannt.'
      : `${count} weitere Mitglieder waren vielleicht aktiv: Wann zuletzt, ist nicht oder nur ungefähr bekannt.`,
  hidden: (count) =>
    count === 1
      ? 'W&B zeigt nicht, wann 1 deaktiviertes Mitglied zuletzt aktiv war.'
      : `W&B zeigt nicht, wann ${count} deaktivierte Mitglieder zuletzt aktiv waren.`,
  auditedOnly:
    'W&B zählt nur protokollierte Aktionen: Wer nur Reports liest oder in öffentlichen Projekten arbeitet, wirkt inaktiv.',
  countedFrom: (day) => `W&B zählt Aktivität ab ${day}.`,
  blindSingleTenant:
    'Das Audit-Log nennt weniger Arten von Aktivität, als „Last Active“ zählt: Wer nur Seiten öffnet oder Runs protokolliert, fehlt vielleicht.',
  blindMultiTenant:
    'Das Audit-Log hat keinen Eintrag für den Start eines Runs; wer nur Runs protokolliert, fehlt vielleicht.',
  missing: (days, runs, others) => {
    const more = others === 0 ? '' : others === 1 ? ' und 1 weitere Lücke' : ` und ${others} weitere Lücken`;
    const subject = days === 1 ? '1 Tag fehlt' : `${days} Tage fehlen`;
    return `${subject} im bisher gelesenen Audit-Log: ${runs.join(', ')}${more}.`;
  },
  leftOut: (count) =>
    count === 1
      ? '1 Konto, von dem nur eine Nummer bekannt ist, etwa ein Dienstkonto, hat auch etwas getan. Es ist nicht mitgezählt.'
      : `${count} Konten, von denen nur eine Nummer bekannt ist, etwa Dienstkonten, haben auch etwas getan. Sie sind nicht mitgezählt.`,
  partial: (listed, total) =>
    `Nur ein Teil der Mitgliederliste wurde gelesen: ${listed}${total === undefined ? '' : ` von ${total}`} Mitgliedern.`,
});
