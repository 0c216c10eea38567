import { translation } from '../../../components/texts/texts';
import { noticeStrings } from './notices.strings';

/** German. */
export const noticeDe = translation(noticeStrings, {
  cells:
    'Die Spalte „Last Active“ ließ sich auf dieser Seite nicht ergänzen. Aktivitätsbereich und Export funktionieren weiterhin.',
  panel: 'Der Aktivitätsbereich fand auf dieser Seite keinen Platz. Das Dashboard zeigt dasselbe.',
  panelLabel: 'Aktivitätsbereich von Rollcall',
  outOfReach: 'Rollcall erreicht seinen Hintergrund nicht. Diese Seite neu laden.',
});
