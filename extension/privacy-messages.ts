import type { InsightPerson } from '../components/activity/insights/person';
import type { Organization } from '../components/activity/organization';

/**
 * Stands for a reason that was typed: it may tell who somebody is. A mark, not a text: pages show their own words for it,
 * and saved again it leaves the true reason as it was.
 */
export const HIDDEN_REASON = '(hidden in privacy mode)';

/** What our own pages may ask about pseudonyms. */
export interface PrivacyRequests {
  /** Who has a pseudonym, as it stands in a file or was read out: `Person 4F2A-91C3`. Never told in privacy mode. */
  'privacy.who': { readonly data: { readonly pseudonym: string }; readonly answer: readonly PseudonymOwner[] };
}

/** Somebody by their own name; one per organization that calls anybody so. */
export interface PseudonymOwner {
  readonly organization: Organization;
  readonly person: InsightPerson;
}
