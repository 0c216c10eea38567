import type { MemberFacts } from '../../components/activity/member';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { privacyWords } from '../privacy-words.strings';
import { type ShownGroups, domainOfEmail } from './shown-groups';
import type { PseudonymDigests } from './pseudonym-digests';
import { uniqueCodes } from './unique-codes';

/** 32 bits: of a hundred thousand people one pair needs a longer code. */
const PERSON_DIGITS = 8;
const GROUP_DIGITS = 4;
/** Reserved for names that are no one's (RFC 2606, section 2): such an address can never be a person's. */
const NO_ONES_DOMAIN = 'invalid';

/** What stands for people and groups of one organization. */
export interface Pseudonyms {
  /** By ordinal: `4F2A-91C3`; people found to be the same have the same. */
  readonly codes: readonly string[];
  /** The name shown instead of a team's; of teams that are not shown alone, what they are merged into. */
  readonly teamOf: (team: string) => string;
  /** The domain shown instead of an e-mail address's. */
  readonly domainOf: (email: string) => string;
  /** A role, or what custom roles of few people are merged into. */
  readonly roleOf: (role: string) => string;
}

export async function pseudonymsOf(
  { members }: OrganizationActivity,
  groups: ShownGroups,
  digests: PseudonymDigests,
): Promise<Pseudonyms> {
  const [teams, domains] = [[...groups.teams], [...groups.domains]];
  const people = await digests.of(
    'person',
    members.map(({ key }) => key),
  );
  const teamNames = named(teams, await digests.of('team', teams), (code) => `Team ${code}`);
  const domainNames = named(
    domains,
    await digests.of('domain', domains),
    (code) => `domain-${code.toLowerCase()}.${NO_ONES_DOMAIN}`,
  );
  const persons = uniqueCodes(people, PERSON_DIGITS);
  const own = people.map((digest) => persons.get(digest) ?? digest);
  return {
    codes: members.map(({ ordinal, mergedInto }) => own[mergedInto ?? ordinal] ?? ''),
    teamOf: (team) => teamNames.get(team) ?? privacyWords.otherGroup,
    domainOf: (email) => domainNames.get(domainOfEmail(email)) ?? `other.${NO_ONES_DOMAIN}`,
    roleOf: (role) => (groups.roles.has(role) ? role : privacyWords.otherGroup),
  };
}

function named(texts: readonly string[], digests: readonly string[], nameOf: (code: string) => string) {
  const codes = uniqueCodes(digests, GROUP_DIGITS);
  return new Map(texts.map((text, i) => [text, nameOf(codes.get(digests[i] ?? '') ?? '')]));
}

/** The name shown for a person. */
export function personName(code: string): string {
  return `Person ${code}`;
}

/** Username, or name before the `@`, of a person: `person-4f2a-91c3`. */
export function personHandle(code: string): string {
  return `person-${code.toLowerCase()}`;
}

/** The code a pseudonym is made of, however it is written: `Person 4F2A-91C3`, `person-4f2a-91c3@other.invalid`. */
export function codeIn(text: string): string | undefined {
  const [code] = /[0-9a-f]{4}(?:-[0-9a-f]{4}){1,3}(?![0-9a-f-])/i.exec(text) ?? [];
  return code?.toUpperCase();
}

const PSEUDONYMOUS_HANDLE = /^person(-[0-9a-f]{4}){2,4}$/;
const PSEUDONYMOUS_DOMAIN = new RegExp(`^(domain(-[0-9a-f]{4}){1,4}|other)\\.${NO_ONES_DOMAIN}$`);

/** Whether somebody is named as only privacy mode names people: in a file it wrote. */
export function isPseudonymous({ email, username }: Pick<MemberFacts, 'email' | 'username'>): boolean {
  if (email === undefined) return PSEUDONYMOUS_HANDLE.test(username?.toLowerCase() ?? '');
  const [handle, domain] = email.trim().toLowerCase().split('@');
  return PSEUDONYMOUS_HANDLE.test(handle ?? '') && PSEUDONYMOUS_DOMAIN.test(domain ?? '');
}
