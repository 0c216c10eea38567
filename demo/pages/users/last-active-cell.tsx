import { type ReactElement, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PageMember } from '../../page-data';
import { timeAgo } from './time-ago';

interface LastActiveProps {
  readonly member: PageMember;
  readonly now: number;
  /** Date added and active days on hover: single tenant only (`wandb/activity.md`, A1 and A3). */
  readonly hasHover: boolean;
}

/** What W&B's own cell says. */
export function LastActiveCell({ member, now, hasHover }: LastActiveProps): ReactElement {
  const [place, setPlace] = useState<DOMRect>();
  const [hovered, setHovered] = useState<HTMLElement>();
  useEffect(() => {
    if (!hovered) return undefined;
    const timer = setTimeout(() => setPlace(hovered.getBoundingClientRect()), 500);
    return () => clearTimeout(timer);
  }, [hovered]);
  const leave = (): void => {
    setHovered(undefined);
    setPlace(undefined);
  };
  return (
    <span
      className="sc-bXCLTC last-active"
      onMouseEnter={(event) => hasHover && setHovered(event.currentTarget)}
      onMouseLeave={leave}
    >
      {nativeText(member, now)}
      {place && createPortal(<Hover member={member} place={place} />, document.body)}
    </span>
  );
}

export function nativeText({ lastActive }: PageMember, now: number): string {
  switch (lastActive.kind) {
    case 'invite-pending':
      return 'Invite pending';
    case 'deactivated':
      return 'Deactivated';
    case 'hyphen':
      return '-';
    case 'at':
      return timeAgo(Date.parse(lastActive.at), now);
  }
}

function Hover({ member, place }: { readonly member: PageMember; readonly place: DOMRect }): ReactElement {
  const added = new Date(member.added).toLocaleDateString('en-US', {
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <div role="tooltip" className="native-tooltip" style={{ top: place.bottom + 6, left: place.left }}>
      <div>Added {added}</div>
      <div>{member.daysActive} active days</div>
    </div>
  );
}
