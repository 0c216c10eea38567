import type { PageData } from '../page-data';
import { qualifyingActors } from './audit-events';
import { type DemoOrganization, MS_PER_DAY } from './organization';

/** Beyond this many members W&B's own plots are drawn from fewer days, to keep the page quick. */
const COSTLY_FROM = 5_000;

/** Unique active people per UTC day over the last `days` days, oldest first. */
export function auditActiveByDay(organization: DemoOrganization, days: number): PageData['activeByDay'] {
  const shown = organization.members.length > COSTLY_FROM ? 30 : days;
  return Array.from({ length: shown }, (_, index) => {
    const day = organization.today - shown + 1 + index;
    return {
      day: new Date(day * MS_PER_DAY).toISOString().slice(0, 10),
      active: qualifyingActors(organization, day).size,
    };
  });
}
