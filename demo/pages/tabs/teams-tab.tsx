import type { ReactElement } from 'react';
import type { PageData } from '../../page-data';
import { timeAgo } from '../users/time-ago';

/** A look-alike: names and a "Last active" column, but of teams. */
export function TeamsTab({ data }: { readonly data: PageData }): ReactElement {
  const now = Date.parse(data.now);
  return (
    <table className="ui table">
      <thead>
        <tr>
          <th>Name</th>
          <th>Members</th>
          <th>Created</th>
          <th>Last active</th>
        </tr>
      </thead>
      <tbody>
        {data.teams.map((team, index) => (
          <tr key={team.name}>
            <td>{team.name}</td>
            <td className="number">{team.members}</td>
            <td>{team.created.slice(0, 10)}</td>
            <td>{timeAgo(now - (index + 1) * 7_200_000, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
