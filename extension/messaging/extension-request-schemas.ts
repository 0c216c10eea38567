import * as v from 'valibot';
import type { MemberKey } from '../../components/activity/member';
import type { ExtensionRequests } from '../messages';
import { seatChoicesSchema, seatPolicySchema } from '../settings/seat-choices-store';
import { savedViewsSchema } from '../settings/saved-views-store';
import { watchChoicesSchema } from '../settings/watch-store';
import type { WatchRequests } from '../watch-messages';
import { settingsSchema } from '../settings/settings-schema';
import { address, csvFilter, csvUpload, nothing, organizationId, periodChoice, text } from './schema-parts';
import type { InsightsRequests } from '../insights-messages';

type OwnPageRequests = ExtensionRequests & InsightsRequests & WatchRequests;

const MOST_QUERIES = 50;

const MOST_LISTED = 100_000;

const preset = v.picklist([
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'last-3-months',
  'last-6-months',
  'last-12-months',
  'all-time',
]);

const plotQuery = v.object({
  plot: v.picklist(['active-users', 'users-over-time', 'weekly-active', 'most-active']),
  preset,
});

const memberKeyText = v.pipe(
  text,
  v.nonEmpty(),
  v.transform((key) => key as MemberKey),
);

const isoDay = v.pipe(v.string(), v.isoDate());

const key = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4_000));

const credential = v.variant('kind', [
  v.object({ kind: v.literal('session') }),
  v.object({ kind: v.literal('user-key'), user: v.pipe(text, v.trim(), v.nonEmpty()), key }),
  v.object({ kind: v.literal('service-account'), key }),
]);

const connection = v.object({
  pageUrl: address,
  deployment: v.picklist(['multi-tenant', 'dedicated', 'self-managed']),
  apiOrigin: v.optional(address),
  credential,
  passphrase: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000))),
});

const ofOrganization = v.object({ organization: organizationId });

/** What our own pages may say. */
export const EXTENSION_REQUEST_SCHEMAS: {
  readonly [N in keyof OwnPageRequests]: v.GenericSchema<unknown, OwnPageRequests[N]['data']>;
} = {
  'organizations.list': nothing,
  'panel.organization': nothing,
  'activity.plots': v.object({
    organization: organizationId,
    queries: v.pipe(v.array(plotQuery), v.maxLength(MOST_QUERIES)),
  }),
  'insights.overview': v.object({ organization: organizationId, preset: periodChoice }),
  'insights.people': v.object({
    organization: organizationId,
    preset: periodChoice,
    figure: v.picklist(['active', 'did-work', 'eligible-active', 'daily', 'weekly', 'monthly']),
  }),
  'insights.seats': v.object({ organization: organizationId, policy: seatPolicySchema }),
  'insights.seat-choices': ofOrganization,
  'insights.save-seat-choices': v.object({ organization: organizationId, choices: seatChoicesSchema }),
  'insights.leaderboard': v.object({
    organization: organizationId,
    preset: periodChoice,
    order: v.picklist(['most', 'quiet']),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LISTED)),
  }),
  'insights.changes': v.object({
    organization: organizationId,
    from: v.optional(isoDay),
    to: v.optional(isoDay),
  }),
  'insights.changes-of-files': v.object({ organization: organizationId, files: v.tuple([csvUpload, csvUpload]) }),
  'insights.visit': ofOrganization,
  'insights.trends': v.object({ organization: organizationId, preset: periodChoice }),
  'insights.cohorts': ofOrganization,
  'insights.teams': v.object({ organization: organizationId, preset: periodChoice }),
  'insights.reconcile': v.object({ organization: organizationId, preset: periodChoice }),
  'people.table': v.object({ organization: organizationId, preset: periodChoice }),
  'people.person': v.object({ organization: organizationId, key: memberKeyText }),
  'people.views': ofOrganization,
  'people.save-views': v.object({ organization: organizationId, views: savedViewsSchema }),
  'watch.read': ofOrganization,
  'watch.save': v.object({ organization: organizationId, choices: watchChoicesSchema }),
  'watch.seen': ofOrganization,
  'popup.glance': ofOrganization,
  'csv.export': v.object({
    organization: organizationId,
    schema: v.picklist(['multi-tenant', 'single-tenant', 'rollcall']),
    filter: v.optional(csvFilter),
  }),
  'csv.import': v.object({ organization: organizationId, file: csvUpload }),
  'exports.list': v.object({ organization: v.optional(organizationId) }),
  'exports.download': v.object({ id: text }),
  'exports.delete': v.object({ id: text }),
  'sync.start': ofOrganization,
  'sync.cancel': ofOrganization,
  'connections.list': nothing,
  'connections.save': connection,
  'connections.forget': ofOrganization,
  'connections.unlock': v.object({
    organization: organizationId,
    passphrase: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
  }),
  'connections.test': ofOrganization,
  'hosts.add': v.object({ origin: address }),
  'hosts.remove': v.object({ origin: address }),
  'hosts.list': nothing,
  'settings.read': nothing,
  'settings.save': settingsSchema,
  'data.usage': nothing,
  'data.wipe': v.object({ organization: v.optional(organizationId) }),
};
