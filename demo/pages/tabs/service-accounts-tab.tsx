import type { ReactElement } from 'react';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { shortDate } from '../users/short-date';
import { TimeAgoText } from '../users/time-ago-text';
import { PlainTable } from './plain-table';
import type { TabProps } from './tab-props';

/** Machines, not members: they were used, or last active on single tenant (`wandb/seats-roles.md`, Service accounts). */
export function ServiceAccountsTab({ data: { serviceAccounts, deployment } }: TabProps): ReactElement {
  const lastUsed = deployment === 'multi-tenant' ? 'Last used' : 'Last Active';
  return (
    <>
      <div className="tab-head">
        <p className="muted">Service accounts run automated workloads and use no seat.</p>
        <Button look="primary" icon="plus">
          New service account
        </Button>
      </div>
      <PlainTable
        titles={['Name', 'Scope', lastUsed, 'Created']}
        rows={serviceAccounts.map((account) => ({
          key: account.name,
          cells: [
            <span key="name" className="person">
              <Icon name="robot" size={18} />
              {account.name}
            </span>,
            account.scope,
            account.lastUsed === null ? '-' : <TimeAgoText key="used" at={account.lastUsed} />,
            shortDate(account.created),
          ],
        }))}
      />
    </>
  );
}
