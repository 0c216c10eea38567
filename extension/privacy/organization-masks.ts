import type { Member } from '../../components/activity/member';
import type { OrganizationId } from '../../components/activity/organization';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { type Masks, maskActivity } from './mask-facts';
import { PseudonymDigests } from './pseudonym-digests';
import type { PseudonymKeyStore } from './pseudonym-key';
import { pseudonymsOf } from './pseudonyms';
import { shownGroups } from './shown-groups';
import { SMALLEST_GROUP } from '../../components/activity/small-groups/smallest-group';
import { uniqueCodes } from './unique-codes';

/** An organization as privacy mode shows it, and how what else is stored of it is masked alike. */
export interface MaskedOrganization {
  readonly activity: OrganizationActivity;
  readonly masks: Masks;
}

const ORGANIZATION_DIGITS = 4;

/** Masks organizations, and remembers the masks as long as the members stay the same. */
export class OrganizationMasks {
  readonly #key: PseudonymKeyStore;
  readonly #digests = new Map<OrganizationId, PseudonymDigests>();
  #masks = new WeakMap<readonly Member[], Promise<MaskedOrganization>>();

  constructor(key: PseudonymKeyStore) {
    this.#key = key;
  }

  /** What to show instead of `activity`. */
  async mask(activity: OrganizationActivity): Promise<MaskedOrganization> {
    const known = this.#masks.get(activity.members) ?? this.#masked(activity);
    this.#masks.set(activity.members, known);
    known.catch(() => this.#masks.delete(activity.members));
    const { masks, activity: masked } = await known;
    // Days may have been read since: only who the members are is remembered.
    return { masks, activity: { ...activity, members: masked.members } };
  }

  /** `Organization 3C9F`: what files call it. */
  async organizationName(id: OrganizationId): Promise<string> {
    const digests = await (await this.#digestsOf(id)).of('organization', ['name']);
    return `Organization ${uniqueCodes(digests, ORGANIZATION_DIGITS).get(digests[0] ?? '') ?? ''}`;
  }

  /** Forgets everything that was made with the key, and the key. */
  async forget(): Promise<void> {
    this.#digests.clear();
    this.#masks = new WeakMap();
    await this.#key.forget();
  }

  async #masked(activity: OrganizationActivity): Promise<MaskedOrganization> {
    const groups = shownGroups(activity.members, SMALLEST_GROUP);
    const pseudonyms = await pseudonymsOf(activity, groups, await this.#digestsOf(activity.organization.id));
    const masks: Masks = { pseudonyms, groups };
    return { masks, activity: maskActivity(activity, masks) };
  }

  async #digestsOf(id: OrganizationId): Promise<PseudonymDigests> {
    const known = this.#digests.get(id) ?? new PseudonymDigests(await this.#key.read(), id);
    this.#digests.set(id, known);
    return known;
  }
}
