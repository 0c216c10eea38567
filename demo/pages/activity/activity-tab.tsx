import { type ReactElement, useState } from 'react';
import type { PageData } from '../../page-data';
import { LinePlot } from './plots';

const PERIODS = [
  ['Last 30 days', 30],
  ['Last 3 months', 91],
  ['Last 6 months', 182],
  ['Last 12 months', 365],
  ['All time', 10_000],
] as const;

/** Single tenant's Activity tab: two plots, each with a drop-down of its own (`wandb/activity.md`, A1). */
export function ActivityTab({ data }: { readonly data: PageData }): ReactElement {
  return (
    <>
      <Plot title="Total active users" start={91} data={data} showsTotal />
      <Plot title="Users active over time" start={182} data={data} />
    </>
  );
}

interface PlotProps {
  readonly title: string;
  readonly start: number;
  readonly data: PageData;
  readonly showsTotal?: boolean;
}

function Plot({ title, start, data, showsTotal }: PlotProps): ReactElement {
  const [days, setDays] = useState(start);
  const from = Date.parse(data.now) - days * 86_400_000;
  const active = data.members.filter(({ lastActive }) => lastActive.kind === 'at' && Date.parse(lastActive.at) >= from);
  return (
    <section className="card">
      <div className="card-head">
        <h2>{title}</h2>
        <select
          aria-label={`Period of ${title}`}
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {PERIODS.map(([text, length]) => (
            <option key={text} value={length}>
              {text}
            </option>
          ))}
        </select>
      </div>
      {showsTotal && <p className="big-number">{active.length}</p>}
      <LinePlot series={data.activeByDay.slice(-days)} label={title} />
    </section>
  );
}
