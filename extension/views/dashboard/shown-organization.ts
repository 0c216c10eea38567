import type { OrganizationId } from '../../../components/activity/organization';
import type { ChoiceStorage } from '../preset-memory';

const KEY = 'dashboard.organization';

/** The organization a fragment names (`#acme.wandb.io`), undefined if it names none. Whether it is stored, others know. */
export function organizationInAddress(fragment: string): OrganizationId | undefined {
  // What follows a question mark says what of it is shown.
  const text = fragment.replace(/^#/, '').split('?')[0];
  if (!text) return undefined;
  try {
    return decodeURIComponent(text) as OrganizationId;
  } catch {
    // A lone per cent sign: not encoded by us, so no organization of ours.
    return undefined;
  }
}

/** The organization that was looked at last. */
export function rememberedOrganization(storage: ChoiceStorage) {
  return {
    async read(): Promise<OrganizationId | undefined> {
      const stored = await storage.get(KEY).catch(() => ({}) as Record<string, unknown>);
      const id = stored[KEY];
      return typeof id === 'string' && id ? (id as OrganizationId) : undefined;
    },
    remember: (organization: OrganizationId): Promise<void> => storage.set({ [KEY]: organization }),
  };
}
