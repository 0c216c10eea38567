import type { ReactElement } from 'react';
import { PageLink, useSite } from '../address/site';
import { projectPath, tabPath } from '../address/site-address';
import { Icon } from '../controls/icon';
import { usePageTitle } from '../frame/page-title';
import { PlainTable } from '../tabs/plain-table';
import { timeAgo } from '../users/time-ago';
import { PROJECTS } from './projects';

const HOUR_MS = 3_600_000;

/** Where an admin arrives after signing in. */
export function HomePage(): ReactElement {
  const site = useSite();
  usePageTitle('Home');
  return (
    <>
      <h1>Home</h1>
      <section className="card">
        <div className="card-head">
          <h2>Recent projects</h2>
          <PageLink to={tabPath(site, 'users')} className="text-link">
            <Icon name="users" size={18} />
            Manage users
          </PageLink>
        </div>
        <PlainTable
          titles={['Project', 'Team', 'Runs', 'Last run']}
          rows={PROJECTS.map(({ entity, name, runs, hoursAgo }) => ({
            key: name,
            cells: [
              <PageLink key="name" to={projectPath(site, entity, name)} className="text-link">
                {name}
              </PageLink>,
              entity,
              runs.toLocaleString('en'),
              timeAgo(0, hoursAgo * HOUR_MS),
            ],
          }))}
        />
      </section>
    </>
  );
}
