/** A tab of the organization's pages. */
export interface OrganizationTab {
  /** In the address. */
  readonly name: string;
  readonly title: string;
}

/** `wandb/activity.md`, section C. */
export const SINGLE_TENANT_TABS: readonly OrganizationTab[] = [
  { name: 'users', title: 'Users' },
  { name: 'service-accounts', title: 'Service accounts' },
  { name: 'activity', title: 'Activity' },
  { name: 'teams', title: 'Teams' },
  { name: 'billing', title: 'Billing' },
  { name: 'settings', title: 'Settings' },
  { name: 'api-keys', title: 'API Keys' },
];

/** `wandb/deployments.md`, section 2, Other org pages. */
export const MULTI_TENANT_TABS: readonly OrganizationTab[] = [
  { name: 'users', title: 'Users' },
  { name: 'teams', title: 'Teams' },
  { name: 'service-accounts', title: 'Service Accounts' },
  { name: 'usage', title: 'Usage' },
  { name: 'api-keys', title: 'API keys' },
  { name: 'settings', title: 'Settings' },
];
