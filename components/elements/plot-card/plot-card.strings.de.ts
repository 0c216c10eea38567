import { translation } from '../../texts/texts';
import { plotCardStrings } from './plot-card.strings';

/** German. */
export const plotCardDe = translation(plotCardStrings, {
  period: (days) => `${days} (UTC)`,
  named: (name, days) => `${name}: ${days}`,
});
