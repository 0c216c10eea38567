import { translation } from '../../../components/texts/texts';
import { insightsStrings } from './insights.strings';

/** After "von", "vor", "nach". */
function ofDays(count: number): string {
  return `${count} ${count === 1 ? 'Tag' : 'Tagen'}`;
}

/** German. */
export const insightsDe = translation(insightsStrings, {
  title: 'Auswertungen',
  views: 'Auswertungen',
  tabs: {
    overview: 'Überblick',
    people: 'Personen',
    trends: 'Trends',
    seats: 'Seats',
    teams: 'Teams',
    changes: 'Änderungen',
    leaderboard: 'Rangliste',
    reconcile: 'Abstimmung',
    report: 'Bericht',
    watch: 'Beobachten',
  },
  asOfNow: 'Seats werden nach dem Stand von jetzt beurteilt; der Zeitraum gilt nicht.',
  ownDays: 'Änderungen haben ihr eigenes Datum; der Zeitraum gilt nicht.',
  loading: 'Zählt …',
  retry: 'Erneut versuchen',
  unknown: 'nicht bekannt',
  atLeast: (number) => `mindestens ${number}`,
  more: (number) => `${number} weitere zeigen`,
  member: 'Mitglied',
  lastActive: 'Zuletzt aktiv',
  close: 'Liste schließen',

  overview: {
    figures: {
      active: 'Aktive Personen',
      'did-work': 'Haben gearbeitet',
      'eligible-active': 'Aktive mit Zugang',
      daily: 'Täglich aktiv',
      weekly: 'Wöchentlich aktiv',
      monthly: 'Monatlich aktiv',
    },
    definitions: {
      active: 'Verschiedene Personen, die im Zeitraum aktiv waren. Die Änderung vergleicht nur vollständige Tage.',
      'did-work':
        'Verschiedene Personen, die das Audit-Log des Zeitraums bei Runs, Sweeps oder Artefakten zeigt oder dabei, etwas anzulegen, zu ändern oder zu löschen. Ein gestarteter Run hinterlässt keinen Eintrag.',
      'eligible-active':
        'Von denen, die die Einladung angenommen haben und jetzt nicht deaktiviert sind, die im Zeitraum Aktiven.',
      daily: 'Verschiedene Personen am letzten vollständigen Tag.',
      weekly: 'Verschiedene Personen an den letzten 7 vollständigen Tagen.',
      monthly: 'Verschiedene Personen an den letzten 30 vollständigen Tagen.',
    },
    stickiness: 'Bindungsgrad',
    stickinessIs: (count) =>
      `Täglich Aktive im Mittel, geteilt durch monatlich Aktive, an ${ofDays(count)}, die gelesen sind.`,
    noStickiness: {
      'short-period': 'Braucht einen Zeitraum von mindestens 14 vollständigen Tagen.',
      coverage: 'Braucht das Audit-Log von 14 Tagen des Zeitraums und das der letzten 30 Tage ganz.',
      nobody: 'In den letzten 30 Tagen war niemand aktiv.',
    },
    noWork: {
      ended: 'Aufbewahrt ist nur der letzte Tag mit Arbeit je Person; über vergangene Zeiträume sagt er nichts.',
      unread:
        'Diese Tage wurden nicht gelesen oder schon, bevor Rollcall festhielt, wer gearbeitet hat. Ab jetzt gelesene Tage sagen es.',
      few: 'Im Datenschutzmodus verborgen: weniger als fünf Personen.',
      'nobody-seen': 'An den Tagen, die es sagen, ist niemand bei der Arbeit zu sehen; die anderen sagen es nicht.',
    },
    recorded: (recorded, all) => `Wer gearbeitet hat, ist für ${recorded} von ${ofDays(all)} bekannt`,
    lastWork: 'Letzter Tag mit Arbeit',
    covered: (covered, all) => `Audit-Log: ${covered} von ${ofDays(all)}`,
    ofEligible: (eligible, share) => `von ${eligible}${share ? `, ${share}` : ''}`,
    change: (by, percent) => `${by}${percent ? ` (${percent})` : ''}`,
    against: (range, before) => `${range} gegenüber ${before}`,
    noChange: 'Keine Änderung angegeben: Nicht alle Tage beider Zeiträume sind gelesen.',
    noChangeAllTime: 'Vor der gesamten Zeit liegt nichts.',
    list: (name) => `Personen auflisten: ${name}`,
    people: (name, count) => `${name}: ${count}`,
  },

  seats: {
    inUse: 'Seats nach Art',
    kind: 'Seat',
    kinds: {
      'models-full': 'Models, voll',
      'models-viewer': 'Models, Viewer',
      'weave-full': 'Weave, voll',
      'weave-viewer': 'Weave, Viewer',
    },
    columns: {
      assigned: 'Vergeben',
      used: 'Genutzt',
      dormant: 'Schlafend',
      neverActive: 'Nie aktiv',
      invited: 'Eingeladen',
      deactivated: 'Deaktiviert',
      unknown: 'Nicht bekannt',
    },
    untold: (models, weave, members) =>
      `Von ${members} Mitgliedern nennt keine Quelle den Models-Seat von ${models} und den Weave-Zugriff von ${weave}.`,
    notKept: (why) => `${why} Die Auswahl gilt, bis diese Seite geschlossen wird.`,
    noRoster: 'Noch wurde keine Mitgliederliste gelesen; über Seats ist also nichts bekannt.',
    partial: 'Die Mitgliederliste ist nur zum Teil gelesen: Diese Zahlen sind Untergrenzen.',
    blindSpot:
      'W&B zählt nicht alles als Aktivität: Wer nur Reports liest, öffentliche Projekte öffnet oder Runs protokolliert, kann als schlafend erscheinen. Vor dem Entziehen eines Seats nachfragen.',
    threshold: 'Schlafend nach (Tagen)',
    grace: 'Schonfrist nach dem Hinzufügen (Tage)',
    full: 'Preis eines vollen Models-Seats',
    viewer: 'Preis eines Models-Viewer-Seats',
    pricesHint:
      'Preise sind selbst einzugeben, in beliebiger Währung und für beliebige Zeit. Weave-Seats sind kostenlos.',
    cost: (low, high) =>
      low === high ? `Vielleicht freie Seats kosten ${low}` : `Vielleicht freie Seats kosten ${low} bis ${high}`,
    costIs: 'Von den sicheren und wahrscheinlichen allein bis zu allen, die zu prüfen sind.',
    unpriced: (count) => `${count} ohne Preis sind nicht enthalten.`,
    tiers: {
      certain: 'Sicher',
      probable: 'Wahrscheinlich',
      review: 'Prüfen',
      excluded: 'Ausgenommen',
    },
    tierMeans: {
      certain: 'Deaktiviert und doch mit Seat.',
      probable: 'Nie aktiv, Schonfrist vorbei, nach einer vollständigen Mitgliederliste.',
      review: 'Schlafend, in der Schonfrist, oder zu wenig bekannt.',
      excluded: 'Auf eigene Entscheidung behalten.',
    },
    nobody: 'Niemand.',
    why: 'Warum',
    seat: 'Seat',
    keep: 'Seat behalten',
    release: 'Neu beurteilen',
    keepTitle: (name) => `Seat von ${name} behalten`,
    reason: 'Grund',
    until: 'Bis (optional)',
    save: 'Seat behalten',
    cancel: 'Abbrechen',
    kept: (reason, until) => `Behalten: ${reason || 'ohne Angabe eines Grundes'}${until ? `, bis ${until}` : ''}.`,
    seatWords: { full: 'voll', viewer: 'Viewer', none: 'keiner' },
    seatText: (models, weave) => [models && `Models: ${models}`, weave && `Weave: ${weave}`].filter(Boolean).join(', '),
    fit: 'Ein Viewer-Seat würde genügen',
    fitMeans: (range) =>
      `Wer einen vollen Models-Seat hat und im Audit-Log der 90 Tage vor heute (${range}) vorkommt, aber nie bei der Arbeit: nichts an Runs, Sweeps oder Artefakten, nichts angelegt, geändert oder gelöscht.`,
    fitBlindSpot:
      'Ein gestarteter Run hinterlässt keinen Eintrag im Audit-Log, jemand kann also trotzdem arbeiten. Vor dem Ändern eines Seats nachfragen. Welche Seats möglich sind, hängt vom Plan und von der Rolle ab.',
    fitWithRuns: (count, isOne) =>
      isOne
        ? `${count} Person ist nicht enthalten, weil W&B Runs von ihr zählt.`
        : `${count} Personen sind nicht enthalten, weil W&B Runs von ihnen zählt.`,
    fitReason: (lastSeen) => `Zuletzt im Audit-Log am ${lastSeen}, und nie bei der Arbeit.`,
    fitSaves: (cost) => `Höchstens ${cost} weniger, wenn Viewer-Seats wirklich für alle genügten.`,
    fitRunsUntold: 'Keine Quelle nennt ihre Runs.',
    fitSilent: (recorded, needed) =>
      `Keine Angabe. Nötig ist das Audit-Log der letzten ${ofDays(needed)} vor heute, jeder ganz gelesen mit der Angabe, wer gearbeitet hat; bisher ${recorded === 0 ? 'keiner davon' : recorded === 1 ? 'ist es einer' : `sind es ${recorded}`}.`,
    privileged: 'Personen mit besonderen Rechten, 30 Tage ohne Aktivität',
    noPrivileged: 'Kein Admin, Rechnungs-Admin oder Inhaber einer eigenen Rolle ist als ruhend bekannt.',
    role: 'Rolle',
    billing: 'Rechnungs-Admin',
    singleAdmin: 'Diese Organisation hat nur einen Admin. W&B empfiehlt mindestens zwei, falls einer geht.',
    perhapsSingleAdmin: (untold) =>
      `Bekannt ist nur ein Admin, aber von ${untold} Mitgliedern nennt keine Quelle die Rolle. W&B empfiehlt mindestens zwei Admins.`,
    never: 'nie',
  },

  changes: {
    from: 'Von',
    to: 'Bis',
    tooFew:
      'Änderungen erscheinen, sobald vollständige Mitgliederlisten von zwei Tagen aufbewahrt sind. Rollcall bewahrt für jeden Tag eine auf, an dem es die ganze Liste liest.',
    evidence: (from, to) => `Nach den vollständigen Mitgliederlisten vom ${from} und vom ${to}.`,
    rule: (idle, dormant) =>
      `Beide werden nach einer Regel beurteilt: ruhend nach ${ofDays(idle)}, schlafend nach ${ofDays(dormant)}. Was eine Liste nicht sagt, ist keine Änderung.`,
    compareFiles: 'Zwei CSV-Dateien vergleichen …',
    keptLists: 'Zurück zu den aufbewahrten Listen',
    chooseTwo: 'Zwei Mitglieder-CSVs auswählen, eine ältere und eine neuere.',
    tooLarge: 'Zusammen sind diese Dateien zu groß.',
    files: (before, after) => `Von ${before} zu ${after}. Nichts aus diesen Dateien wird aufbewahrt.`,
    rejected: (file, count) =>
      `${count} ${count === 1 ? 'Zeile' : 'Zeilen'} von ${file} ${count === 1 ? 'ließ' : 'ließen'} sich nicht lesen: Wer darin steht, sieht aus, als fehlte er auf der Liste.`,
    none: 'Zwischen diesen Listen hat sich nichts geändert.',
    change: 'Änderung',
    old: 'Vorher',
    new: 'Nachher',
    matrix: 'Von Status zu Status',
    matrixHint: 'Zeilen: vorher. Spalten: nachher. Wer auf einer der Listen steht, zählt einmal.',
    before: 'Vorher',
    states: {
      active: 'Aktiv',
      idle: 'Ruhend',
      dormant: 'Schlafend',
      'no-activity': 'Nie aktiv',
      'invite-pending': 'Eingeladen',
      deactivated: 'Deaktiviert',
      unknown: 'Unbekannt',
      absent: 'Kein Mitglied',
    },
    noTeam: 'kein Team',
  },

  leaderboard: {
    orders: { most: 'Aktivste', quiet: 'Stillste' },
    order: 'Reihenfolge',
    rank: 'Rang',
    activeDays: 'Aktive Tage',
    of: (possible) => `von ${possible}`,
    definition:
      'Tage mit irgendeiner Aktivität im Audit-Log, von den Tagen seit dem Hinzufügen. Wer gleich viele hat, teilt den Rang; dann entscheiden letzte Aktivität und Name über die Reihenfolge.',
    quietHint: 'W&B zählt nicht alles als Aktivität: Still heißt nicht abwesend.',
    bounded: 'Einige Tage sind nicht gelesen: Alle können mehr aktive Tage haben, und Ränge können anders sein.',
    unread: 'Niemand lässt sich einordnen.',
    nobody: 'In diesem Zeitraum war niemand aktiv.',
    ranked: (count) => `${count} Personen eingeordnet`,
    isPrivate:
      'Im Datenschutzmodus gibt es keine Rangliste: Wer vorn oder hinten steht, ist auch ohne Namen am Platz zu erkennen. Um sie zu sehen, lässt sich der Datenschutzmodus in den Optionen ausschalten.',
  },

  reasons: (reason) => {
    switch (reason.kind) {
      case 'deactivated':
        return 'Deaktiviert, hat aber noch einen Seat.';
      case 'never-active':
        return `Vor ${ofDays(reason.addedDaysAgo)} hinzugefügt und nie aktiv.`;
      case 'never-active-in-grace':
        return `Vor ${ofDays(reason.addedDaysAgo)} hinzugefügt und noch nicht aktiv: noch in der Schonfrist.`;
      case 'never-active-age-unknown':
        return 'Nie aktiv, aber keine Quelle sagt, wann die Person hinzugefügt wurde.';
      case 'never-active-list-partial':
        return `Vor ${ofDays(reason.addedDaysAgo)} hinzugefügt und nie aktiv, nach einer nur teilweise gelesenen Liste.`;
      case 'dormant':
        return `Zuletzt aktiv vor ${ofDays(reason.daysAgo)}.`;
      case 'perhaps-dormant':
        return `Zuletzt aktiv vor etwa ${ofDays(reason.daysAgo)}; die Quelle sagt es nur ungefähr.`;
      case 'hidden':
        return `W&B verbirgt, wann: nichts in den letzten ${ofDays(reason.sinceDays)}.`;
    }
  },
});
