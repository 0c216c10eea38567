import type { OrganizationId } from '../../../components/activity/organization';

/** The tab the popup was opened over. */
export interface CurrentTab {
  readonly id: number;
  /** Absent where the browser does not tell (`activeTab` covers pages, not the browser's own). */
  readonly url?: string;
}

/** What the popup needs of the browser; tests give a fake one. */
export interface Surroundings {
  currentTab(): Promise<CurrentTab | undefined>;
  /** Whether Rollcall holds the permission for an origin, e.g. `https://wandb.acme.test:8443`. */
  mayRead(origin: string): Promise<boolean>;
  /** Asks the person for that permission. Must be called in the click itself, before anything is awaited. */
  requestHost(origin: string): Promise<boolean>;
  reloadTab(id: number): void;
  /** Shows a page: goes to the tab that has it, else opens one. */
  showPage(address: string): void;
  /** @param view a tab of the insights, e.g. `changes` */
  openDashboard(organization: OrganizationId, view?: string): void;
  /** @param fragment section or deep link, e.g. `hosts`, `connect=https%3A%2F%2F…` */
  openOptions(fragment?: string): void;
}
