import { type TemplateResult, html } from 'lit';
import type { OrganizationId } from '../../../components/activity/organization';
import type { Ask } from '../../messaging/ask';
import '../people/people-panel.define';
import '../reconcile/reconcile-panel.define';
import '../report/report-panel.define';
import '../teams/teams-panel.define';
import '../trends/trends-panel.define';
import '../watch/watch-panel.define';
import type { InsightsPlace, InsightsTab } from './insights-address';
import { insightsStrings as strings } from './insights.strings';

/** What every panel is given. */
export interface PanelContext {
  readonly ask: Ask | undefined;
  readonly organization: OrganizationId;
  /** What files and reports call it. */
  readonly name: string;
  readonly revision: number;
  readonly place: InsightsPlace;
  /** Shows another place. */
  readonly go: (place: InsightsPlace) => void;
}

type QueryEvent = CustomEvent<{ readonly query: string }>;

/** What stands behind each tab. */
export const INSIGHTS_PANELS: Readonly<Record<InsightsTab, (context: PanelContext) => TemplateResult>> = {
  overview: ({ ask, organization, revision, place }) =>
    html`<rollcall-overview-panel
      .ask=${ask}
      .organization=${organization}
      .preset=${place.preset}
      .revision=${revision}
    ></rollcall-overview-panel>`,
  people: ({ ask, organization, revision, place, go }) =>
    html`<rollcall-people-panel
      .ask=${ask}
      .organization=${organization}
      .preset=${place.preset}
      .revision=${revision}
      query=${place.people}
      @query-changed=${({ detail }: QueryEvent) => go({ ...place, people: detail.query })}
    ></rollcall-people-panel>`,
  trends: ({ ask, organization, name, revision, place }) =>
    html`<rollcall-trends-panel
      .ask=${ask}
      .organization=${organization}
      .organizationName=${name}
      .preset=${place.preset}
      .revision=${revision}
    ></rollcall-trends-panel>`,
  seats: ({ ask, organization, revision }) =>
    html`<p class="hint">${strings.asOfNow}</p>
      <rollcall-seats-panel .ask=${ask} .organization=${organization} .revision=${revision}></rollcall-seats-panel>`,
  teams: ({ ask, organization, revision, place, go }) =>
    html`<rollcall-teams-panel
      .ask=${ask}
      .organization=${organization}
      .preset=${place.preset}
      .revision=${revision}
      @team-chosen=${({ detail }: QueryEvent) => go({ ...place, tab: 'people', people: detail.query })}
    ></rollcall-teams-panel>`,
  changes: ({ ask, organization, revision }) =>
    html`<p class="hint">${strings.ownDays}</p>
      <rollcall-changes-panel
        .ask=${ask}
        .organization=${organization}
        .revision=${revision}
      ></rollcall-changes-panel>`,
  leaderboard: ({ ask, organization, revision, place }) =>
    html`<rollcall-leaderboard-panel
      .ask=${ask}
      .organization=${organization}
      .preset=${place.preset}
      .revision=${revision}
    ></rollcall-leaderboard-panel>`,
  reconcile: ({ ask, organization, revision, place }) =>
    html`<rollcall-reconcile-panel
      .ask=${ask}
      .organization=${organization}
      .preset=${place.preset}
      .revision=${revision}
    ></rollcall-reconcile-panel>`,
  watch: ({ ask, organization, revision }) =>
    html`<rollcall-watch-panel .ask=${ask} .organization=${organization} .revision=${revision}></rollcall-watch-panel>`,
  report: ({ ask, organization, name, revision, place }) =>
    html`<rollcall-report-panel
      .ask=${ask}
      .organization=${organization}
      .organizationName=${name}
      .preset=${place.preset}
      .revision=${revision}
    ></rollcall-report-panel>`,
};
