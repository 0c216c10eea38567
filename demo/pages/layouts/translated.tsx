import { type ReactElement, useEffect } from 'react';
import type { PageMember } from '../../page-data';
import { useNow } from '../data/page-clock';
import { LAST_ACTIVE_WORDS } from '../users/last-active-words';
import { timeAgo } from '../users/time-ago';
import { inGerman } from './german';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** The table as a browser's translation into German leaves it: each text in two `<font>` elements, the page marked. */
function Table({ columns, members, sort, onSort }: UsersTableProps): ReactElement {
  useTranslationMarks();
  const now = useNow();
  return (
    <div className="table-scroll">
      <table className="ui very basic table users">
        <thead>
          <tr>
            {columns.map(({ title, sortKey }) => (
              <th key={title} scope="col" aria-sort={sortKey && sort?.by === sortKey ? sort.direction : 'none'}>
                {sortKey ? (
                  <button type="button" className="layout-sort" onClick={() => onSort(sortKey)}>
                    <German>{title}</German>
                  </button>
                ) : (
                  <German>{title}</German>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              {columns.map(({ title }) => (
                <td key={title}>{cellOf(title, member, now)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function German({ children }: { readonly children: string }): ReactElement {
  // `font` is no element React knows the types of; translations still leave it.
  const Font = 'font' as 'span';
  const style = { verticalAlign: 'inherit' };
  return (
    <Font style={style}>
      <Font style={style}>{inGerman(children)}</Font>
    </Font>
  );
}

function cellOf(title: string, member: PageMember, now: number): ReactElement {
  const { lastActive } = member;
  switch (title) {
    case 'Name':
      return (
        <>
          <div className="name">
            <German>{member.name || member.username || member.email}</German>
          </div>
          {member.name && <div className="username">{member.username}</div>}
        </>
      );
    case 'Last Active':
      return lastActive.kind === 'at' ? (
        <time dateTime={lastActive.at}>
          <German>{timeAgo(Date.parse(lastActive.at), now)}</German>
        </time>
      ) : (
        <German>{LAST_ACTIVE_WORDS[lastActive.kind]}</German>
      );
    default:
      return <German>{plainText(title, member)}</German>;
  }
}

function plainText(title: string, member: PageMember): string {
  switch (title) {
    case 'Email':
      return member.email;
    case 'Models Seat':
      return member.modelsSeat;
    case 'Weave Access':
      return member.weaveAccess;
    case 'Teams':
      return member.teams.join(', ');
    case 'Billing admin':
      return member.billingAdmin ? '✓' : '';
    default:
      return member.role;
  }
}

function useTranslationMarks(): void {
  useEffect(() => {
    const root = document.documentElement;
    const { lang } = root;
    root.lang = 'de';
    root.classList.add('translated-ltr');
    return () => {
      root.lang = lang;
      root.classList.remove('translated-ltr');
    };
  }, []);
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
