import { IdentityTable } from '../../components/activity/identity';
import type { OrganizationId } from '../../components/activity/organization';
import type { IdentitiesRecord } from './schema';

/** The table as it is stored. */
export function identitiesRecord(organization: OrganizationId, table: IdentityTable): IdentitiesRecord {
  const { size, names, ordinals, merges } = table.save();
  return { organization, size, names: JSON.stringify(names), ordinals: Uint32Array.from(ordinals), merges };
}

/** The table that was stored; an empty one if none was. */
export function identitiesIn(record: IdentitiesRecord | undefined): IdentityTable {
  if (!record) return new IdentityTable();
  // Written by `identitiesRecord` and by nothing else.
  const names = JSON.parse(record.names) as readonly string[];
  return new IdentityTable({ size: record.size, names, ordinals: [...record.ordinals], merges: record.merges });
}

/** Differs whenever the table has learnt something: names and merges are only ever added. */
export function namesRevision(table: IdentityTable): string {
  return `${table.size} ${table.save().names.length} ${table.merges.size}`;
}
