import type { OrganizationActivity } from '../../components/activity/organization-activity';

/** How many members there are, if a source told, and whether some source has listed them all. */
export function extentOf({ rosters }: OrganizationActivity): { readonly total?: number; readonly complete: boolean } {
  const newestFirst = [...rosters].sort((a, b) => b.takenAt - a.takenAt);
  return {
    total: newestFirst.find(({ total }) => total !== undefined)?.total,
    complete: rosters.some(({ complete }) => complete),
  };
}
