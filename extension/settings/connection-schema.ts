import * as v from 'valibot';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import { sealedSchema } from './seal';

const organizationSchema: v.GenericSchema<unknown, Organization> = v.object({
  id: v.pipe(
    v.string(),
    // Written by ourselves, from `organizationOfUrl`.
    v.transform((id) => id as OrganizationId),
  ),
  deployment: v.picklist(['multi-tenant', 'dedicated', 'self-managed']),
  origin: v.string(),
  name: v.string(),
  pageUrl: v.string(),
});

/** A connection as it is stored: everything but the key in clear. */
export const connectionSchema = v.object({
  organization: organizationSchema,
  apiOrigin: v.string(),
  credential: v.picklist(['session', 'user-key', 'service-account']),
  user: v.optional(v.string()),
  keyEnding: v.optional(v.string()),
  /** The key, if the admin asked to keep it. */
  sealed: v.optional(sealedSchema),
});

export type StoredConnection = Readonly<v.InferOutput<typeof connectionSchema>>;

/** Connections by organization. */
export const connectionsSchema = v.record(v.string(), connectionSchema);
