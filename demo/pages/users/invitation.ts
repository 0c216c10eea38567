import type { PageMember } from '../../page-data';

/** What an admin fills in to invite people; seats can be set since 0.82 (`wandb/seats-roles.md`, Seats). */
export interface Invitation {
  /** As typed: addresses apart by commas, semicolons, blanks or lines (`wandb/activity.md`, B, 0.75). */
  readonly addresses: string;
  readonly role: PageMember['role'];
  readonly modelsSeat: PageMember['modelsSeat'];
  readonly weaveAccess: PageMember['weaveAccess'];
}

/** E-mail addresses in a typed text, each once, and what is none. */
export function readAddresses(text: string): {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
} {
  const pieces = [...new Set(text.split(/[\s,;]+/).filter((piece) => piece !== ''))];
  return { valid: pieces.filter(isAddress), invalid: pieces.filter((piece) => !isAddress(piece)) };
}

function isAddress(text: string): boolean {
  return /^[^@]+@[^@]+\.[^@.]+$/.test(text);
}

/**
 * The rows that show up for an invitation: people without a name until they accept. Multi-tenant knows no pending
 * state in this column and shows its hyphen (`wandb/activity.md`, A3).
 */
export function invitedMembers(invitation: Invitation, isMultiTenant: boolean, now: number): readonly PageMember[] {
  const { addresses, role, modelsSeat, weaveAccess } = invitation;
  return readAddresses(addresses).valid.map((email) => ({
    id: `invited:${email}`,
    name: '',
    username: '',
    email,
    role,
    modelsSeat,
    weaveAccess,
    billingAdmin: false,
    teams: [],
    lastActive: { kind: isMultiTenant ? 'hyphen' : 'invite-pending' },
    added: new Date(now).toISOString(),
    daysActive: 0,
    runs: 0,
    reports: 0,
  }));
}
