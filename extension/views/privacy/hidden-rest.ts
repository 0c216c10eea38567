import { type TemplateResult, html, nothing } from 'lit';
import { shownOr } from '../../../components/activity/small-groups/hide-small';
import type { OrganizationSummary } from '../../messages';

/** An empty end of a bar of statuses, as wide as all those together that privacy mode hides. */
export function hiddenRest({ counts, members }: OrganizationSummary): TemplateResult | typeof nothing {
  const shown = Object.values(counts).reduce<number>((sum, count) => sum + shownOr(count, 0), 0);
  return shown < members ? html`<span style="flex-grow:${members - shown}"></span>` : nothing;
}
