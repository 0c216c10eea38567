import { type ReactElement, useState } from 'react';
import { ActivityPanel } from '../activity/activity-panel';
import { useToast } from '../controls/toasts';
import { useOrganizationData } from '../data/organization-data';
import { useNow } from '../data/page-clock';
import type { TabProps } from '../tabs/tab-props';
import { type Invitation, invitedMembers } from './invitation';
import { InviteDialog } from './invite-dialog';
import { nativeCsv } from './native-csv';
import { saveText } from './save-text';
import { UsersBar } from './users-bar';
import { UsersTable } from './users-table';
import { useUsersView } from './users-view';

/** The users page; Multi-tenant has its activity panel above the table (`wandb/activity.md`, A1 and A3). */
export function UsersTab({ data }: TabProps): ReactElement {
  const { change } = useOrganizationData();
  const view = useUsersView(data.members);
  const now = useNow();
  const show = useToast();
  const [isInviting, setInviting] = useState(false);
  const isMultiTenant = data.deployment === 'multi-tenant';
  const invite = (invitation: Invitation): void => {
    const invited = invitedMembers(invitation, isMultiTenant, now);
    change({ kind: 'invite', invited });
    setInviting(false);
    show(invited.length === 1 ? 'Invite sent' : `${invited.length} invites sent`);
  };
  return (
    <>
      {isMultiTenant && <ActivityPanel data={data} />}
      <UsersBar
        search={view.search}
        onSearch={view.setSearch}
        onInvite={() => setInviting(true)}
        onExport={() => saveText(`${data.organization}-users.csv`, nativeCsv(data), 'text/csv')}
      />
      <UsersTable view={view} isMultiTenant={isMultiTenant} />
      {isInviting && <InviteDialog close={() => setInviting(false)} invite={invite} />}
    </>
  );
}
