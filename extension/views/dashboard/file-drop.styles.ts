import { css } from 'lit';

/** The place of a `FileDrop`. */
export const fileDropStyles = css`
  .drop {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: var(--rollcall-space-2);
    padding: var(--rollcall-space-4);
    border: 1px dashed var(--rollcall-edge);
    border-radius: var(--rollcall-radius-md);
    transition: background-color var(--rollcall-quick) var(--rollcall-easing);
  }

  .drop.over {
    border-color: var(--rollcall-accent);
    background: var(--rollcall-accent-soft);
  }
`;
