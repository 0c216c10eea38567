import { IdentityTable } from '../../components/activity/identity';
import type { OrganizationId } from '../../components/activity/organization';
import { withSum } from './checksum';
import type { IdentitiesRecord } from './schema';

/** The table as it is stored. */
export function identitiesRecord(organization: OrganizationId, table: IdentityTable): IdentitiesRecord {
  const { size, names, ordinals, merges, separated } = table.save();
  return withSum({
    organization,
    size,
    names: JSON.stringify(names),
    ordinals: new Uint32Array(ordinals),
    merges,
    separated,
  });
}

/** The table that was stored; an empty one if none was. Throws a `SyntaxError` if its names are not readable any more. */
export function identitiesIn(record: IdentitiesRecord | undefined): IdentityTable {
  if (!record) return new IdentityTable();
  // Written by `identitiesRecord` and by nothing else.
  const names = JSON.parse(record.names) as readonly string[];
  const { size, ordinals, merges, separated } = record;
  if (!Array.isArray(names) || names.length !== ordinals.length) throw new SyntaxError('names without ordinals');
  return new IdentityTable({ size, names, ordinals, merges, separated });
}
