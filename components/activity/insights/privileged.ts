import { type Instant, MS_PER_DAY } from '../day';
import type { Member } from '../member';
import { isEligible } from '../metrics/eligible';
import { latestOf } from '../precision';
import { type InsightPerson, comparePeople, personOf } from './person';

/** Days without activity after which rights ought to be looked at (`features.md`, feature 18). */
export const PRIVILEGED_IDLE_DAYS = 30;

export interface PrivilegedPerson extends InsightPerson {
  readonly role: string;
  readonly isBillingAdmin: boolean;
  /** False for people whose last activity W&B merely hides. */
  readonly isNeverActive: boolean;
}

/** Admins, billing admins and people with custom roles. */
export interface PrivilegedReport {
  /** Idle for `PRIVILEGED_IDLE_DAYS` or never active. */
  readonly idle: readonly PrivilegedPerson[];
  /** People who hold the role `admin` and could sign in; W&B recommends two at least (`wandb/seats-roles.md`). */
  readonly admins: number;
  /** Members whose role no source tells: further admins may be among them. */
  readonly rolesUntold: number;
}

const PLAIN_ROLES: ReadonlySet<string> = new Set(['member', 'viewer']);

export function privilegedOf(present: readonly Member[], now: Instant): PrivilegedReport {
  const able = present.filter(isEligible);
  return {
    idle: able
      .filter((member) => isPrivileged(member) && isIdle(member, now))
      .map((member) => ({
        ...personOf(member),
        role: member.role ?? '',
        isBillingAdmin: member.billingAdmin ?? false,
        isNeverActive: member.lastActive.kind === 'never',
      }))
      .sort((a, b) => (a.lastActive ?? 0) - (b.lastActive ?? 0) || comparePeople(a, b)),
    admins: able.filter(({ role }) => role === 'admin').length,
    rolesUntold: able.filter(({ role }) => role === undefined).length,
  };
}

function isPrivileged({ role, billingAdmin }: Member): boolean {
  return billingAdmin === true || (role !== undefined && !PLAIN_ROLES.has(role));
}

/** Surely idle; somebody of whom no source tells anything is not said to be. */
function isIdle({ lastActive }: Member, now: Instant): boolean {
  const threshold = PRIVILEGED_IDLE_DAYS * MS_PER_DAY;
  switch (lastActive.kind) {
    case 'at':
      return now - latestOf(lastActive) >= threshold;
    case 'not-since':
      return now - lastActive.since >= threshold;
    case 'never':
      return true;
    case 'unknown':
      return false;
  }
}
