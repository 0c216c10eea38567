import type { OrganizationId } from '../../components/activity/organization';
import type { LoadPlots } from '../../components/elements/activity-view/activity-view.element';
import type { Ask } from '../messaging/ask';
import { sentenceOf } from '../problem';

/** Answers an activity view from the background. A problem becomes an error with its sentence. */
export function loadPlotsOf(ask: Ask, organization: OrganizationId): LoadPlots {
  return async (queries) => {
    const answer = await ask('activity.plots', { organization, queries });
    if (answer.ok) return answer.value;
    throw new Error(sentenceOf(answer.problem));
  };
}
