import { type Deployment, isSingleTenant } from '../../activity/organization';
import { type PeriodPreset, presetsOf } from '../../activity/period';
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

const ORDER: readonly PlotKind[] = ['active-users', 'users-over-time', 'weekly-active', 'most-active'];

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

/** What Multi-tenant's one picker says: what its series show, since the count may still stand at its own default. */
export function sharedPreset(presets: PlotPresets): PeriodPreset {
  return presets['weekly-active'] ?? 'last-30-days';
}

/**
 * Presets as they were remembered, or the defaults: undefined unless every plot of the deployment, and no other, has a
 * preset that its drop-down offers or that W&B starts with.
 */
export function readPresets(deployment: Deployment, remembered: unknown): PlotPresets | undefined {
  if (typeof remembered !== 'object' || remembered === null) return undefined;
  const defaults = defaultPresets(deployment);
  const read = ORDER.flatMap((plot): readonly (readonly [PlotKind, PeriodPreset])[] => {
    const text: unknown = Reflect.get(remembered, plot);
    const preset = [...presetsOf(deployment), defaults[plot]].find((offered) => offered === text);
    return preset === undefined ? [] : [[plot, preset]];
  });
  const wanted = ORDER.filter((plot) => defaults[plot] !== undefined);
  const isWhole = read.length === wanted.length && wanted.every((plot) => read.some(([known]) => known === plot));
  return isWhole ? Object.fromEntries(read) : undefined;
}

/** The questions to ask, in the order the plots are shown. */
export function queriesOf(presets: PlotPresets): readonly PlotQuery[] {
  return ORDER.flatMap((plot) => {
    const preset = presets[plot];
    return preset ? [{ plot, preset }] : [];
  });
}
