import * as v from 'valibot';
import type { PrivacyRequests } from '../privacy-messages';
import { text } from './schema-parts';

/** What our own pages may say about pseudonyms. */
export const PRIVACY_REQUEST_SCHEMAS: {
  readonly [N in keyof PrivacyRequests]: v.GenericSchema<unknown, PrivacyRequests[N]['data']>;
} = {
  'privacy.who': v.object({ pseudonym: text }),
};
