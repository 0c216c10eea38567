import { css } from 'lit';

/** Parts of the dashboard share its sheet but are no pages themselves. */
export const partStyles = css`
  :host {
    min-block-size: 0;
    padding: 0;
    background: none;
  }
`;
