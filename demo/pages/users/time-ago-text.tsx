import type { ReactElement } from 'react';
import { useNow } from '../data/page-clock';
import { timeAgo } from './time-ago';

/** react-timeago's element for an ISO 8601 moment: the exact moment is in `datetime`, the native title suppressed (`wandb/ui.md`, Time texts). */
export function TimeAgoText({ at }: { readonly at: string }): ReactElement {
  const moment = new Date(at);
  return <time dateTime={moment.toISOString()}>{timeAgo(moment.getTime(), useNow())}</time>;
}
