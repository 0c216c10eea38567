import * as v from 'valibot';
import {
  DEFAULT_RULES,
  WATCH_KINDS,
  type WatchKind,
  type WatchRule,
} from '../../components/activity/watch/watch-rules';
import type { WatchChoices } from '../watch-messages';
import { type OrganizationValues, createOrganizationValues } from './organization-values';
import type { StorageArea } from './storage-area';

const MOST = 1_000_000;
const MOST_CAUSES = 100;
const LONGEST_CAUSE = 100_000;

const rule: v.GenericSchema<unknown, WatchRule> = v.object({
  isOn: v.boolean(),
  limit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST)),
});
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

/** What an admin may choose to watch. */
export const watchChoicesSchema: v.GenericSchema<unknown, WatchChoices> = v.object({
  rules: v.object(Object.fromEntries(WATCH_KINDS.map((kind) => [kind, rule])) as Record<WatchKind, typeof rule>),
  notices: v.boolean(),
  quiet: v.optional(v.object({ from: hour, to: hour })),
});

export const DEFAULT_WATCH: WatchChoices = { rules: DEFAULT_RULES, notices: false, quiet: { from: 18, to: 8 } };

/** Causes that are on, of one organization (`causeOf`). */
export interface WatchState {
  /** An admin has looked since. */
  readonly seen: readonly string[];
  /** A notice was shown of them. */
  readonly noticed: readonly string[];
  readonly fired: readonly string[];
}

export type WatchChoicesStore = OrganizationValues<WatchChoices>;
export type WatchStateStore = OrganizationValues<WatchState>;

export function createWatchChoicesStore(local: StorageArea): WatchChoicesStore {
  return createOrganizationValues(local, 'watch-rules', watchChoicesSchema, DEFAULT_WATCH);
}

export function createWatchStateStore(local: StorageArea): WatchStateStore {
  const causes = v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_CAUSE))), v.maxLength(MOST_CAUSES));
  const schema = v.object({ seen: causes, noticed: causes, fired: causes });
  return createOrganizationValues<WatchState>(local, 'watch-state', schema, { seen: [], noticed: [], fired: [] });
}
