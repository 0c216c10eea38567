import { type ReactElement, useEffect, useState } from 'react';
import type { PageMember } from '../../page-data';
import { generatedClass } from '../controls/generated-class';
import { Popper } from '../controls/popper';
import { LAST_ACTIVE_WORDS } from './last-active-words';
import { shortDate } from './short-date';
import { TimeAgoText } from './time-ago-text';

interface LastActiveProps {
  readonly member: PageMember;
  /** Date added and active days on hover: single tenant only (`wandb/activity.md`, A1 and A3). */
  readonly hasPopup: boolean;
}

/** W&B's tooltips wait as long (`wandb/ui.md`, Components). */
const DELAY_MS = 500;

/** What W&B's own cell says, with its popup. */
export function LastActiveCell({ member, hasPopup }: LastActiveProps): ReactElement {
  const [hovered, setHovered] = useState<HTMLElement>();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!hovered) return undefined;
    const timer = setTimeout(() => setOpen(true), DELAY_MS);
    return () => {
      clearTimeout(timer);
      setOpen(false);
    };
  }, [hovered]);
  const { lastActive } = member;
  return (
    <span
      className={`last-active ${generatedClass('LastActive', lastActive.kind)}`}
      onMouseEnter={hasPopup ? ({ currentTarget }) => setHovered(currentTarget) : undefined}
      onMouseLeave={hasPopup ? () => setHovered(undefined) : undefined}
    >
      {lastActive.kind === 'at' ? (
        <TimeAgoText at={lastActive.at} />
      ) : (
        <span className={lastActive.kind === 'hyphen' ? undefined : 'muted'}>{LAST_ACTIVE_WORDS[lastActive.kind]}</span>
      )}
      {isOpen && hovered && (
        <Popper control={hovered} align="center">
          <ActivityPopup member={member} />
        </Popper>
      )}
    </span>
  );
}

function ActivityPopup({ member: { added, daysActive } }: { readonly member: PageMember }): ReactElement {
  return (
    <div role="tooltip" className={`tooltip ${generatedClass('Tooltip.Content')}`}>
      <div>Added {shortDate(added)}</div>
      <div>
        {daysActive} active {daysActive === 1 ? 'day' : 'days'}
      </div>
    </div>
  );
}
