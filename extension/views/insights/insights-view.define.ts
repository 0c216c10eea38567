import { ChangesPanelElement } from './changes-panel.element';
import { InsightsViewElement } from './insights-view.element';
import { LeaderboardPanelElement } from './leaderboard-panel.element';
import { OverviewPanelElement } from './overview-panel.element';
import { SeatsPanelElement } from './seats-panel.element';

customElements.define('rollcall-overview-panel', OverviewPanelElement);
customElements.define('rollcall-seats-panel', SeatsPanelElement);
customElements.define('rollcall-changes-panel', ChangesPanelElement);
customElements.define('rollcall-leaderboard-panel', LeaderboardPanelElement);
customElements.define('rollcall-insights-view', InsightsViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-overview-panel': OverviewPanelElement;
    'rollcall-seats-panel': SeatsPanelElement;
    'rollcall-changes-panel': ChangesPanelElement;
    'rollcall-leaderboard-panel': LeaderboardPanelElement;
    'rollcall-insights-view': InsightsViewElement;
  }
}
