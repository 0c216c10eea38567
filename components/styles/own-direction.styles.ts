import { css } from 'lit';

/**
 * Texts run in the direction of their own language, the layout in the page's: English words in a page that runs from
 * right to left keep their order ("3 days ago", not "days ago 3") and still stand at its right.
 */
export const ownDirection = css`
  p,
  dt,
  dd,
  b,
  span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
