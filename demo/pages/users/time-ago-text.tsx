import type { ReactElement } from 'react';
import { timeAgo } from './time-ago';

interface TimeAgoTextProps {
  /** ISO 8601. */
  readonly at: string;
  readonly now: number;
}

/** react-timeago's element: the exact moment is in `datetime`, the native title suppressed (`wandb/ui.md`, Time texts). */
export function TimeAgoText({ at, now }: TimeAgoTextProps): ReactElement {
  const moment = new Date(at);
  return <time dateTime={moment.toISOString()}>{timeAgo(moment.getTime(), now)}</time>;
}
