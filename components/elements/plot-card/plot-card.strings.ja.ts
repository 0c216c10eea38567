import { translation } from '../../texts/texts';
import { plotCardStrings } from './plot-card.strings';

/** Japanese. */
export const plotCardJa = translation(plotCardStrings, {
  period: (days) => `${days}（UTC）`,
  named: (name, days) => `${name}：${days}`,
});
