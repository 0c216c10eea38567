import { type Deployment, isSingleTenant } from '../../components/activity/organization';
import { type PlotPresets, readPresets } from '../../components/elements/activity-view/plot-presets';

/** The part of `storage.local` that remembers a view's choices. */
export interface ChoiceStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Remembers which periods an admin looks at, for panel and dashboard alike; single tenant and Multi-tenant apart. */
export class PresetMemory {
  constructor(private readonly storage: ChoiceStorage) {}

  /** What was chosen last; undefined where nothing was, or what is stored no longer fits. */
  async read(deployment: Deployment): Promise<PlotPresets | undefined> {
    const key = keyOf(deployment);
    return readPresets(deployment, (await this.storage.get(key))[key]);
  }

  async remember(deployment: Deployment, presets: PlotPresets): Promise<void> {
    await this.storage.set({ [keyOf(deployment)]: presets });
  }
}

function keyOf(deployment: Deployment): string {
  return `periods.${isSingleTenant(deployment) ? 'single-tenant' : 'multi-tenant'}`;
}
