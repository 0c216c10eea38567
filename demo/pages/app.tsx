import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { SiteProvider, useSite } from './address/site';
import { Notice } from './controls/notice';
import { Toasts } from './controls/toasts';
import { OrganizationDataProvider } from './data/organization-data';
import { Frame } from './frame/frame';
import { HomePage } from './projects/home-page';
import { ProfilePage } from './projects/profile-page';
import { ProjectPage } from './projects/project-page';
import { OrganizationPage } from './tabs/organization-page';

/** W&B's web app, as far as an organization's admin sees it (`wandb/deployments.md`, sections 1 and 2). */
export function App(): ReactElement {
  return (
    <SiteProvider>
      <OrganizationDataProvider>
        <Toasts>
          <Frame>
            <Pages />
          </Frame>
        </Toasts>
      </OrganizationDataProvider>
    </SiteProvider>
  );
}

function Pages(): ReactElement {
  return useSite().isMultiTenant ? (
    <Routes>
      <Route path="/" element={<HomePage />} />
      <Route path="/account-settings/:organization/:tab?" element={<OrganizationPage />} />
      <Route path="/wandb/:entity/:project" element={<ProjectPage />} />
      <Route path="/profile/:username" element={<ProfilePage />} />
      <Route path="*" element={<Notice icon="help" title="There is nothing here" />} />
    </Routes>
  ) : (
    <Routes>
      <Route path="/" element={<HomePage />} />
      <Route path="/org/dashboard/:tab?" element={<OrganizationPage />} />
      <Route path="/:entity/:project" element={<ProjectPage />} />
      <Route path="/:username" element={<ProfilePage />} />
      <Route path="*" element={<Notice icon="help" title="There is nothing here" />} />
    </Routes>
  );
}
