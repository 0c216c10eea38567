import type { ReactElement } from 'react';
import { shortDate } from '../users/short-date';
import { Facts } from './facts';
import { seatsTaken } from './seat-counts';
import { useNow } from '../data/page-clock';
import type { TabProps } from './tab-props';

const LICENCE_LEFT_MS = 214 * 86_400_000;

/** Single tenant's Billing tab: plan, licence and seats (`wandb/activity.md`, section C). */
export function BillingTab({ data: { members } }: TabProps): ReactElement {
  const now = useNow();
  const taken = (seat: 'Full' | 'Viewer'): string => seatsTaken(members, 'modelsSeat', seat).toLocaleString('en');
  return (
    <div className="cards">
      <section className="card">
        <h2>Plan</h2>
        <Facts
          facts={[
            ['Plan', 'Enterprise'],
            ['License expires', shortDate(new Date(now + LICENCE_LEFT_MS).toISOString())],
            ['Billing period', 'Annual'],
          ]}
        />
      </section>
      <section className="card">
        <h2>Seats</h2>
        <Facts
          facts={[
            ['Models, full', taken('Full')],
            ['Models, viewer', taken('Viewer')],
            ['Weave', seatsTaken(members, 'weaveAccess', 'Full').toLocaleString('en')],
          ]}
        />
      </section>
    </div>
  );
}
