import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { useSwitches } from '../address/site';
import { Loading } from '../controls/loading';
import { Notice } from '../controls/notice';
import { useToast } from '../controls/toasts';
import { useOrganizationData } from '../data/organization-data';
import { loadLayout } from '../layouts/layouts';
import type { UsersTableLayout } from '../layouts/users-table-layout';
import { MemberCards } from './member-cards';
import { Pager } from './pager';
import { pageOf } from './paging';
import { RowMenu } from './row-menu';
import { type CellContext, MULTI_TENANT_COLUMNS, SINGLE_TENANT_COLUMNS } from './users-columns';
import type { UsersView } from './users-view';

interface UsersTableProps {
  readonly view: UsersView;
  readonly isMultiTenant: boolean;
}

/** The table in the layout the address asks for, or what the address asks for in its place. */
export function UsersTable(props: UsersTableProps): ReactElement {
  const { state, layout: layoutName, lateMs } = useSwitches();
  const layout = useLayout(layoutName);
  const isDue = useIsDue(lateMs);
  if (state === 'no-table') {
    return (
      <Notice icon="organization" title="Users are managed by your identity provider">
        Ask your administrator to change who belongs to this organization.
      </Notice>
    );
  }
  if (state === 'unknown-layout') return <MemberCards members={props.view.found} />;
  return layout && isDue ? <LaidOut layout={layout} {...props} /> : <Loading />;
}

function LaidOut({
  layout,
  view,
  isMultiTenant,
}: UsersTableProps & { readonly layout: UsersTableLayout }): ReactElement {
  const context = useCellContext(isMultiTenant);
  const { found, page, size } = view;
  const isPaged = layout.paging === 'pages';
  return (
    <>
      <layout.Table
        columns={isMultiTenant ? MULTI_TENANT_COLUMNS : SINGLE_TENANT_COLUMNS}
        members={isPaged ? pageOf(found, page, size) : found}
        context={context}
        sort={view.sort}
        onSort={view.sortBy}
      />
      {found.length === 0 && <Notice icon="users" title="No users found" />}
      {isPaged ? (
        <Pager total={found.length} page={page} size={size} onPage={view.setPage} onSize={view.setSize} />
      ) : (
        layout.paging === 'scroll' && <div className="pager">{found.length} users</div>
      )}
    </>
  );
}

/** The same object for good, so that a hover draws two rows and not all. */
function useCellContext(isMultiTenant: boolean): CellContext {
  const { change } = useOrganizationData();
  const show = useToast();
  return useMemo(
    () => ({
      isMultiTenant,
      edit: (member, edited) => {
        change({ kind: 'edit', id: member.id, edited });
        show('User updated');
      },
      rowMenu: (member) => <RowMenu member={member} isMultiTenant={isMultiTenant} change={change} />,
    }),
    [isMultiTenant, change, show],
  );
}

function useLayout(name: string): UsersTableLayout | undefined {
  const [layout, setLayout] = useState<UsersTableLayout>();
  useEffect(() => {
    let isLeft = false;
    void loadLayout(name).then((loaded) => {
      if (!isLeft) setLayout(loaded);
    });
    return () => {
      isLeft = true;
    };
  }, [name]);
  return layout;
}

function useIsDue(afterMs: number): boolean {
  const [isDue, setDue] = useState(afterMs === 0);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isDue;
}
