import { type ReactElement, useState } from 'react';
import type { PageData } from '../../page-data';
import { LinePlot, WeekBars } from './plots';

const PERIODS = [
  ['7 days', 7],
  ['30 days', 30],
  ['90 days', 90],
  ['6 months', 182],
  ['12 months', 365],
] as const;

/** Multi-tenant's own panel above the users table, with its one picker (`wandb/activity.md`, A3). */
export function ActivityPanel({ data }: { readonly data: PageData }): ReactElement {
  const [days, setDays] = useState(30);
  const series = data.activeByDay.slice(-days);
  const from = Date.parse(data.now) - days * 86_400_000;
  const active = data.members.filter(({ lastActive }) => lastActive.kind === 'at' && Date.parse(lastActive.at) >= from);
  const most = active.toSorted((a, b) => b.daysActive - a.daysActive).slice(0, 10);
  return (
    <section className="card activity-panel" aria-label="Activity">
      <div className="card-head">
        <h2>Activity</h2>
        <select aria-label="Period" value={days} onChange={(event) => setDays(Number(event.target.value))}>
          {PERIODS.map(([text, length]) => (
            <option key={text} value={length}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <div className="activity-grid">
        <div>
          <h3>Active user count</h3>
          <p className="big-number">{active.length}</p>
          <LinePlot series={series} label="Active users by day" />
        </div>
        <div>
          <h3>Weekly active users</h3>
          <WeekBars series={series} label="Active users by week" />
        </div>
        <div>
          <h3>Most active user</h3>
          <ol className="plain most-active">
            {most.map(({ id, name, username, daysActive }) => (
              <li key={id}>
                <span>{name || username}</span>
                <span className="number">{daysActive}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
