import type { ReactElement } from 'react';
import { PageLink, useSite } from '../address/site';

const DOTS = [
  [5, 5, 2.2],
  [5, 12, 2.2],
  [5, 19, 1.4],
  [12, 5, 1.4],
  [12, 12, 1.4],
  [12, 19, 2.2],
  [19, 5, 2.2],
  [19, 12, 2.2],
  [19, 19, 1.4],
] as const;

/** The way home. Multi-tenant's header is Forge's since the move (`wandb/deployments.md`, section 1). */
export function Brand(): ReactElement {
  const { isMultiTenant } = useSite();
  return (
    <PageLink to="/" className="brand">
      <svg className="brand-mark" width="28" height="28" viewBox="0 0 24 24" aria-hidden="true">
        {DOTS.map(([x, y, radius]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
        ))}
      </svg>
      <span>{isMultiTenant ? 'Forge' : 'Weights & Biases'}</span>
    </PageLink>
  );
}
