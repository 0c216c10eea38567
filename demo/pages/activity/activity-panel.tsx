import { type ReactElement, useState } from 'react';
import { type PeriodPreset, presetsOf } from '../../../components/activity/period';
import type { PageMember } from '../../page-data';
import { Avatar } from '../controls/avatar';
import { useNow } from '../data/page-clock';
import type { TabProps } from '../tabs/tab-props';
import { TimeAgoText } from '../users/time-ago-text';
import { nameOf } from '../users/users-columns';
import { PeriodChoice } from './period-choice';
import { PERIOD_WORDS, daysOf } from './periods';
import { Plot } from './plot';
import { activeMembers, mostActive, weeklyPoints } from './series';

/** Multi-tenant's panel above the users table: three plots, one picker (`wandb/activity.md`, A3). */
export function ActivityPanel({ data }: TabProps): ReactElement {
  const [preset, setPreset] = useState<PeriodPreset>('last-30-days');
  const days = daysOf(preset, useNow(), data);
  return (
    <section className="activity-panel" aria-label="Activity">
      <div className="card-head">
        <h2>Activity</h2>
        <PeriodChoice label="Period" value={preset} options={presetsOf(data.deployment)} onChoose={setPreset} />
      </div>
      <div className="activity-grid">
        <div className="card">
          <h3>Active user count</h3>
          <p className="figure">
            <span className="figure-number">{activeMembers(data.members, days).length.toLocaleString('en')}</span>
          </p>
          <p className="muted small">Unique active users, {PERIOD_WORDS[preset].toLowerCase()}</p>
        </div>
        <div className="card">
          <h3>Weekly active users</h3>
          <Plot label="Weekly active users" points={weeklyPoints(data, days)} marks="bars" height={190} />
        </div>
        <div className="card">
          <h3>Most active user</h3>
          <MostActive members={mostActive(data.members, days)} />
        </div>
      </div>
    </section>
  );
}

/** Ten people, ranked; its "Last active" column is no members table's. */
function MostActive({ members }: { readonly members: readonly PageMember[] }): ReactElement {
  return (
    <div className="most-active" role="group" aria-label="Most active user" tabIndex={0}>
      <div className="most-active-row muted small">
        <span>User</span>
        <span className="number">Active days</span>
        <span>Last active</span>
      </div>
      {members.length === 0 && <p className="muted">No activity in this period</p>}
      {members.map((member) => (
        <div key={member.id} className="most-active-row">
          <span className="person">
            <Avatar name={nameOf(member)} size="small" />
            <bdi>{nameOf(member)}</bdi>
          </span>
          <span className="number">{member.daysActive}</span>
          <span>{member.lastActive.kind === 'at' && <TimeAgoText at={member.lastActive.at} />}</span>
        </div>
      ))}
    </div>
  );
}
