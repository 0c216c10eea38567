import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';

const RUNS = ['swift-river-12', 'amber-cloud-11', 'quiet-moon-10', 'brave-leaf-9'];

/** Any other page of the host. Its table has names and times and is no members table. */
export function ProjectPage(): ReactElement {
  const { pathname } = useLocation();
  return (
    <>
      <h1>{pathname.split('/').filter(Boolean).at(-1)}</h1>
      <table className="ui table">
        <thead>
          <tr>
            <th>Name</th>
            <th>State</th>
            <th>User</th>
            <th>Created</th>
          </tr>
        </thead>
        <tbody>
          {RUNS.map((run, index) => (
            <tr key={run}>
              <td>{run}</td>
              <td>Finished</td>
              <td>ana-ruiz</td>
              <td>{index + 1} days ago</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
