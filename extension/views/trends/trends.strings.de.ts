import { translation } from '../../../components/texts/texts';
import { trendsStrings } from './trends.strings';

/** German. */
export const trendsDe = translation(trendsStrings, {
  weekly: 'Wöchentlich aktive Personen',
  weeklyHint:
    'Verschiedene Personen jeder ISO-Woche (Montag bis Sonntag, UTC). Angeschnittene und laufende Wochen sind schraffiert.',
  daily: 'Täglich aktive Personen',
  dailyHint: 'Verschiedene Personen jedes UTC-Tages. Nicht gelesene Tage sind Lücken.',
  unread: 'Das Audit-Log dieser Tage ist nicht gelesen, also lässt sich nichts zeichnen.',

  lifecycle: {
    title: 'Wachstum nach Wochen',
    hint: 'Alle in einer Woche Aktiven, im Vergleich zur Woche davor: in dieser Woche hinzugefügt, wiederkehrend oder nach einer Pause zurück. Unter der Linie: in der Woche davor aktiv, in dieser nicht.',
    added: 'Neu',
    returning: 'Wiederkehrend',
    resurrected: 'Nach Pause zurück',
    firstSeen: 'davon zum ersten Mal gesehen',
    goneQuiet: 'Still geworden',
    left: 'Ausgeschieden',
    gone: 'Still geworden, ausgeschieden',
    week: 'Woche',
    unknown: 'nicht bekannt',
    weekOf: (days) => `Woche ${days}`,
    active: (count) => `${count} aktiv`,
    layer: (name, count) => `${name}: ${count}`,
    none: 'Keine zwei ganzen Wochen hintereinander sind in diesem Zeitraum gelesen.',
    summary: (week, added, returning, resurrected, quiet) =>
      `In der letzten ganzen Woche (${week}) waren ${added} neue, ${returning} wiederkehrende und ${resurrected} nach einer Pause zurückgekehrte Personen aktiv; ${quiet} wurden still.`,
  },

  spread: {
    title: 'Aktive Tage je Person',
    hint: 'Personen, die aktiv sein könnten, nach der Zahl ihrer aktiven Tage im Zeitraum.',
    days: 'Aktive Tage',
    people: 'Personen',
    share: 'Anteil',
    bin: (from, to) => (from === to ? from : `${from}–${to}`),
    tip: (days, people, share) => [`${days} aktive Tage`, `${people} Personen, ${share}`],
    bounded: 'Einige Tage sind nicht gelesen: Personen können mehr aktive Tage haben als gezeigt.',
    summary: (people, none, half) =>
      `Von ${people} Personen hatten ${none} keinen aktiven Tag; die Hälfte aller hatte ${half} oder weniger.`,
  },

  calendar: {
    title: 'Kalender',
    hint: 'Verschiedene Personen jedes UTC-Tages. Dunkler ist mehr; schraffierte Tage sind nicht gelesen.',
    day: 'Tag',
    people: 'Personen',
    unknown: 'nicht bekannt',
    few: 'wenige',
    many: 'viele',
    notRead: 'nicht gelesen',
    summary: (most, when, weekday, weekend) =>
      `Am meisten los war am ${when} mit ${most}. An Werktagen im Mittel ${weekday}, an Wochenenden ${weekend}.`,
    nothing: 'Kein Tag des Zeitraums ist gelesen.',
  },

  retention: {
    title: 'Bindung nach Monat des Beitritts',
    hint: 'Anteil der in einem Monat Hinzugefügten, die in jedem späteren Kalendermonat aktiv waren, über das letzte Jahr; der Zeitraum gilt nicht.',
    modes: { bounded: 'In diesem Monat', unbounded: 'In diesem Monat oder später' },
    mode: 'Als aktiv gezählt',
    cohort: 'Hinzugefügt im',
    people: 'Personen',
    month: (k) => `Monat ${k}`,
    immature: 'noch nicht vorbei',
    unread: 'nicht gelesen',
    cell: (cohort, month, active, of, share) => [`Hinzugefügt im ${cohort}`, `${month}: ${active} von ${of}, ${share}`],
    untoldCell: (cohort, month, why) => [`Hinzugefügt im ${cohort}`, `${month}: ${why}`],
    undated: (people) => `${people} Personen fehlen: Keine Quelle sagt, wann sie hinzugefügt wurden.`,
    none: 'Keine Quelle sagt, wann im letzten Jahr Personen hinzugefügt wurden.',
    summary: (share, month, cohorts) =>
      `Über ${cohorts} Beitrittsmonate waren ${share} in ${month} nach dem Beitritt aktiv.`,
    noSummary: 'Noch ist kein späterer Monat zu Ende gelesen.',
  },

  activation: {
    title: 'Zeit bis zur ersten Aktivität',
    hint: (days) =>
      `Personen nach dem Monat, in dem sie hinzugefügt wurden, über alles Gelesene: wie viele binnen ${days} Tagen begannen. Wer später hinzugefügt wurde, ist noch nicht beurteilt.`,
    month: 'Hinzugefügt im',
    added: 'Hinzugefügt',
    judged: 'Beurteilt',
    inTime: 'Rechtzeitig begonnen',
    share: 'Anteil',
    median: 'Median (Tage)',
    late: 'Nicht rechtzeitig',
    immature: 'Noch zu neu',
    unknown: (people) =>
      `${people} Personen wurden hinzugefügt, bevor das Log lückenlos gelesen war, oder zu unbekannter Zeit: Niemand weiß, wann sie begannen.`,
    none: 'Niemand wurde hinzugefügt, seit das Audit-Log lückenlos gelesen ist.',
    summary: (share, inTime, judged, median) =>
      `${inTime} von ${judged} Personen (${share}) begannen rechtzeitig; der Median liegt bei ${median} Tagen.`,
    noSummary: 'Niemand wurde vor genügend langer Zeit hinzugefügt, um beurteilt zu werden.',
  },
});
