import type { PointText } from '../../charts/options/charted-series';

/** What hovering a point shows. */
export function pointTip({ when, count, note }: PointText): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.append(when, textIn('b', count));
  if (note) tip.append(textIn('small', note));
  return tip;
}

function textIn(tag: 'b' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
