import { type ReactElement, Suspense, lazy, useEffect, useState } from 'react';
import type { PageData, PageMember } from '../../page-data';
import { ActivityPanel } from '../activity/activity-panel';
import { switchOf } from '../address';
import { Menu } from '../frame/menu';
import { LAYOUTS } from '../layouts/users-table-layout';
import { InviteDialog } from './invite-dialog';
import {
  type SortColumn,
  type Sorting,
  nextSorting,
  pageOf,
  pagingText,
  searchMembers,
  sortMembers,
} from './members-view';
import { nativeCsv } from './native-csv';

const REFRESH_MS = 10_000;
const layoutName = switchOf('layout') ?? 'table';
const Layout = lazy(LAYOUTS[layoutName] ?? LAYOUTS.table ?? (() => import('../layouts/table')));

/** The users page: search, table, paging; on Multi-tenant W&B's own activity panel above it. */
export function UsersTab({ data }: { readonly data: PageData }): ReactElement {
  const [members, setMembers] = useState(data.members);
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>();
  const [page, setPage] = useState(0);
  const [size, setSize] = useState<number | 'all'>(switchOf('pageSize') === 'all' ? 'all' : 25);
  const [isInviting, setInviting] = useState(false);
  const now = useRefreshedNow(data.now);
  const found = sortMembers(searchMembers(members, search), sorting);
  const isMultiTenant = data.deployment === 'multi-tenant';

  const change = (id: string, changed: Partial<PageMember>): void =>
    setMembers((all) => all.map((member) => (member.id === id ? { ...member, ...changed } : member)));
  const startOver = (act: () => void) => (): void => {
    act();
    setPage(0);
  };
  return (
    <>
      {isMultiTenant && <ActivityPanel data={data} />}
      <UsersBar
        search={search}
        onSearch={(text) => startOver(() => setSearch(text))()}
        onInvite={() => setInviting(true)}
        onExport={() => saveCsv({ ...data, members })}
      />
      <MembersTable
        isMultiTenant={isMultiTenant}
        members={pageOf(found, page, size)}
        now={now}
        sorting={sorting}
        onSort={(column: SortColumn) => startOver(() => setSorting(nextSorting(sorting, column)))()}
        onRoleChange={(id: string, role: PageMember['role']) => change(id, { role })}
        onRemove={(id: string) => setMembers((all) => all.filter((member) => member.id !== id))}
      />
      <Paging
        total={found.length}
        page={page}
        size={size}
        onPage={setPage}
        onSize={(next) => startOver(() => setSize(next))()}
      />
      {isInviting && (
        <InviteDialog
          close={() => setInviting(false)}
          invite={(member) => setMembers((all) => [member, ...all])}
          isMultiTenant={isMultiTenant}
          now={data.now}
        />
      )}
    </>
  );
}

interface UsersBarProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onInvite: () => void;
  readonly onExport: () => void;
}

function UsersBar({ search, onSearch, onInvite, onExport }: UsersBarProps): ReactElement {
  return (
    <div className="users-bar">
      <input
        type="search"
        placeholder="Search by name or email"
        aria-label="Search users"
        value={search}
        onChange={(event) => onSearch(event.target.value)}
      />
      <span className="spacer" />
      <button type="button" className="button primary" onClick={onInvite}>
        Invite new user
      </button>
      <Menu label="More actions" icon="⋯" items={[{ text: 'Export as CSV', act: onExport }]} />
    </div>
  );
}

/** W&B tells time-ago texts anew from time to time; the whole table renders again with them. */
function useRefreshedNow(start: string): number {
  const [elapsed, setElapsed] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setElapsed(performance.now() - began), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(start) + elapsed;
}

/** The table, or what `?state=` and `?late=` put in its place. */
function MembersTable(props: Parameters<typeof Layout>[0]): ReactElement {
  const late = Number(switchOf('late') ?? 0);
  const [isMounted, setMounted] = useState(late === 0);
  useEffect(() => {
    const timer = setTimeout(() => setMounted(true), late);
    return () => clearTimeout(timer);
  }, [late]);
  const state = switchOf('state');
  if (state === 'no-table') return <p className="message">Users are managed by your identity provider.</p>;
  if (state === 'unknown-layout') return <UnknownLayout members={props.members} />;
  if (!isMounted) return <div className="loader" role="status" aria-label="Loading" />;
  return (
    <Suspense fallback={<div className="loader" role="status" aria-label="Loading" />}>
      <Layout {...props} />
    </Suspense>
  );
}

/** Members without a Last Active column anywhere: nothing Rollcall could enrich. */
function UnknownLayout({ members }: { readonly members: readonly PageMember[] }): ReactElement {
  return (
    <ul className="plain">
      {members.map(({ id, name, email }) => (
        <li key={id}>
          {name} ({email})
        </li>
      ))}
    </ul>
  );
}

interface PagingProps {
  readonly total: number;
  readonly page: number;
  readonly size: number | 'all';
  readonly onPage: (page: number) => void;
  readonly onSize: (size: number | 'all') => void;
}

function Paging({ total, page, size, onPage, onSize }: PagingProps): ReactElement {
  const last = size === 'all' ? 0 : Math.max(0, Math.ceil(total / size) - 1);
  return (
    <div className="paging">
      <label>
        Rows per page{' '}
        <select
          value={String(size)}
          onChange={(event) => onSize(event.target.value === 'all' ? 'all' : Number(event.target.value))}
        >
          <option>25</option>
          <option>50</option>
          <option>100</option>
          {size === 'all' && <option>all</option>}
        </select>
      </label>
      <span>{pagingText(total, page, size)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label="Previous page"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        ‹
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Next page"
        disabled={page >= last}
        onClick={() => onPage(page + 1)}
      >
        ›
      </button>
    </div>
  );
}

function saveCsv(data: PageData): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([nativeCsv(data)], { type: 'text/csv' }));
  link.download = 'users.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
