import type { ImportEntry } from '../history-messages';
import type { ConnectionSummary, RequestAnswer, RequestName } from '../messages';
import type { problemPhrases } from '../problem-phrases.strings';
import { shownCohorts } from './shown-cohorts';
import { shownPeople, shownReconciliation, shownSeats } from './shown-insights';
import { shownGlance, shownOverview, shownPlots } from './shown-figures';
import { shownSummary } from './shown-summary';
import { shownTeams } from './shown-teams';
import { shownTrends } from './shown-trends';
import { shownChanges } from './shown-changes';

/**
 * How an answer is kept from naming anybody in privacy mode.
 * - `masked`: the handler works in masked rooms, so it never comes by a name; `hide` then takes small groups away.
 * - `nameless`: whatever is stored, it holds no name; `hide` takes away what might be.
 * - `wandb-page`: goes to W&B's own members page, beside the very names it is about.
 * - `refused`: is of no use without names, or tells people by their places.
 */
export type AnswerPolicy<N extends RequestName> =
  | { readonly kind: 'masked'; readonly hide?: Hide<N> }
  | { readonly kind: 'nameless'; readonly hide?: Hide<N> }
  | { readonly kind: 'wandb-page' }
  | { readonly kind: 'refused'; readonly what: keyof (typeof problemPhrases)['named'] };

/** Takes something out of an answer that is worked out already, so that totals stay true. */
type Hide<N extends RequestName> = (answer: RequestAnswer<N>) => RequestAnswer<N>;

const MASKED = { kind: 'masked' } as const;
const NAMELESS = { kind: 'nameless' } as const;
const WANDB_PAGE = { kind: 'wandb-page' } as const;

/** Every request of `messages.ts`: one that is missing here does not compile. */
export const ANSWER_POLICIES: { readonly [N in RequestName]: AnswerPolicy<N> } = {
  'page.mount': NAMELESS,
  'page.load': NAMELESS,
  'page.rows': WANDB_PAGE,
  'page.export-csv': MASKED,
  'page.import-csv': NAMELESS,
  'page.panel-open': NAMELESS,
  'page.open-dashboard': NAMELESS,
  'page.features': NAMELESS,
  'organizations.list': { kind: 'masked', hide: (summaries) => summaries.map(shownSummary) },
  'panel.organization': { kind: 'masked', hide: shownSummary },
  'activity.plots': { kind: 'masked', hide: shownPlots },
  'csv.export': MASKED,
  'csv.import': NAMELESS,
  'exports.list': MASKED,
  'exports.download': MASKED,
  'exports.delete': NAMELESS,
  'sync.start': NAMELESS,
  'sync.cancel': NAMELESS,
  'connections.list': { kind: 'nameless', hide: (connections) => connections.map(withoutUser) },
  'connections.save': { kind: 'nameless', hide: withoutUser },
  'connections.forget': NAMELESS,
  'connections.unlock': { kind: 'nameless', hide: withoutUser },
  'connections.test': NAMELESS,
  'hosts.add': NAMELESS,
  'hosts.remove': NAMELESS,
  'hosts.list': NAMELESS,
  'settings.read': NAMELESS,
  'settings.save': NAMELESS,
  'data.usage': NAMELESS,
  'data.wipe': NAMELESS,
  'evidence.read': NAMELESS,
  'set-aside.read': { kind: 'refused', what: 'setAside' },
  'set-aside.delete': NAMELESS,
  'identity.list': { kind: 'refused', what: 'identity' },
  'identity.decide': { kind: 'refused', what: 'identity' },
  'backup.list': NAMELESS,
  'backup.read': { kind: 'refused', what: 'backup' },
  'backup.merge': NAMELESS,
  'imports.list': { kind: 'nameless', hide: ({ imports }) => ({ imports: imports.map(withoutFileName) }) },
  'imports.undo': NAMELESS,
  'audit-files.begin': NAMELESS,
  'audit-files.store': NAMELESS,
  'insights.overview': { kind: 'masked', hide: shownOverview },
  'insights.people': MASKED,
  'insights.seats': { kind: 'masked', hide: shownSeats },
  'insights.seat-choices': MASKED,
  'insights.save-seat-choices': MASKED,
  'insights.leaderboard': { kind: 'refused', what: 'leaderboard' },
  'insights.visit': NAMELESS,
  'insights.trends': { kind: 'masked', hide: shownTrends },
  'insights.cohorts': { kind: 'masked', hide: shownCohorts },
  'insights.teams': { kind: 'masked', hide: shownTeams },
  'insights.reconcile': { kind: 'masked', hide: shownReconciliation },
  'insights.changes': { kind: 'masked', hide: shownChanges },
  'insights.changes-of-files': { kind: 'refused', what: 'comparison' },
  'people.table': { kind: 'masked', hide: shownPeople },
  'people.person': MASKED,
  'people.views': MASKED,
  'people.save-views': { kind: 'refused', what: 'views' },
  'people-export.read': MASKED,
  'watch.read': MASKED,
  'watch.save': MASKED,
  'watch.seen': NAMELESS,
  'popup.glance': { kind: 'masked', hide: shownGlance },
  'privacy.who': { kind: 'refused', what: 'pseudonym' },
};

/** A file may be called after its organization, or after whoever made it. */
function withoutFileName({ id, kind, at, people, days, standing, isUnfinished }: ImportEntry): ImportEntry {
  return { id, kind, at, people, days, standing, isUnfinished };
}

/** Whose key it is may be told by the user name it goes with. */
function withoutUser(connection: ConnectionSummary): ConnectionSummary {
  const { organization, apiOrigin, credential, keyEnding, kept } = connection;
  return { organization, apiOrigin, credential, keyEnding, kept };
}
