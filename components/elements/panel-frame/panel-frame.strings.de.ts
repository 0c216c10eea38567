import { translation } from '../../texts/texts';
import { panelStrings } from './panel-frame.strings';

/** German. */
export const panelDe = translation(panelStrings, {
  label: 'Rollcall: Aktivität der Organisation',
  loading: 'Aktivität wird geladen',
  failed:
    'Der Aktivitätsbereich wurde nicht geladen. Vielleicht wurde die Erweiterung aktualisiert: die Seite neu laden oder erneut versuchen.',
  retry: 'Erneut versuchen',
  resize: 'Höhe des Aktivitätsbereichs',
  height: (pixels) => `${pixels} Pixel`,
});
