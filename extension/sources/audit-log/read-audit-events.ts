import type { AuditBody, AuditEvent } from './audit-event';
import { AuditBodyReader } from './body-reader';

/**
 * Reads a body of the audit log as its bytes arrive and hands over each entry; memory stays flat. The entry object is
 * reused: read it, do not keep it. What the chunks throw (a connection that breaks) is thrown on.
 */
export async function readAuditEvents(
  chunks: AsyncIterable<Uint8Array>,
  take: (event: AuditEvent) => void,
): Promise<AuditBody> {
  const reader = new AuditBodyReader(take);
  for await (const chunk of chunks) reader.push(chunk);
  return reader.finish();
}
