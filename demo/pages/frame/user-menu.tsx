import { type ReactElement, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useSite } from '../address/site';
import { profilePath, tabPath } from '../address/site-address';
import { keptSearch } from '../address/switches';
import { Avatar } from '../controls/avatar';
import { MenuButton } from '../controls/menu-button';
import { useOrganizationData } from '../data/organization-data';
import { chooseMode, currentMode } from './appearance';

/** The person who is signed in: their page, the organization's users, and dark mode. */
export function UserMenu(): ReactElement {
  const [mode, setMode] = useState(currentMode());
  const site = useSite();
  const { state } = useOrganizationData();
  const navigate = useNavigate();
  const { search } = useLocation();
  const viewer = state.kind === 'loaded' ? state.data.viewer : { name: '', username: 'admin', email: '' };
  const name = viewer.name || viewer.username;
  const go = (pathname: string) => (): void => navigate({ pathname, search: keptSearch(search) });
  const other = mode === 'dark' ? 'light' : 'dark';
  const switchMode = (): void => {
    chooseMode(other);
    setMode(other);
  };
  const head = (
    <div className="menu-head">
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span className="muted small">{viewer.email}</span>
    </div>
  );
  return (
    <MenuButton
      label={`Account of ${name}`}
      className="user-menu"
      head={head}
      items={[
        { text: 'Profile', act: go(profilePath(site, viewer.username)), icon: 'account' },
        { text: 'Users', act: go(tabPath(site, 'users')), icon: 'users' },
        { text: `Use ${other} mode`, act: switchMode, icon: other === 'dark' ? 'moon' : 'sun' },
      ]}
    >
      <Avatar name={name} />
    </MenuButton>
  );
}
