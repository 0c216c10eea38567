import * as v from 'valibot';
import type { SeatPolicy } from '../../components/activity/insights/seats';
import type { MemberKey } from '../../components/activity/member';
import type { UtcDay } from '../../components/activity/day';
import { type OrganizationValues, createOrganizationValues } from './organization-values';
import type { StorageArea } from './storage-area';
import type { SeatChoices } from '../insights-messages';

const LONGEST_TEXT = 4_000;
const MOST_EXCLUSIONS = 10_000;
const MOST_DAYS = 3_650;
const MOST_PRICE = 1e9;

const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_DAYS));
const price = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST_PRICE)));

const policyEntries = {
  dormantAfterDays: v.pipe(days, v.minValue(1)),
  graceDays: days,
  exclusions: v.pipe(
    v.array(
      v.object({
        member: v.pipe(
          v.string(),
          v.nonEmpty(),
          v.maxLength(LONGEST_TEXT),
          v.transform((key) => key as MemberKey),
        ),
        reason: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
        until: v.optional(
          v.pipe(
            v.number(),
            v.safeInteger(),
            v.transform((day) => day as UtcDay),
          ),
        ),
      }),
    ),
    v.maxLength(MOST_EXCLUSIONS),
  ),
};

/** By what rule seats may be judged. */
export const seatPolicySchema: v.GenericSchema<unknown, SeatPolicy> = v.object(policyEntries);

/** What an admin may decide about seats. */
export const seatChoicesSchema: v.GenericSchema<unknown, SeatChoices> = v.object({
  ...policyEntries,
  prices: v.object({ full: price, viewer: price }),
});

/** Until the admin says otherwise (`features.md`, feature 6). */
export const DEFAULT_SEAT_CHOICES: SeatChoices = { dormantAfterDays: 90, graceDays: 30, exclusions: [], prices: {} };

/** What an admin decided about the seats of each organization; exclusions name people. */
export type SeatChoicesStore = OrganizationValues<SeatChoices>;

export function createSeatChoicesStore(local: StorageArea): SeatChoicesStore {
  return createOrganizationValues(local, 'seat-choices', seatChoicesSchema, DEFAULT_SEAT_CHOICES);
}
