import type { ReactElement } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import type { PageData } from '../page-data';
import { ActivityTab } from './activity/activity-tab';
import { isMultiTenantHost, useOrganizationName, useTabAddress } from './address';
import { usePageData } from './page-data';
import { ApiKeysTab } from './tabs/api-keys-tab';
import { PlainTab } from './tabs/plain-tab';
import { ServiceAccountsTab } from './tabs/service-accounts-tab';
import { TeamsTab } from './tabs/teams-tab';
import { UsersTab } from './users/users-tab';

interface Tab {
  readonly name: string;
  readonly title: string;
}

const SINGLE_TENANT_TABS: readonly Tab[] = [
  { name: 'users', title: 'Users' },
  { name: 'service-accounts', title: 'Service accounts' },
  { name: 'activity', title: 'Activity' },
  { name: 'teams', title: 'Teams' },
  { name: 'billing', title: 'Billing' },
  { name: 'settings', title: 'Settings' },
  { name: 'api-keys', title: 'API Keys' },
];
const MULTI_TENANT_TABS: readonly Tab[] = [
  { name: 'users', title: 'Users' },
  { name: 'teams', title: 'Teams' },
  { name: 'service-accounts', title: 'Service accounts' },
  { name: 'usage', title: 'Usage' },
  { name: 'api-keys', title: 'API Keys' },
  { name: 'settings', title: 'Settings' },
];

export function OrganizationPages(): ReactElement {
  const name = useOrganizationName();
  const state = usePageData(name);
  const { tab = 'users' } = useParams();
  const address = useTabAddress();
  const tabs = isMultiTenantHost() ? MULTI_TENANT_TABS : SINGLE_TENANT_TABS;
  const shown = tab === 'members' ? 'users' : tab;
  return (
    <>
      <h1>{isMultiTenantHost() ? name : 'Organization dashboard'}</h1>
      <nav className="tabs" aria-label="Organization">
        {tabs.map((each) => (
          <NavLink key={each.name} to={address(each.name)} end className={each.name === shown ? 'tab current' : 'tab'}>
            {each.title}
          </NavLink>
        ))}
      </nav>
      {state.kind === 'loading' && <div className="loader" role="status" aria-label="Loading" />}
      {state.kind === 'failed' && <p className="message">Something went wrong. Please reload the page.</p>}
      {state.kind === 'loaded' && <TabContent tab={shown} data={state.data} />}
    </>
  );
}

function TabContent({ tab, data }: { readonly tab: string; readonly data: PageData }): ReactElement {
  switch (tab) {
    case 'users':
      return <UsersTab data={data} />;
    case 'activity':
      return <ActivityTab data={data} />;
    case 'teams':
      return <TeamsTab data={data} />;
    case 'service-accounts':
      return <ServiceAccountsTab data={data} />;
    case 'api-keys':
      return <ApiKeysTab data={data} />;
    default:
      return <PlainTab name={tab} />;
  }
}
