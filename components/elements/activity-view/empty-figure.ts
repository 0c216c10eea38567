import { type TemplateResult, html, nothing } from 'lit';
import type { SeriesPoint } from '../../activity/report';
import { activityViewStrings as strings } from './activity-view.strings';

interface Connecting {
  readonly isConnected: boolean;
  readonly askToConnect: () => void;
}

/** No source tells on which days members were active: what would, and how to have it. */
export function emptyDays({ isConnected, askToConnect }: Connecting): TemplateResult {
  const { days, connected, disconnected } = strings.empty;
  return empty(days, isConnected ? connected : disconnected, isConnected ? undefined : askToConnect);
}

/** Nothing is known of any member. */
export function emptyMembers({ isConnected, askToConnect }: Connecting): TemplateResult {
  return empty(strings.empty.members, strings.empty.membersHint, isConnected ? undefined : askToConnect);
}

/** The source was read, yet not one bucket of this period could be told: why, in its own words. */
export function emptyPeriod(points: readonly SeriesPoint[]): TemplateResult {
  const whys = points.flatMap(({ count }) => (count.kind === 'unknown' ? [count.why] : []));
  return empty(strings.empty.nobody, [...new Set(whys)].join(' '), undefined);
}

/** Privacy mode ranks nobody. */
export function privatePlot(): TemplateResult {
  return empty(strings.empty.isPrivate, strings.empty.privateHint, undefined);
}

function empty(title: string, hint: string, askToConnect: (() => void) | undefined): TemplateResult {
  return html`<div class="empty">
    <svg viewBox="0 0 48 32" width="48" height="32" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M2 30.5h44" stroke-width="1.5" stroke-linecap="round" />
      <path
        d="M7.5 30V21h6v9M17.5 30V14h6v16M27.5 30V18h6v12M37.5 30V8h6v22"
        stroke-width="1.5"
        stroke-dasharray="2.5 2.5"
      />
    </svg>
    <p><strong>${title}</strong></p>
    <p>${hint}</p>
    ${
      askToConnect
        ? html`<button class="primary" type="button" @click=${askToConnect}>${strings.empty.connect}</button>`
        : nothing
    }
  </div>`;
}
