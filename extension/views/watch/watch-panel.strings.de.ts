import { translation } from '../../../components/texts/texts';
import { watchPanelStrings } from './watch-panel.strings';

/** German. */
export const watchPanelDe = translation(watchPanelStrings, {
  lead: 'Rollcall sieht jede Stunde nach, solange der Browser läuft, und nach jedem Abgleich. Verglichen werden nur vollständige Wochen und vollständige Listen; was nicht bekannt ist, schlägt nie an.',
  fired: 'Schlägt an:',
  off: 'Aus.',
  notices: 'Wie gemeldet wird',
  badge:
    'Die Schaltfläche von Rollcall zeigt, wie viele Regeln seit dem letzten Nachsehen angeschlagen haben. Wer das Popup oder diese Seite öffnet, setzt die Zahl zurück.',
  show: 'Auch eine Benachrichtigung des Browsers zeigen',
  refused: 'Der Browser hat Benachrichtigungen nicht erlaubt. Nichts wurde geändert.',
  quietFrom: 'Keine Benachrichtigungen von',
  until: 'bis',
  quiet: { from: 'Keine Benachrichtigungen von', to: 'bis' },
});
