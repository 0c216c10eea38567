import type { DemoDeployment } from './site';

/** What a W&B page knows about its organization: served at `/__demo/page-data`, drawn by `pages/`. */
export interface PageData {
  readonly deployment: DemoDeployment;
  readonly organization: string;
  /** Moment the page is loaded at (ISO 8601 UTC); relative times are told from here. */
  readonly now: string;
  readonly viewer: { readonly name: string; readonly username: string; readonly email: string };
  readonly members: readonly PageMember[];
  readonly serviceAccounts: readonly PageServiceAccount[];
  readonly teams: readonly PageTeam[];
  /** W&B's own activity plots: unique active users per UTC day, oldest first. */
  readonly activeByDay: readonly { readonly day: string; readonly active: number }[];
  /** Unique active users per ISO week, named by its Monday, oldest first; absent from servers that count none. */
  readonly activeByWeek?: readonly { readonly week: string; readonly active: number }[];
}

export interface PageMember {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly role: 'Admin' | 'Member' | 'Viewer';
  readonly billingAdmin: boolean;
  readonly modelsSeat: 'Full' | 'Viewer' | 'No access';
  readonly weaveAccess: 'Full' | 'Viewer' | 'No access';
  readonly teams: readonly string[];
  /** What the Last Active cell says (`wandb/activity.md`, A1 and A3). */
  readonly lastActive:
    | { readonly kind: 'invite-pending' }
    | { readonly kind: 'deactivated' }
    | { readonly kind: 'hyphen' }
    | { readonly kind: 'at'; readonly at: string };
  /** ISO 8601 UTC; shown in the native hover of single tenant only. */
  readonly added: string;
  readonly daysActive: number;
  readonly runs: number;
  readonly reports: number;
}

export interface PageServiceAccount {
  readonly name: string;
  readonly scope: string;
  readonly lastUsed: string | null;
  readonly created: string;
}

export interface PageTeam {
  readonly name: string;
  readonly members: number;
  readonly created: string;
}
