import { translation } from '../../texts/texts';
import { csvReasons } from './csv-reasons.strings';

/** German. */
export const csvReasonsDe = translation(csvReasons, {
  columnsLacking: (columns) =>
    `Das ist kein Mitglieder-Export von W&B: Es gibt keine Spalte ${columns.join(' und keine Spalte ')}.`,
  namesNobody: 'Die Zeile hat weder E-Mail-Adresse noch Benutzernamen.',
});
