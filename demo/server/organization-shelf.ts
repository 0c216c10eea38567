import type { DemoOrganization } from '../organization/demo-organization';
import { generateOrganization } from '../organization/generate-organization';
import type { DemoDeployment, DemoOrganizationOptions } from '../site';

export type OrganizationsByDeployment = Readonly<Record<DemoDeployment, readonly DemoOrganizationOptions[]>>;

const SIZES: readonly (readonly [name: string, members: number])[] = [
  ['acme', 140],
  ['tiny', 12],
  ['solo', 1],
  ['empty', 0],
  ['globex', 1_000],
  ['initech', 10_000],
  ['umbrella', 100_000],
];
/** Other people in each deployment's organizations of one name. */
const FIRST_SEED: Readonly<Record<DemoDeployment, number>> = {
  'multi-tenant': 1_100,
  dedicated: 1_200,
  'self-managed': 1_300,
};

/** What a site serves unless told otherwise: seven sizes; on Self-Managed one organization, as an installation has. */
export function organizationsFor(chosen: Partial<OrganizationsByDeployment>): OrganizationsByDeployment {
  const usual = (deployment: DemoDeployment): readonly DemoOrganizationOptions[] =>
    SIZES.map(([name, members], index) => ({ name, members, seed: FIRST_SEED[deployment] + index }));
  const selfManaged = chosen['self-managed'] ?? usual('self-managed').slice(0, 1);
  if (selfManaged.length !== 1) throw new RangeError('a Self-Managed installation has exactly one organization');
  return {
    'multi-tenant': chosen['multi-tenant'] ?? usual('multi-tenant'),
    dedicated: chosen.dedicated ?? usual('dedicated'),
    'self-managed': selfManaged,
  };
}

/** The organizations of a site, each generated when it is first asked for. */
export class OrganizationShelf {
  private readonly generated = new Map<string, DemoOrganization>();

  constructor(
    private readonly organizations: OrganizationsByDeployment,
    private readonly time: { readonly today: string; readonly now: string },
  ) {}

  /** Name of the organization a deployment lists first. */
  first(deployment: DemoDeployment): string {
    return this.organizations[deployment][0]?.name ?? '';
  }

  /** Whether there is one of that name; does not generate it. */
  has(deployment: DemoDeployment, name: string): boolean {
    return this.organizations[deployment].some((candidate) => candidate.name === name);
  }

  find(deployment: DemoDeployment, name: string): DemoOrganization | undefined {
    const key = `${deployment}/${name}`;
    const known = this.generated.get(key);
    if (known) return known;
    const options = this.organizations[deployment].find((candidate) => candidate.name === name);
    if (!options) return undefined;
    const organization = generateOrganization({ ...options, deployment, ...this.time });
    this.generated.set(key, organization);
    return organization;
  }
}
