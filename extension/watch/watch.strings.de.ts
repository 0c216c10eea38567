import { translation } from '../../components/texts/texts';
import { watchStrings } from './watch.strings';

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('de')} ${count === 1 ? one : many}`;
}

/** German. */
export const watchDe = translation(watchStrings, {
  rules: {
    'weekly-drop': 'Weniger wöchentlich Aktive',
    'dormant-seats': 'Viele Seats sind vielleicht frei',
    'new-admin': 'Ein neuer Admin',
    'old-invites': 'Alte Einladungen',
    'stale-list': 'Keine Mitgliederliste',
  },
  limits: {
    'weekly-drop': 'um mindestens (%)',
    'dormant-seats': 'mehr als (Seats)',
    'new-admin': '',
    'old-invites': 'offen seit (Tagen)',
    'stale-list': 'seit (Tagen)',
  },
  means: {
    'weekly-drop': 'Die letzte ganze ISO-Woche gegenüber der davor, beide zu Ende gelesen.',
    'dormant-seats': 'Sichere, wahrscheinliche und zu prüfende, nach der Regel unter „Seats“.',
    'new-admin': 'Zwischen den beiden neuesten vollständigen Mitgliederlisten.',
    'old-invites': 'Eingeladen und seither nicht angenommen.',
    'stale-list': 'Wie lange es her ist, dass alle aufgelistet wurden.',
  },
  unknown: {
    'weeks-unread': 'Nicht bekannt: Das Audit-Log der letzten beiden ganzen Wochen wurde nicht zu Ende gelesen.',
    'too-few': 'Keine Angabe: In der Woche davor waren weniger als zehn Personen aktiv.',
    'no-list': 'Nicht bekannt: Noch wurde keine vollständige Mitgliederliste gelesen.',
    'one-list': 'Noch nicht bekannt: Dafür braucht es vollständige Mitgliederlisten von zwei Tagen.',
    untold: 'Nicht bekannt: Keine Quelle sagt es.',
  },
  notice: (organization) => `Rollcall: ${organization}`,

  finding: (finding) => {
    switch (finding.kind) {
      case 'weekly-drop': {
        const percent = Math.round((100 * (finding.now - finding.before)) / finding.before);
        const sign = percent > 0 ? '+' : percent < 0 ? '−' : '±';
        return `${counted(finding.now, 'Person war', 'Personen waren')} letzte Woche aktiv, ${finding.before.toLocaleString('de')} in der Woche davor (${sign}${Math.abs(percent)} %).`;
      }
      case 'dormant-seats':
        return finding.seats === 1
          ? '1 Seat ist vielleicht frei.'
          : `${counted(finding.seats, 'Seat', 'Seats')} sind vielleicht frei.`;
      case 'new-admin':
        return finding.people.length === 0
          ? 'Kein neuer Admin.'
          : `Neu als Admin: ${finding.people.map(({ name }) => name).join(', ')}.`;
      case 'old-invites':
        return finding.invites === 0
          ? 'Keine Einladung ist so alt.'
          : `${counted(finding.invites, 'Einladung wartet', 'Einladungen warten')}, die älteste seit ${counted(finding.oldestDays ?? 0, 'Tag', 'Tagen')}.`;
      case 'stale-list':
        return finding.days === 0
          ? 'Binnen eines Tages wurden alle aufgelistet.'
          : `Alle aufgelistet wurden zuletzt vor ${counted(finding.days, 'Tag', 'Tagen')}.`;
    }
  },
  result: (result) =>
    result.state === 'unknown' ? watchStrings.unknown[result.why] : watchStrings.finding(result.finding),

  step: (step) => {
    switch (step.kind) {
      case 'watch':
        return watchStrings.finding(step.finding);
      case 'connect':
        return 'Mit der API verbinden, um zu sehen, wer an welchem Tag aktiv ist.';
      case 'read-list':
        return 'Die ganze Mitgliederliste lesen: die Mitgliederseite öffnen und „Alle einlesen“ wählen.';
      case 'sync':
        return `Die Mitgliederliste ist ${counted(step.days, 'Tag', 'Tage')} alt: jetzt abgleichen.`;
      case 'free-seats':
        return `${counted(step.certain + step.probable, 'Seat ist', 'Seats sind')} sehr wahrscheinlich frei.`;
      case 'single-admin':
        return 'Es gibt nur einen Admin: W&B empfiehlt mindestens zwei.';
      case 'missing-days':
        return `Von den letzten 30 Tagen fehlt das Audit-Log von ${counted(step.days, 'Tag', 'Tagen')}: jetzt abgleichen.`;
    }
  },
});
