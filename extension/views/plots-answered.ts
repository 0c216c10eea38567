import { plotFixture } from '../../components/elements/activity-view/plots.fixture';
import { succeeded } from '../problem';
import type { FakeBackground } from './fake-background';
import type { PeriodStore } from './remembered-periods';

/** Lets a fake background answer every plot with made-up people. */
export function answeringPlots(background: FakeBackground): FakeBackground {
  return background.answer('activity.plots', ({ queries }) => succeeded(queries.map((query) => plotFixture(query))));
}

/** Periods remembered by nobody but the test. */
export function periodsInMemory(): PeriodStore & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    read: (deployment) => Promise.resolve(kept.get(deployment) as Awaited<ReturnType<PeriodStore['read']>>),
    remember: (deployment, presets) => Promise.resolve(void kept.set(deployment, presets)),
  };
}
