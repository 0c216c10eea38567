import * as v from 'valibot';
import type { OrganizationId } from '../../components/activity/organization';
import { type PeriodChoice, parsePeriodChoice } from '../../components/activity/period';
import { STATUSES } from '../../components/activity/status';

/** Longest text a message may carry where a person could have typed it (names, teams, search words). */
const LONGEST_TEXT = 4_000;
const LONGEST_ADDRESS = 8_000;
/** Chromium refuses messages over 64 MiB; base64 takes a third more than the bytes. */
const LONGEST_FILE = 60_000_000;
/** Last moment a `Date` can hold. */
const END_OF_TIME = 8.64e15;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const address = v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const moment = v.pipe(v.number(), v.finite(), v.minValue(-END_OF_TIME), v.maxValue(END_OF_TIME));
export const nothing = v.object({});

/** Only the shape can be checked here; whether the organization is known, its handler finds out. */
export const organizationId = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(1_000),
  v.transform((id) => id as OrganizationId),
);

/** A preset, or days an admin chose. */
export const periodChoice = v.pipe(
  v.string(),
  v.maxLength(40),
  v.rawTransform(({ dataset, addIssue, NEVER }): PeriodChoice => {
    const choice = parsePeriodChoice(dataset.value);
    if (choice !== undefined) return choice;
    addIssue({ message: 'no period' });
    return NEVER;
  }),
);

export const csvFilter = v.object({
  statuses: v.optional(v.pipe(v.array(v.picklist(STATUSES)), v.maxLength(STATUSES.length))),
  search: v.optional(text),
});

export const csvUpload = v.object({
  name: text,
  base64: v.pipe(v.string(), v.maxLength(LONGEST_FILE)),
  modifiedAt: v.optional(moment),
});
