import { dayOf, instant } from '../../components/activity/day';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import { createDatabase } from '../../extension/store/database';
import { OrganizationStore } from '../../extension/store/organization-store';
import { addAllDays, rosterOf } from './large-organization';

/** Put into a page of the extension, whose database it fills as the background would. */
declare global {
  interface Window {
    /** Stores an organization of so many members and days, seen today. */
    fillRollcall(members: number, days: number): Promise<void>;
  }
}

const ORGANIZATION: Organization = {
  id: 'bench.wandb.io' as OrganizationId,
  deployment: 'dedicated',
  origin: 'https://bench.wandb.io',
  name: 'bench.wandb.io',
  pageUrl: 'https://bench.wandb.io/org/dashboard',
};

window.fillRollcall = async (members, days) => {
  const extent = { members, days, today: dayOf(instant(Date.now())) };
  const database = createDatabase('rollcall');
  const store = new OrganizationStore(database);
  await store.addRoster(ORGANIZATION, rosterOf(extent, 0));
  await addAllDays(store, ORGANIZATION, extent);
  await database.close();
};
