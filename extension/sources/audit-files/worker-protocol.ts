import type { AuditFileBatch, AuditFileCheckpoint, AuditFileIdentity, AuditFileOutcome } from '../../audit-file';

/** From the page to the worker that reads files. One file at a time. */
export type ToReader =
  | { readonly kind: 'identify'; readonly file: File }
  | { readonly kind: 'read'; readonly file: File; readonly from?: AuditFileCheckpoint }
  /** Answer to `store`; false ends the reading. */
  | { readonly kind: 'stored'; readonly goOn: boolean }
  | { readonly kind: 'stop' };

/** From the worker to the page. */
export type FromReader =
  /** Undefined where the browser cannot read the file. */
  | { readonly kind: 'identified'; readonly identity: AuditFileIdentity | undefined }
  | { readonly kind: 'progress'; readonly bytesRead: number }
  | { readonly kind: 'store'; readonly batch: AuditFileBatch }
  | { readonly kind: 'ended'; readonly outcome: AuditFileOutcome };
