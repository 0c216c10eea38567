import { type ReactElement, type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { isMultiTenantHost, organizationBase } from '../address';
import { Menu } from './menu';
import { currentMode, rememberMode } from './appearance';

/** Top bar, side bar and the page between them. */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  const users = isMultiTenantHost() ? `${organizationBase(undefined)}/users` : organizationBase(undefined);
  return (
    <div className="tw-style app">
      <header className="top-nav">
        <Link to="/" className="brand">
          <span className="brand-dots" aria-hidden="true" />
          {isMultiTenantHost() ? 'CoreWeave Forge' : 'Weights & Biases'}
        </Link>
        <nav className="top-links" aria-label="Main">
          <Link to="/">Home</Link>
          <Link to={users}>Users</Link>
          <Link to={isMultiTenantHost() ? '/wandb/vision/detector' : '/vision/detector'}>Projects</Link>
        </nav>
        <UserMenu />
      </header>
      <aside className="side-bar" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </aside>
      <main className="page">{children}</main>
    </div>
  );
}

function UserMenu(): ReactElement {
  const [mode, setMode] = useState(currentMode());
  const next = mode === 'dark' ? 'light' : 'dark';
  const change = (): void => {
    rememberMode(next);
    setMode(next);
  };
  return (
    <Menu
      label="Account"
      icon={<span className="avatar">AR</span>}
      items={[{ text: `Use ${next} mode`, act: change }]}
    />
  );
}
