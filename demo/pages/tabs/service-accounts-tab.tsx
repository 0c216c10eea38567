import type { ReactElement } from 'react';
import type { PageData } from '../../page-data';
import { timeAgo } from '../users/time-ago';

/** A look-alike: "Last used" of machines. */
export function ServiceAccountsTab({ data }: { readonly data: PageData }): ReactElement {
  const now = Date.parse(data.now);
  return (
    <table className="ui table">
      <thead>
        <tr>
          <th>Name</th>
          <th>Scope</th>
          <th>Last used</th>
          <th>Created</th>
        </tr>
      </thead>
      <tbody>
        {data.serviceAccounts.map((account) => (
          <tr key={account.name}>
            <td>{account.name}</td>
            <td>{account.scope}</td>
            <td>{account.lastUsed ? timeAgo(Date.parse(account.lastUsed), now) : '-'}</td>
            <td>{account.created.slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
