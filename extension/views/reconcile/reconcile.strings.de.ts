import { translation } from '../../../components/texts/texts';
import { reconcileStrings } from './reconcile.strings';

/** German. */
export const reconcileDe = translation(reconcileStrings, {
  lead: 'Zwei Zählungen derselben Personen stimmen selten überein. Die Zahl eingeben, die W&B zeigt; Rollcall sagt, welche Personen den Unterschied ausmachen können.',
  members: 'Mitglieder',
  active: 'Aktive Personen',
  activeIn: (days) => `Aktive Personen, ${days}`,
  theirs: 'W&B zeigt',
  ours: 'Rollcall zählt',
  difference: 'Unterschied',
  none: 'Zahl',
  same: 'Die Zahlen stimmen überein.',
  within: 'Die Ursachen unten können den Unterschied erklären.',
  beyond:
    'Die Ursachen unten können nicht alles erklären. Nachsehen, wann jede Quelle gelesen wurde und was laut Belegen fehlt.',
  sources: 'Was jede Quelle selbst sagte',
  source: 'Quelle',
  listed: 'Aufgelistet',
  total: 'Nennt als Gesamtzahl',
  read: 'Gelesen',
  isComplete: 'ganze Liste',
  isPartial: 'Teil der Liste',
  notSaid: 'sagt es nicht',
  sourceNames: { page: 'Mitgliederseite', csv: 'CSV von W&B', scim: 'SCIM' },
  causes: 'Wen eine andere Zählung anders behandeln kann',
  cause: 'Ursache',
  people: 'Personen',
  sides: { counted: 'hier mitgezählt', 'not-counted': 'hier nicht mitgezählt' },
  side: 'Hier',
  noCauses: 'Niemand Bekanntes fällt auf.',
  noMembers: 'Noch wurde keine Mitgliederliste gelesen.',
  memberCauses: {
    invited:
      'Eingeladen, aber noch nicht angenommen. SCIM lässt sie vielleicht weg; die Mitgliederseite listet sie auf.',
    deactivated: 'Deaktivierte. Sie bleiben auf der Liste, und manche Zählung lässt sie weg.',
    'log-only': 'Nur aus dem Audit-Log bekannt: Keine Liste nennt sie.',
    left: 'Ausgeschieden: Eine vollständige Liste nennt sie nicht mehr. Eine frühere Zählung hatte sie.',
    'joined-records':
      'Einträge, die zu jemand anderem gehören: eine alte E-Mail-Adresse oder ein zweites Konto, hier einmal gezählt.',
  },
  activeCauses: {
    'first-day-only':
      'Nur am ersten Tag des Zeitraums aktiv. Ein Fenster, das einige Stunden später oder in einer anderen Zeitzone beginnt, verliert sie.',
    'day-before': 'Nur am Tag vor dem Zeitraum aktiv. Ein Fenster, das einige Stunden früher beginnt, enthält sie.',
    'today-only': 'Nur heute aktiv. Eine Zählung, die nachhinkt oder gestern endet, hat sie noch nicht.',
    deactivated: 'Im Zeitraum aktiv und seither deaktiviert.',
    left: 'Im Zeitraum aktiv und seither ausgeschieden. Eine Zählung der jetzigen Mitglieder verliert sie.',
    'number-only': 'Konten, die das Audit-Log nur mit einer Nummer kennt, etwa Dienstkonten.',
    'roster-only':
      'Laut einer Mitgliederliste aktiv; das Audit-Log zeigt sie nicht. „Last Active“ von W&B zählt mehr als sein Log.',
  },
});
