import { hashText } from '../organization/hash';
import type { AuditPlace } from './audit-entries';
import type { AuditQuery } from './audit-query';

/** An opaque text for a place in the log, good only for the same range and the same `anonymize`. */
export function cursorFor(place: AuditPlace, query: AuditQuery): string {
  const body = `${place.day}.${place.position}`;
  return Buffer.from(`${body}.${sealOf(body, query)}`).toString('base64url');
}

/** The place a cursor stands for; undefined if it was not made for this query. */
export function placeIn(cursor: string, query: AuditQuery): AuditPlace | undefined {
  const [day = '', position = '', seal] = Buffer.from(cursor, 'base64url').toString('utf8').split('.');
  if (seal !== sealOf(`${day}.${position}`, query)) return undefined;
  return { day: Number(day), position: Number(position) };
}

function sealOf(body: string, { range, anonymize }: AuditQuery): string {
  return hashText(`${body} ${range.from} ${range.until} ${anonymize}`).toString(36);
}
