import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { PageLink, useSite } from '../address/site';
import { projectPath, tabPath } from '../address/site-address';
import { Icon, type IconName } from '../controls/icon';
import { FEATURED_PROJECT } from '../projects/projects';

/** The narrow bar at the side. */
export function SideRail(): ReactElement {
  const site = useSite();
  const { pathname } = useLocation();
  const project = projectPath(site, FEATURED_PROJECT.entity, FEATURED_PROJECT.name);
  const entries: readonly (readonly [string, string, IconName, boolean])[] = [
    ['Home', '/', 'home', pathname === '/'],
    [`Project ${FEATURED_PROJECT.name}`, project, 'folder', pathname === project],
    ['Organization users', tabPath(site, 'users'), 'organization', /^\/(account-settings|org)\//.test(pathname)],
  ];
  return (
    <nav className="side-rail" aria-label="Main">
      {entries.map(([label, to, icon, isCurrent]) => (
        <PageLink key={label} to={to} aria-label={label} title={label} data-current={isCurrent || undefined}>
          <Icon name={icon} size={22} />
        </PageLink>
      ))}
    </nav>
  );
}
