import { type TemplateResult, html, nothing } from 'lit';
import type { InsightPerson } from '../../../components/activity/insights/person';
import { numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/moment-ago/moment-ago.define';
import { insightsStrings as strings } from './insights.strings';

/** Rows drawn at first, and with each click on "more": every list may hold the whole organization. */
export const LIST_STEP = 50;

/** A person's name with what tells them from a namesake. */
export function personName({ name, handle }: InsightPerson): TemplateResult {
  return html`<bdi class="name">${name}</bdi> ${name === handle ? nothing : html`<bdi class="handle">${handle}</bdi>`}`;
}

/** When somebody was last active, or what is said where no moment is known. */
export function lastActiveText({ lastActive }: InsightPerson, otherwise: string = strings.unknown): TemplateResult {
  return lastActive === undefined
    ? html`${otherwise}`
    : html`<rollcall-moment-ago .at=${lastActive}></rollcall-moment-ago>`;
}

/** The button under a list that shows its first `shown` of `all`. */
export function moreButton(
  all: number,
  shown: number,
  locale: string,
  show: () => void,
): TemplateResult | typeof nothing {
  if (all <= shown) return nothing;
  const text = strings.more(numberFormat(locale).format(Math.min(LIST_STEP, all - shown)));
  return html`<p><button class="more" type="button" @click=${show}>${text}</button></p>`;
}
