import { type AuditEvent, timestampOf } from './audit-event';
import type { Occasion } from './occasion';

/** An occasion's entry. The person it was done to is only `user_*`: it never shows them active. */
export function occasionEvent({ action, second, actor, target }: Occasion, day: number): AuditEvent {
  return {
    timestamp: timestampOf(day, second, second),
    action,
    ...(actor.kind === 'person'
      ? { actor_email: actor.person.email, actor_user_id: actor.person.id }
      : { actor_user_id: actor.account.id }),
    ...(target.kind === 'team' && { entity_asset: target.team.id, entity_name: target.team.name }),
    response_code: 200,
    ...(target.kind === 'person' && { user_asset: target.person.id, user_email: target.person.email }),
  };
}
