import type { OrganizationId } from '../../components/activity/organization';
import type { ExtensionRequests, PageRequests, RequestName } from '../messages';
import { organizationOfUrl } from '../organization-address';
import type { Problem } from '../problem';
import type { Caller } from './caller';
import { PAGE_REQUEST_SCHEMAS } from './page-request-schemas';
import { problemPhrases } from '../problem-phrases.strings';

/**
 * What the panel may ask while it is embedded in a page. The page can place the panel's address in its own DOM, so
 * nothing here reads another organization, changes settings or touches a key.
 */
const PANEL_REQUESTS: readonly (keyof ExtensionRequests)[] = [
  'panel.organization',
  'activity.plots',
  'settings.read',
  'sync.start',
  'sync.cancel',
];

/** Why a caller may not put such a request at all; undefined when it may. */
export function refusalOf(caller: Caller, name: RequestName): Problem | undefined {
  const isAllowed =
    caller.kind === 'extension-page' ||
    (caller.kind === 'content-script' ? isPageRequest(name) : PANEL_REQUESTS.some((allowed) => allowed === name));
  return isAllowed ? undefined : { kind: 'not-allowed', what: problemPhrases.refused.askFor(name) };
}

/** Why a caller may not ask this of that organization; undefined when it may. `data` has been parsed. */
export function refusalOfData(caller: Caller, data: object): Problem | undefined {
  switch (caller.kind) {
    case 'extension-page':
      return undefined;
    case 'embedded-panel':
      return isForeign(caller.organization.id, data)
        ? { kind: 'not-allowed', what: problemPhrases.refused.askForOrganization }
        : undefined;
    case 'content-script':
      return isOwnPage(caller.origin, data)
        ? undefined
        : { kind: 'not-allowed', what: problemPhrases.refused.speakForPage };
  }
}

function isForeign(shown: OrganizationId, data: object): boolean {
  return 'organization' in data && data.organization !== shown;
}

function isOwnPage(origin: string, data: object): boolean {
  const url = 'url' in data && typeof data.url === 'string' ? data.url : '';
  return organizationOfUrl(url) !== undefined && new URL(url).origin === origin;
}

function isPageRequest(name: RequestName): name is keyof PageRequests {
  return Object.hasOwn(PAGE_REQUEST_SCHEMAS, name);
}
