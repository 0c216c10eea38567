import type { ReactElement } from 'react';
import type { PageMember } from '../../page-data';
import { Avatar } from '../controls/avatar';
import { nameOf } from './users-columns';

const SHOWN = 60;

/** Members without headers, rows or a Last Active column: a page no reader of tables could make sense of. */
export function MemberCards({ members }: { readonly members: readonly PageMember[] }): ReactElement {
  return (
    <div className="member-cards">
      {members.slice(0, SHOWN).map((member) => (
        <div key={member.id} className="member-card">
          <Avatar name={nameOf(member)} size="large" />
          <bdi className="name">{nameOf(member)}</bdi>
          <div className="muted small">{member.role}</div>
        </div>
      ))}
    </div>
  );
}
