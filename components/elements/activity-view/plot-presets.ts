import { type Deployment, isSingleTenant } from '../../activity/organization';
import type { PeriodPreset } from '../../activity/period';
import type { PlotKind, PlotQuery } from '../../activity/report';

/** Which plot shows which period. */
export type PlotPresets = Readonly<Partial<Record<PlotKind, PeriodPreset>>>;

const SINGLE_TENANT_DEFAULTS: PlotPresets = { 'active-users': 'last-3-months', 'users-over-time': 'last-6-months' };

/** Multi-tenant's count starts with three months although its picker says thirty days (`wandb/activity.md`, A4.1). */
const MULTI_TENANT_DEFAULTS: PlotPresets = {
  'active-users': 'last-3-months',
  'weekly-active': 'last-30-days',
  'most-active': 'last-30-days',
};

/** What W&B shows first on a deployment. */
export function defaultPresets(deployment: Deployment): PlotPresets {
  return isSingleTenant(deployment) ? SINGLE_TENANT_DEFAULTS : MULTI_TENANT_DEFAULTS;
}

/** The presets after a choice: single tenant's plots have a picker each, Multi-tenant's one picker moves all. */
export function choosePreset(
  deployment: Deployment,
  presets: PlotPresets,
  plot: PlotKind,
  chosen: PeriodPreset,
): PlotPresets {
  if (isSingleTenant(deployment)) return { ...presets, [plot]: chosen };
  return { 'active-users': chosen, 'weekly-active': chosen, 'most-active': chosen };
}

/** The questions to ask, in the order the plots are shown. */
export function queriesOf(presets: PlotPresets): readonly PlotQuery[] {
  const order: readonly PlotKind[] = ['active-users', 'users-over-time', 'weekly-active', 'most-active'];
  return order.flatMap((plot) => {
    const preset = presets[plot];
    return preset ? [{ plot, preset }] : [];
  });
}
