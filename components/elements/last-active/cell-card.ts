import { tokens } from '../../styles/tokens.styles';
import { languageOf } from '../intl-cache';
import { card } from './card';
import type { CardHost, CellCard } from './card-door';
import { CardOpener } from './card-opener';
import { cardStrings } from './card.strings';
import { cardStyles } from './card.styles';

/** The card of a cell, with all that makes it open, close and stand in its place (`CardMaker`). */
export function cellCard(host: CardHost): CellCard {
  const { element, clock, activity, palette } = host;
  const opener = new CardOpener(element, clock);
  adoptStyles(element.renderRoot);
  return {
    get isOpen() {
      return opener.isOpen;
    },
    handleEvent: (event) => opener.handleEvent(event),
    close: opener.close,
    draw: () =>
      card(activity(), {
        now: clock().time.now(),
        language: languageOf(element),
        strings: cardStrings,
        palette: palette(),
      }),
  };
}

/** The tokens too: in a page that gets cards on demand, cells have only those that their line needs. */
function adoptStyles(root: DocumentFragment | HTMLElement): void {
  if (!(root instanceof ShadowRoot)) return;
  const sheets = [tokens, cardStyles].map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
