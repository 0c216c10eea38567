import type { ReactElement } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import type { PageData } from '../../page-data';
import { ActivityTab } from '../activity/activity-tab';
import { PageLink, useSite } from '../address/site';
import { DEFAULT_ORGANIZATION, tabName, tabPath } from '../address/site-address';
import { Avatar } from '../controls/avatar';
import { Loading } from '../controls/loading';
import { Notice } from '../controls/notice';
import { useOrganizationData } from '../data/organization-data';
import { PageClock } from '../data/page-clock';
import { usePageTitle } from '../frame/page-title';
import { UsersTab } from '../users/users-tab';
import { ApiKeysTab } from './api-keys-tab';
import { BillingTab } from './billing-tab';
import { MULTI_TENANT_TABS, SINGLE_TENANT_TABS } from './organization-tabs';
import { ServiceAccountsTab } from './service-accounts-tab';
import { SettingsTab } from './settings-tab';
import { TeamsTab } from './teams-tab';
import { UsageTab } from './usage-tab';

/** Organization settings on Multi-tenant, the organization dashboard on single tenant. */
export function OrganizationPage(): ReactElement {
  const site = useSite();
  const { state } = useOrganizationData();
  const current = tabName(useParams()['tab'], useLocation().search);
  const tabs = site.isMultiTenant ? MULTI_TENANT_TABS : SINGLE_TENANT_TABS;
  const name = state.kind === 'loaded' ? state.data.organization : (site.organization ?? DEFAULT_ORGANIZATION);
  usePageTitle(`${tabs.find((tab) => tab.name === current)?.title ?? 'Users'} | ${name}`);
  return (
    <>
      <header className="organization-head">
        <Avatar name={name} size="large" />
        <div>
          <h1>{site.isMultiTenant ? name : 'Organization dashboard'}</h1>
          <p className="muted">{site.isMultiTenant ? 'Organization settings · Enterprise' : `${name} · Enterprise`}</p>
        </div>
      </header>
      <nav className="tabs" aria-label="Organization">
        {tabs.map((tab) => (
          <PageLink
            key={tab.name}
            to={tabPath(site, tab.name)}
            className="tab"
            aria-current={tab.name === current ? 'page' : undefined}
          >
            {tab.title}
          </PageLink>
        ))}
      </nav>
      <section className="tab-content">
        {state.kind === 'loading' && <Loading />}
        {state.kind === 'failed' && <Failure why={state.why} />}
        {state.kind === 'loaded' && <TabContent tab={current} data={state.data} loadedAt={state.loadedAt} />}
      </section>
    </>
  );
}

function Failure({ why }: { readonly why: 'not-found' | 'server' }): ReactElement {
  return why === 'not-found' ? (
    <Notice icon="organization" title="Organization not found">
      It may have been renamed, or you may not be an admin of it.
    </Notice>
  ) : (
    <Notice icon="help" title="Something went wrong">
      Please reload the page, or contact support if this happens again.
    </Notice>
  );
}

const TABS = new Map(
  Object.entries({
    users: UsersTab,
    activity: ActivityTab,
    teams: TeamsTab,
    'service-accounts': ServiceAccountsTab,
    'api-keys': ApiKeysTab,
    billing: BillingTab,
    usage: UsageTab,
    settings: SettingsTab,
  }),
);

interface TabContentProps {
  readonly tab: string;
  readonly data: PageData;
  readonly loadedAt: number;
}

function TabContent({ tab, data, loadedAt }: TabContentProps): ReactElement {
  const Content = TABS.get(tab);
  if (!Content) return <Notice icon="help" title="There is nothing here" />;
  return (
    <PageClock data={data} loadedAt={loadedAt}>
      <Content data={data} />
    </PageClock>
  );
}
