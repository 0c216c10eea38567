import { css } from 'lit';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import { partStyles } from '../dashboard/part.styles';

const panel = css`
  .tile h3,
  .list h3 {
    margin: 0;
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-strong);
    line-height: 18px;
  }

  p {
    margin: 0;
  }

  .files {
    margin-block: var(--rollcall-space-3);
  }

  section {
    display: flex;
    flex-direction: column;
    gap: var(--rollcall-space-2);
    margin-block-start: var(--rollcall-space-4);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
    gap: var(--rollcall-space-3);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .tile {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    padding: var(--rollcall-space-3);
    border: 1px solid var(--rollcall-line);
    border-radius: var(--rollcall-radius-md);
  }

  .tile .hint:last-child {
    margin-block-start: auto;
  }

  .value {
    font-size: var(--rollcall-size-2xl);
    font-weight: var(--rollcall-weight-strong);
    line-height: 36px;
    font-variant-numeric: tabular-nums;
  }

  .none {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-lg);
    font-weight: var(--rollcall-weight-normal);
  }

  small {
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    font-weight: var(--rollcall-weight-normal);
  }

  button.figure {
    min-block-size: 36px;
    margin-inline-start: -6px;
    padding: 0 6px;
    border-color: transparent;
    background: none;
    color: var(--rollcall-accent);
    font-size: inherit;
    line-height: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 5px;
  }

  button.figure[aria-expanded='true'] {
    background: var(--rollcall-surface-hover);
  }

  .change {
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
    font-variant-numeric: tabular-nums;
  }

  .notes {
    margin: var(--rollcall-space-3) 0 0;
    padding-inline-start: 18px;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    line-height: 18px;
  }

  .notes:empty {
    display: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--rollcall-space-2);
  }

  .scroll table {
    min-inline-size: 480px;
  }

  .handle {
    margin-inline-start: 6px;
    color: var(--rollcall-text-muted);
    font-size: var(--rollcall-size-sm);
    overflow-wrap: anywhere;
  }

  td.action {
    text-align: end;
    white-space: nowrap;
  }

  tr.form > td {
    background: var(--rollcall-surface-hover);
    padding: var(--rollcall-space-3);
  }

  input {
    box-sizing: border-box;
    min-block-size: var(--rollcall-target);
    inline-size: 100%;
    padding: 3px 8px;
    border: 1px solid var(--rollcall-edge);
    border-radius: var(--rollcall-radius-sm);
    background: var(--rollcall-surface);
    color: var(--rollcall-text);
    font: inherit;
    font-size: var(--rollcall-size-md);
  }

  .zero {
    color: var(--rollcall-text-muted);
  }

  .cost {
    font-weight: var(--rollcall-weight-strong);
  }

  .skeleton {
    display: grid;
    gap: var(--rollcall-space-3);
  }

  .skeleton i {
    block-size: 96px;
    border-radius: var(--rollcall-radius-md);
    background: var(--rollcall-surface-hover);
  }
`;

/** What all panels of the insights have in common. */
export const insightsPanelStyles = [buttons, focusRing, visuallyHidden, partStyles, panel];
