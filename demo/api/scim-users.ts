import type { DemoMember, DemoOrganization } from '../organization/demo-organization';
import { hashText } from '../organization/hash';
import type { DemoSwitches } from '../site';
import { type ApiAnswer, envelope, json } from './answer';
import { MOST_PER_ANSWER, SCIM_TYPE, listFields, scimError, scimId } from './scim-answers';
import { etagOf, serviceAccountResource, userResource } from './scim-user-resource';

type ScimSwitches = Pick<DemoSwitches, 'scimGeneration' | 'scimPaging' | 'scimListsServiceAccounts'>;

/**
 * `GET /Users`: one list, cut at its documented maximum whatever the total (`wandb/scim.md`, section 3). `startIndex` and
 * `count` are undocumented and therefore honoured only by a switch.
 */
export function listUsers(query: URLSearchParams, organization: DemoOrganization, switches: ScimSwitches): ApiAnswer {
  const filter = query.get('filter');
  const wanted = filter === null ? organization.members : filtered(organization.members, filter);
  if (!wanted) return scimError(400, `Invalid filter: ${filter ?? ''}`);
  const accounts = switches.scimListsServiceAccounts && filter === null ? organization.serviceAccounts : [];
  const { start, count } = pageOf(query, switches.scimPaging);
  const isMultiTenant = organization.deployment === 'multi-tenant';

  const resources = function* (): Generator<string> {
    for (const member of wanted.slice(start - 1, start - 1 + count)) {
      yield JSON.stringify(userResource(member, switches.scimGeneration, isMultiTenant));
    }
    for (const account of accounts) yield JSON.stringify(serviceAccountResource(account));
  };
  return envelope({}, 'Resources', resources(), () => listFields(start, wanted.length + accounts.length), {
    'content-type': SCIM_TYPE,
    etag: `W/"${hashText(`${organization.name} ${organization.now} ${query}`).toString(16)}"`,
  });
}

/** `GET /Users/{id}`. */
export function oneUser(id: string, organization: DemoOrganization, switches: ScimSwitches): ApiAnswer {
  const member = organization.members.find((candidate) => scimId('User', candidate.id) === id);
  if (!member) return scimError(404, `User ${id} not found`);
  const isMultiTenant = organization.deployment === 'multi-tenant';
  return json(200, userResource(member, switches.scimGeneration, isMultiTenant), {
    'content-type': SCIM_TYPE,
    etag: etagOf(member),
  });
}

/** Only `eq` on two attributes is documented (`wandb/scim.md`, section 2); undefined for anything else. */
function filtered(members: readonly DemoMember[], filter: string): readonly DemoMember[] | undefined {
  const match = /^(userName|emails\.value) eq "(.*)"$/.exec(filter.trim());
  if (!match) return undefined;
  return members.filter(({ username, email }) => (match[1] === 'userName' ? username : email) === match[2]);
}

interface ListPage {
  readonly start: number;
  readonly count: number;
}

function pageOf(query: URLSearchParams, isHonoured: boolean): ListPage {
  if (!isHonoured) return { start: 1, count: MOST_PER_ANSWER };
  return {
    start: Math.max(1, wholeNumber(query.get('startIndex')) ?? 1),
    count: Math.min(MOST_PER_ANSWER, wholeNumber(query.get('count')) ?? MOST_PER_ANSWER),
  };
}

function wholeNumber(value: string | null): number | undefined {
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
