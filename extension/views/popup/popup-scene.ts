import type { Announcement, ExportSummary, OrganizationSummary } from '../../messages';
import { organizationOfUrl } from '../../organization-address';
import { FakeBackground } from '../fake-background';
import type { CurrentTab, Surroundings } from './surroundings';

export const FORGE = 'https://forge.coreweave.com/account-settings/acme/users';
export const DEDICATED = 'https://acme.wandb.io/org/dashboard';
export const SELF_MANAGED = 'https://wandb.acme.test:8443/org/dashboard';
export const HOUR = 3_600_000;

/** An organization as the background would summarize it, by the address of its page. */
export function summaryOf(pageUrl: string, over: Partial<OrganizationSummary> = {}): OrganizationSummary {
  const organization = organizationOfUrl(pageUrl);
  if (!organization) throw new Error(`no organization at ${pageUrl}`);
  return {
    organization,
    members: 212,
    complete: true,
    counts: { active: 128, idle: 31, dormant: 22, 'invite-pending': 9, deactivated: 0, 'no-activity': 22, unknown: 0 },
    activeIn30Days: 128,
    eligible: 203,
    connected: true,
    lastSync: Date.now() - 3 * HOUR - 1_000,
    sync: { phase: 'idle' },
    sources: [{ source: 'page', at: Date.now() - 2 * HOUR - 1_000, warnings: [] }],
    auditDays: { complete: 365 },
    ...over,
  };
}

export function exportsOf({ organization }: OrganizationSummary, count: number): readonly ExportSummary[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `export-${index}`,
    organization: organization.id,
    name: `acme-members-2026-11-${10 + index}.csv`,
    at: Date.now() - (count - index) * HOUR,
    rows: 200 + index,
    bytes: 20_000,
    sha256: 'f00d',
  }));
}

/** The browser around the popup: remembers what it was asked to do. */
export class FakeSurroundings implements Surroundings {
  tab: CurrentTab | undefined = { id: 7, url: 'https://example.test/' };
  permitted: readonly string[] = ['https://forge.coreweave.com', 'https://acme.wandb.io', 'https://wandb.ai'];
  /** What the person answers when asked for a permission. */
  grants = true;
  readonly done: string[] = [];

  currentTab = async () => this.tab;
  mayRead = async (origin: string) => this.permitted.includes(origin);
  requestHost = (origin: string) => {
    this.done.push(`request ${origin}`);
    return Promise.resolve(this.grants);
  };
  reloadTab = (id: number) => void this.done.push(`reload ${id}`);
  showPage = (address: string) => void this.done.push(`show ${address}`);
  openDashboard = (organization: string, view?: string) =>
    void this.done.push(`dashboard ${organization}${view ? ` ${view}` : ''}`);
  openOptions = (fragment = '') => void this.done.push(`options ${fragment}`);
}

/** A background that knows these organizations and no exports. */
export function backgroundWith(...organizations: readonly OrganizationSummary[]): FakeBackground {
  return new FakeBackground()
    .answer('organizations.list', organizations)
    .answer('exports.list', [])
    .answer('hosts.list', []);
}

/** Lets a test announce as the background does. */
export class Announcements {
  readonly #listeners = new Set<(announcement: Announcement) => void>();

  readonly on = (listener: (announcement: Announcement) => void, signal: AbortSignal): void => {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  };

  get listening(): number {
    return this.#listeners.size;
  }

  say(announcement: Announcement): void {
    for (const listener of this.#listeners) listener(announcement);
  }
}

/** Files the page hands over to the browser's downloads while `act` runs. */
export async function downloadsDuring(act: () => Promise<unknown>): Promise<readonly { name: string; text: string }[]> {
  const files: Promise<{ name: string; text: string }>[] = [];
  const catchDownload = (event: MouseEvent) => {
    const link = event.target;
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    files.push(
      fetch(link.href)
        .then((response) => response.text())
        .then((text) => ({ name: link.download, text })),
    );
  };
  document.addEventListener('click', catchDownload, true);
  await act();
  document.removeEventListener('click', catchDownload, true);
  return Promise.all(files);
}
