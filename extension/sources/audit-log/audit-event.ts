/**
 * The fields of an entry that activity is told by (`wandb/audit-logs.md`, section 5). One object is used for every entry
 * of a body: read it, do not keep it.
 */
export interface AuditEvent {
  /** Epoch ms; NaN where the entry has no readable timestamp. */
  at: number;
  action: string;
  /** Empty where absent. */
  actorEmail: string;
  /** `actor_user_id` as text, numbers in decimal digits; empty where absent. */
  actorUserId: string;
  /** 0 where absent. */
  responseCode: number;
}

/** What a body turned out to be, once it ended. */
export interface AuditBody {
  /** One entry a line, or the object holding `audit_logs`. Decided by the body (`wandb/audit-logs.md`, section 3). */
  readonly form: 'lines' | 'envelope' | 'empty';
  /** Entries that were JSON objects. */
  readonly entries: number;
  /** Lines or entries that were not. */
  readonly broken: number;
  /** False if the body ended inside an entry or before its envelope was closed. */
  readonly isWhole: boolean;
  readonly envelope?: AuditEnvelope;
  /** The body began like a web page. */
  readonly isWebPage: boolean;
}

/** The paginated form's own fields (`wandb/audit-logs.md`, section 2); absent where not sent as documented. */
export interface AuditEnvelope {
  readonly nextCursor?: string;
  readonly rangeStart?: number;
  /** Exclusive. */
  readonly rangeEnd?: number;
}
