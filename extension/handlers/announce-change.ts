import type { OrganizationId } from '../../components/activity/organization';
import type { Rooms } from './rooms';

/**
 * Has every page ask again what is known of an organization.
 *
 * @param except the tab that brought the news and has it already
 */
export function announceChange(rooms: Rooms, organization: OrganizationId, except?: number): void {
  rooms.announce({ rollcall: 'announcement', kind: 'activity-changed', organization }, except);
}
