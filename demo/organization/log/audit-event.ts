import { MS_PER_DAY } from '../../../components/activity/day';

/**
 * One entry of the audit log (`wandb/audit-logs.md`, section 5). `actor_*` tells who did it, `user_*` whom it was done
 * to. People have an e-mail, service accounts none.
 */
export interface AuditEvent {
  /** RFC 3339: mostly whole seconds of UTC, some with fractions, some with an offset. */
  readonly timestamp: string;
  readonly action: string;
  readonly actor_email?: string;
  readonly actor_ip?: string;
  readonly actor_user_id?: number;
  readonly artifact_asset?: number;
  readonly artifact_digest?: string;
  readonly artifact_qualified_name?: string;
  readonly artifact_sequence_asset?: number;
  readonly cli_version?: string;
  readonly entity_asset?: number;
  readonly entity_name?: string;
  readonly project_asset?: number;
  readonly project_name?: string;
  readonly report_asset?: number;
  readonly report_name?: string;
  readonly response_code: number;
  /** Old servers only. */
  readonly run_asset?: number;
  readonly user_asset?: number;
  readonly user_email?: string;
}

/** Writes the moment of an event; `shape`, any whole number, chooses among the forms seen (`wandb/audit-logs.md`, 8). */
export function timestampOf(day: number, second: number, shape: number): string {
  const at = day * MS_PER_DAY + second * 1_000;
  const fraction = String(100_000 + (shape % 900_000));
  switch (shape % 40) {
    case 1:
    case 2:
    case 3:
      return `${secondsOf(at)}.${fraction}Z`;
    case 4:
      return `${secondsOf(at + 2 * 3_600_000)}.${fraction}+02:00`;
    case 5:
      return `${secondsOf(at - 8 * 3_600_000)}-08:00`;
    default:
      return `${secondsOf(at)}Z`;
  }
}

function secondsOf(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 19);
}
