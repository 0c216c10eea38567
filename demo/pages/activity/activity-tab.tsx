import { type ReactElement, type ReactNode, useState } from 'react';
import { type PeriodPreset, presetsOf } from '../../../components/activity/period';
import { useNow } from '../data/page-clock';
import type { TabProps } from '../tabs/tab-props';
import { PeriodChoice } from './period-choice';
import { type Days, daysOf } from './periods';
import { Plot } from './plot';
import { activeMembers, dailyPoints } from './series';

/** Single tenant's Activity tab: two plots, each with a drop-down of its own (`wandb/activity.md`, A1). */
export function ActivityTab({ data }: TabProps): ReactElement {
  return (
    <div className="activity-tab">
      <ActivityCard title="Total active users" first="last-3-months" data={data}>
        {(days) => {
          const active = activeMembers(data.members, days).length;
          return (
            <>
              <p className="figure">
                <span className="figure-number">{active.toLocaleString('en')}</span>
                <span className="muted">
                  of {data.members.length.toLocaleString('en')} {data.members.length === 1 ? 'user' : 'users'}
                </span>
              </p>
              <meter aria-label="Share of all users" min={0} max={Math.max(1, data.members.length)} value={active} />
            </>
          );
        }}
      </ActivityCard>
      <ActivityCard title="Users active over time" first="last-6-months" data={data}>
        {(days) => <Plot label="Users active over time" points={dailyPoints(data, days)} marks="line" height={300} />}
      </ActivityCard>
    </div>
  );
}

interface ActivityCardProps extends TabProps {
  readonly title: string;
  /** The period shown at first. */
  readonly first: PeriodPreset;
  readonly children: (days: Days) => ReactNode;
}

function ActivityCard({ title, first, data, children }: ActivityCardProps): ReactElement {
  const [preset, setPreset] = useState(first);
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        <PeriodChoice
          label={`Period of ${title}`}
          value={preset}
          options={presetsOf(data.deployment)}
          onChoose={setPreset}
        />
      </div>
      {children(daysOf(preset, useNow(), data))}
    </section>
  );
}
