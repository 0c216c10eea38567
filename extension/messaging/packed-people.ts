import type { MemberKey } from '../../components/activity/member';
import { type PeopleTable, TABLE_WEEKS } from '../../components/activity/people/people-table';
import { base64Of, bytesInBase64 } from '../base64';

/** A `PeopleTable` as a message carries it: texts as they are, all numbers as the base64 of one run of bytes. */
export interface PackedPeople {
  readonly range: PeopleTable['range'];
  readonly daysKnown: PeopleTable['daysKnown'];
  readonly keys: readonly MemberKey[];
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  /** Team memberships of all people together. */
  readonly memberships: number;
  readonly numbers: string;
}

export function packPeople(table: PeopleTable): PackedPeople {
  const columns = numberColumns(table);
  const bytes = new Uint8Array(columns.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return {
    range: table.range,
    daysKnown: table.daysKnown,
    keys: table.keys,
    names: table.names,
    roles: table.roles.words,
    teams: table.teams.words,
    memberships: table.teams.codes.length,
    numbers: base64Of(bytes),
  };
}

export function unpackPeople(packed: PackedPeople): PeopleTable {
  const people = packed.keys.length;
  const read = columnReader(bytesInBase64(packed.numbers).buffer);
  // Written and read widest first, so that every column starts where its numbers may.
  return {
    range: packed.range,
    daysKnown: packed.daysKnown,
    keys: packed.keys,
    names: packed.names,
    lastActive: read(Uint32Array, people),
    added: read(Uint32Array, people),
    roles: { words: packed.roles, codes: read(Uint32Array, people) },
    teamStarts: read(Uint32Array, people + 1),
    teams: { words: packed.teams, codes: read(Uint32Array, packed.memberships) },
    activeDays: read(Uint16Array, people),
    possibleDays: read(Uint16Array, people),
    groups: read(Uint8Array, people),
    statuses: read(Uint8Array, people),
    lastActiveKinds: read(Uint8Array, people),
    modelsSeats: read(Uint8Array, people),
    weaveAccess: read(Uint8Array, people),
    weeks: read(Uint8Array, people * TABLE_WEEKS),
  };
}

type Column = Uint8Array | Uint16Array | Uint32Array;

/** In the order `unpackPeople` reads them. */
function numberColumns(table: PeopleTable): readonly Column[] {
  return [
    table.lastActive,
    table.added,
    table.roles.codes,
    table.teamStarts,
    table.teams.codes,
    table.activeDays,
    table.possibleDays,
    table.groups,
    table.statuses,
    table.lastActiveKinds,
    table.modelsSeats,
    table.weaveAccess,
    table.weeks,
  ];
}

interface ColumnKind<T> {
  new (buffer: ArrayBuffer, byteOffset: number, length: number): T;
  readonly BYTES_PER_ELEMENT: number;
}

function columnReader(buffer: ArrayBuffer) {
  let at = 0;
  return <T>(Kind: ColumnKind<T>, length: number): T => {
    const column = new Kind(buffer, at, length);
    at += length * Kind.BYTES_PER_ELEMENT;
    return column;
  };
}
