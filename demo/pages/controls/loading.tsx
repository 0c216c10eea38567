import type { ReactElement } from 'react';

/** W&B's spinner. */
export function Loading(): ReactElement {
  return (
    <div className="loading" role="status" aria-label="Loading">
      <span className="spinner" />
    </div>
  );
}
