import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Frame } from './frame/frame';
import { Home } from './home';
import { OrganizationPages } from './organization-pages';
import { ProjectPage } from './project-page';

/** Both kinds of address: Multi-tenant's account settings and single tenant's dashboard (`wandb/deployments.md`). */
export function App(): ReactElement {
  return (
    <Frame>
      <Routes>
        <Route path="/" element={<Home />} />
        <Route path="/account-settings/:organization/:tab?" element={<OrganizationPages />} />
        <Route path="/org/dashboard/:tab?" element={<OrganizationPages />} />
        <Route path="*" element={<ProjectPage />} />
      </Routes>
    </Frame>
  );
}
