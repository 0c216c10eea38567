import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Deployment } from '../../components/activity/organization';
import type { PlotPresets } from '../../components/elements/activity-view/plot-presets';
import type { PresetMemory } from './preset-memory';

/** Where periods are remembered: a `PresetMemory`, or a test's. */
export type PeriodStore = Pick<PresetMemory, 'read' | 'remember'>;

interface Host extends ReactiveControllerHost {
  readonly surroundings: { readonly periods: PeriodStore } | undefined;
}

/** The periods an admin looked at last, for a view that draws plots only once it knows them. */
export class RememberedPeriods implements ReactiveController {
  readonly #host: Host;
  readonly #known = new Map<Deployment, PlotPresets | undefined>();
  readonly #asked = new Set<Deployment>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether it is known what was remembered for a deployment; asks when it is not, and updates the host then. */
  isKnown(deployment: Deployment): boolean {
    if (!this.#known.has(deployment) && !this.#asked.has(deployment)) void this.#ask(deployment);
    return this.#known.has(deployment);
  }

  /** Undefined where nothing was remembered. */
  of(deployment: Deployment): PlotPresets | undefined {
    return this.#known.get(deployment);
  }

  remember(deployment: Deployment, presets: PlotPresets): void {
    this.#known.set(deployment, presets);
    // Not remembered is no harm: storage may be refused to a page in a frame.
    void this.#host.surroundings?.periods.remember(deployment, presets).catch(() => undefined);
  }

  async #ask(deployment: Deployment): Promise<void> {
    this.#asked.add(deployment);
    const presets = await this.#host.surroundings?.periods.read(deployment).catch(() => undefined);
    if (!this.#known.has(deployment)) this.#known.set(deployment, presets);
    this.#host.requestUpdate();
  }
}
