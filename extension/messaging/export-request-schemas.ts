import * as v from 'valibot';
import type { MemberKey } from '../../components/activity/member';
import type { ExportRequests } from '../export-messages';
import { organizationId, periodChoice, text } from './schema-parts';

/** More members than an organization has. */
const MOST_KEYS = 250_000;

const memberKey = v.pipe(
  text,
  // Only the shape can be checked here; whether somebody is called so, the handler finds out.
  v.transform((key) => key as MemberKey),
);

/** What our own pages may say about exports of people. */
export const EXPORT_REQUEST_SCHEMAS: {
  readonly [N in keyof ExportRequests]: v.GenericSchema<unknown, ExportRequests[N]['data']>;
} = {
  'people-export.read': v.object({
    organization: organizationId,
    preset: periodChoice,
    schema: v.picklist(['multi-tenant', 'single-tenant', 'rollcall']),
    keys: v.optional(v.pipe(v.array(memberKey), v.maxLength(MOST_KEYS))),
  }),
};
