import { type DemoOrganization, generateOrganization } from '../organization/organization';
import type { PageData } from '../page-data';
import { pageView } from '../organization/page-view';
import type { DemoDeployment, DemoOrganizationOptions } from '../site';

const SIZES: readonly (readonly [name: string, members: number])[] = [
  ['acme', 140],
  ['tiny', 12],
  ['solo', 1],
  ['empty', 0],
  ['globex', 1_000],
  ['initech', 10_000],
  ['umbrella', 100_000],
];
const FIRST_SEED: Readonly<Record<DemoDeployment, number>> = { 'multi-tenant': 11, dedicated: 12, 'self-managed': 13 };

/** The organizations the site serves, each generated when first asked for. */
export class OrganizationShelf {
  private readonly generated = new Map<string, DemoOrganization>();
  private readonly views = new Map<string, string>();

  constructor(
    private readonly now: string,
    private readonly chosen: Partial<Record<DemoDeployment, readonly DemoOrganizationOptions[]>>,
  ) {}

  names(deployment: DemoDeployment): readonly string[] {
    return this.optionsOf(deployment).map(({ name }) => name);
  }

  find(deployment: DemoDeployment, name: string): DemoOrganization | undefined {
    const key = `${deployment}/${name}`;
    const known = this.generated.get(key);
    if (known) return known;
    const options = this.optionsOf(deployment).find((candidate) => candidate.name === name);
    if (!options) return undefined;
    const organization = generateOrganization({ ...options, deployment, now: this.now });
    this.generated.set(key, organization);
    return organization;
  }

  /** `PageData` as JSON, made once: a table of 100,000 takes a while. */
  pageJson(organization: DemoOrganization): string {
    const key = `${organization.deployment}/${organization.name}`;
    const known = this.views.get(key) ?? JSON.stringify(pageView(organization) satisfies PageData);
    this.views.set(key, known);
    return known;
  }

  private optionsOf(deployment: DemoDeployment): readonly DemoOrganizationOptions[] {
    return (
      this.chosen[deployment] ??
      SIZES.map(([name, members], index) => ({ name, members, seed: FIRST_SEED[deployment] + index * 10 }))
    );
  }
}
