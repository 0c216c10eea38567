import type { PageMember } from '../../page-data';

/** What an admin does to members on the pages. Nothing is sent anywhere: a reload shows what the server has. */
export type MemberChange =
  | { readonly kind: 'edit'; readonly id: string; readonly edited: MemberEdit }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'deactivate'; readonly id: string }
  | { readonly kind: 'invite'; readonly invited: readonly PageMember[] };

export type MemberEdit = Partial<Pick<PageMember, 'role' | 'modelsSeat' | 'weaveAccess'>>;

/** Members after a change. Those it does not concern stay the same objects, so that their rows need not be drawn again. */
export function changeMembers(members: readonly PageMember[], change: MemberChange): readonly PageMember[] {
  switch (change.kind) {
    case 'edit':
      return withMember(members, change.id, (member) => ({ ...member, ...change.edited }));
    case 'remove':
      return members.filter(({ id }) => id !== change.id);
    case 'deactivate':
      return withMember(members, change.id, (member) => ({ ...member, lastActive: { kind: 'deactivated' } }));
    case 'invite':
      return [...change.invited.filter((invited) => !isListed(members, invited.email)), ...members];
  }
}

function withMember(
  members: readonly PageMember[],
  id: string,
  changed: (member: PageMember) => PageMember,
): readonly PageMember[] {
  return members.map((member) => (member.id === id ? changed(member) : member));
}

function isListed(members: readonly PageMember[], email: string): boolean {
  return members.some((member) => member.email.toLowerCase() === email.toLowerCase());
}
