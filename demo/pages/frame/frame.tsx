import type { ReactElement, ReactNode } from 'react';
import { useSite } from '../address/site';
import { Brand } from './brand';
import { SideRail } from './side-rail';
import { UserMenu } from './user-menu';

/** Top bar, side rail and the page between them (`wandb/ui.md`, Type: 60 and 52 pixels). */
export function Frame({ children }: { readonly children: ReactNode }): ReactElement {
  const { isMultiTenant } = useSite();
  return (
    <div className="app tw-style" data-testid="tailwind-wrapper">
      <header className={isMultiTenant ? 'top-bar forge' : 'top-bar'}>
        <Brand />
        <UserMenu />
      </header>
      <SideRail />
      <main className="page">{children}</main>
    </div>
  );
}
