import { css } from 'lit';

export const csvImportStyles = css`
  ul {
    margin: 4px 0 0;
    padding-inline-start: 18px;
  }
`;
