import type { DemoMember, DemoServiceAccount, DemoTeam } from '../demo-organization';

/** Something done on purpose, mostly by an admin to somebody else. */
export interface Occasion {
  readonly action:
    | 'organization:update_member'
    | 'team:create'
    | 'team:create_service_account'
    | 'team:delete'
    | 'team:invite_user'
    | 'team:uninvite'
    | 'user:create'
    | 'user:deactivate'
    | 'user:permanently_delete'
    | 'user:reactivate';
  /** UTC second of the day. */
  readonly second: number;
  /** Who did it: an admin active that day, else the account that provisions people. */
  readonly actor: Actor;
  readonly target: Target;
}

export type Actor =
  | { readonly kind: 'person'; readonly person: Pick<DemoMember, 'id' | 'email'> }
  | { readonly kind: 'service-account'; readonly account: Pick<DemoServiceAccount, 'id'> };

export type Target =
  | { readonly kind: 'person'; readonly person: Pick<DemoMember, 'id' | 'email'> }
  | { readonly kind: 'team'; readonly team: Pick<DemoTeam, 'id' | 'name'> };
