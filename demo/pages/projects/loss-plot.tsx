import type { ReactElement } from 'react';
import { type Run, lossCurve } from './projects';

interface LossPlotProps {
  readonly title: string;
  readonly runs: readonly Run[];
  /** How the metric is told from the loss. */
  readonly metricOf: (loss: number) => number;
}

const STEPS = 80;
const WIDTH = 320;
const HEIGHT = 170;

/** A panel of a workspace: one line a run. */
export function LossPlot({ title, runs, metricOf }: LossPlotProps): ReactElement {
  return (
    <figure className="card run-plot">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title} by step, one line per run`}>
        <path className="run-axis" d={`M0 0V${HEIGHT}H${WIDTH}`} />
        {runs.map(({ name }, index) => {
          const points = lossCurve(name, STEPS).map((loss, step) => {
            const x = (step / (STEPS - 1)) * WIDTH;
            return `${x.toFixed(1)},${(HEIGHT - metricOf(loss) * (HEIGHT - 8)).toFixed(1)}`;
          });
          return <polyline key={name} className={`run-line hue-${index % 7}`} points={points.join(' ')} />;
        })}
      </svg>
    </figure>
  );
}
