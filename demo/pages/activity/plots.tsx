import type { ReactElement } from 'react';
import type { PageData } from '../../page-data';

type Series = PageData['activeByDay'];

const WIDTH = 560;
const HEIGHT = 140;

/** W&B's own plot, as a plain line. */
export function LinePlot({ series, label }: { readonly series: Series; readonly label: string }): ReactElement {
  const most = Math.max(1, ...series.map(({ active }) => active));
  const points = series.map(({ active }, index) => {
    const x = (index / Math.max(1, series.length - 1)) * WIDTH;
    return `${x.toFixed(1)},${(HEIGHT - (active / most) * (HEIGHT - 8)).toFixed(1)}`;
  });
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
      <polyline points={points.join(' ')} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** One bar a week, of that week's busiest day. */
export function WeekBars({ series, label }: { readonly series: Series; readonly label: string }): ReactElement {
  const weeks = Array.from({ length: Math.ceil(series.length / 7) }, (_, week) =>
    Math.max(...series.slice(week * 7, week * 7 + 7).map(({ active }) => active)),
  );
  const most = Math.max(1, ...weeks);
  const width = WIDTH / Math.max(1, weeks.length);
  return (
    <svg className="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} preserveAspectRatio="none">
      {weeks.map((active, week) => {
        const height = (active / most) * (HEIGHT - 8);
        return (
          <rect
            key={week}
            x={week * width + 1}
            y={HEIGHT - height}
            width={Math.max(1, width - 2)}
            height={height}
            fill="currentColor"
          />
        );
      })}
    </svg>
  );
}
