import type { ReactElement } from 'react';
import { daysOf } from '../activity/periods';
import { Plot } from '../activity/plot';
import { dailyPoints } from '../activity/series';
import { useNow } from '../data/page-clock';
import type { TabProps } from './tab-props';

const HOURS_PER_ACTIVE_USER = 5;
const GIGABYTES_PER_RUN = 0.8;

/** Multi-tenant's Usage tab: storage and tracked hours. */
export function UsageTab({ data }: TabProps): ReactElement {
  const now = useNow();
  const runs = data.members.reduce((sum, member) => sum + member.runs, 0);
  const hours = dailyPoints(data, daysOf('last-30-days', now, data)).map(({ day, value }) => ({
    day,
    value: value * HOURS_PER_ACTIVE_USER,
  }));
  const total = hours.reduce((sum, { value }) => sum + value, 0);
  return (
    <div className="cards">
      <section className="card">
        <h2>Storage</h2>
        <p className="figure">
          <span className="figure-number">{Math.round(runs * GIGABYTES_PER_RUN).toLocaleString('en')}</span>
          <span className="muted">GB of artifacts and files</span>
        </p>
      </section>
      <section className="card wide">
        <h2>Tracked hours</h2>
        <p className="figure">
          <span className="figure-number">{total.toLocaleString('en')}</span>
          <span className="muted">hours in the last 30 days</span>
        </p>
        <Plot label="Tracked hours by day" points={hours} marks="bars" />
      </section>
    </div>
  );
}
