import * as v from 'valibot';

/** A string, or nothing where a server sends null, a number or nothing at all. */
const looseText = v.fallback(v.optional(v.string()), undefined);
const looseCount = v.fallback(
  v.optional(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))])),
  undefined,
);

const email = v.object({
  Value: looseText,
  value: looseText,
  Primary: v.fallback(v.optional(v.boolean()), undefined),
  primary: v.fallback(v.optional(v.boolean()), undefined),
});

/** Documented as one object with capital keys; arrays and plain texts are conceivable (`wandb/scim.md`, section 4). */
const emails = v.fallback(v.optional(v.union([v.array(v.union([v.string(), email])), v.string(), email])), undefined);

const teamRole = v.object({ teamName: v.string() });

/**
 * One user as any server version sends it (`wandb/scim.md`, section 4). Only being an object is required: a field of an
 * unexpected type counts as absent, so that one odd person costs nobody else.
 */
export const scimUserSchema = v.object({
  id: looseText,
  userName: looseText,
  displayName: looseText,
  active: v.fallback(v.optional(v.boolean()), undefined),
  emails,
  meta: v.fallback(v.optional(v.object({ created: looseText })), undefined),
  daysActive: looseCount,
  /** Absent on old servers; null means never active. */
  lastActiveAt: v.fallback(v.optional(v.nullable(v.string())), undefined),
  organizationRole: looseText,
  modelsSeat: looseText,
  weaveRole: looseText,
  teamRoles: v.fallback(v.optional(v.nullable(v.array(teamRole))), undefined),
});

export type ScimUser = v.InferOutput<typeof scimUserSchema>;

/** The list's envelope (`wandb/scim.md`, section 3). An empty list may come as null. */
export const scimListSchema = v.pipe(
  v.object({
    Resources: v.optional(v.nullable(v.array(v.unknown()))),
    resources: v.optional(v.nullable(v.array(v.unknown()))),
    totalResults: looseCount,
    itemsPerPage: looseCount,
  }),
  v.check((list) => list.Resources !== undefined || list.resources !== undefined || list.totalResults === 0),
  v.transform((list) => ({
    users: list.Resources ?? list.resources ?? [],
    total: list.totalResults,
    pageSize: list.itemsPerPage,
  })),
);

export type ScimList = v.InferOutput<typeof scimListSchema>;
