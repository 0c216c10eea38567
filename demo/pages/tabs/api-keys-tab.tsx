import type { ReactElement } from 'react';
import type { PageData } from '../../page-data';
import { timeAgo } from '../users/time-ago';

/** A look-alike: owners with e-mails and "Last used", but of keys (`wandb/activity.md`, section C). */
export function ApiKeysTab({ data }: { readonly data: PageData }): ReactElement {
  const now = Date.parse(data.now);
  return (
    <table className="ui table">
      <thead>
        <tr>
          <th>Key name</th>
          <th>Key ID</th>
          <th>Owner</th>
          <th>Last used</th>
          <th>Created on</th>
        </tr>
      </thead>
      <tbody>
        {data.members.slice(0, 8).map((member, index) => (
          <tr key={member.id}>
            <td>{`laptop-${index + 1}`}</td>
            <td>{`k${member.id}a7f…`}</td>
            <td>{member.email}</td>
            <td>{timeAgo(now - (index + 1) * 40_000_000, now)}</td>
            <td>{member.added.slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
