import { type Instant, instant } from '../day';
import type { LastActive, MemberFacts, Membership } from '../member';
import type { Deployment } from '../organization';
import { PRECISIONS } from '../precision';
import { parseRole, parseSeat } from '../read-words';
import { type ColumnName, isTextColumn } from './columns';
import { readCsvMoment } from './csv-moment';
import { undefuse } from './formula-text';
import { type LastActiveCell, readLastActive } from './last-active-cell';
import type { RecognizedSchema } from './recognize-schema';
import { splitTeams } from './team-list';
import { MEMBERSHIP_WORDS } from './membership-words';
import { csvReasons } from './csv-reasons.strings';

/** What reading a record depends on beside the file. */
export interface ReadRecordContext {
  /** Whose members these are: it decides what a hyphen means, whatever layout the file has. */
  readonly deployment: Deployment;
  /** When the file was made, or else taken. */
  readonly readAt: Instant;
}

/** A row read, or why it was not. */
export type RecordReading =
  | {
      readonly accepted: true;
      readonly facts: MemberFacts;
      /** Columns whose text could not be understood; those facts are unknown. */
      readonly unread: readonly ColumnName[];
    }
  | { readonly accepted: false; readonly reason: string };

/** Reads one row of a members export. Only a row that names nobody is rejected. */
export function fromRecord(
  file: RecognizedSchema,
  record: readonly string[],
  context: ReadRecordContext,
): RecordReading {
  const cells = new Cells(file, record);
  const [email, username, id] = [cells.text('Email'), cells.text('Username'), cells.text('SCIM ID')];
  if (email === undefined && username === undefined && id === undefined) {
    return { accepted: false, reason: csvReasons.namesNobody };
  }
  const daysActive = cells.number('Number of active days');
  const activity = activityOf(cells, file.schema === 'rollcall', daysActive, context);
  const facts: MemberFacts = {
    email,
    username,
    id,
    name: cells.text('Name'),
    membership: activity.membership,
    lastActive: activity.lastActive,
    added: cells.moment('Date Added'),
    daysActive,
    role: cells.read('Org Role', parseRole) ?? cells.read('Role', parseRole),
    billingAdmin: cells.read('Billing Admin', parseYesNo),
    modelsSeat: cells.read('Models Seat', parseSeat),
    weaveAccess: cells.read('Weave Access', parseSeat),
    teams: teamsOf(cells, file.schema === 'rollcall'),
    runs: cells.number('Number of Runs'),
    reports: cells.number('Number of Reports'),
  };
  return { accepted: true, facts, unread: cells.unread };
}

/** A row's cells by column, and which of them could not be understood. */
class Cells {
  readonly unread: ColumnName[] = [];
  readonly #file: RecognizedSchema;
  readonly #record: readonly string[];

  constructor(file: RecognizedSchema, record: readonly string[]) {
    this.#file = file;
    this.#record = record;
  }

  /** As it stands; undefined if the column is missing. */
  raw(column: ColumnName): string | undefined {
    const position = this.#file.positions.get(column);
    const cell = position === undefined ? undefined : this.#record[position];
    return cell !== undefined && isTextColumn(column) ? undefuse(cell) : cell;
  }

  /** As it stands; undefined if there is nothing but white space. */
  text(column: ColumnName): string | undefined {
    const cell = this.raw(column);
    return cell?.trim() ? cell : undefined;
  }

  read<T>(column: ColumnName, parse: (text: string) => T | undefined): T | undefined {
    const text = this.text(column);
    if (text === undefined || (column !== 'Status' && MEANS_NOTHING.test(text))) return undefined;
    const value = parse(text);
    if (value === undefined) this.unread.push(column);
    return value;
  }

  number(column: ColumnName): number | undefined {
    return this.read(column, parseCount);
  }

  moment(column: ColumnName): Instant | undefined {
    return this.read(column, (text) => readCsvMoment(text, FAR_FUTURE)?.at);
  }
}

const FAR_FUTURE = instant(Date.UTC(3000));

/** A hyphen, or the word W&B puts in every cell of a deactivated member (`wandb/activity.md`, B). */
const MEANS_NOTHING = /^\s*(?:[-\u2010-\u2015\u2212]|deactivated|n\/a)\s*$/i;

function activityOf(
  cells: Cells,
  isRollcall: boolean,
  daysActive: number | undefined,
  { deployment, readAt }: ReadRecordContext,
): LastActiveCell {
  const cell = readLastActive(cells.raw('Last Active') ?? '', deployment, readAt);
  if (!cell) cells.unread.push('Last Active');
  const status = cells.read('Status', parseMembership);
  const membership = status ?? (isRollcall ? 'unknown' : cell?.membership) ?? 'unknown';
  const exact = isRollcall ? exactLastActive(cells) : undefined;
  const lastActive = exact ?? cell?.lastActive ?? { kind: 'unknown' };
  // An empty cell says nothing, but no active days at all say it.
  const isNever = lastActive.kind === 'unknown' && cell !== undefined && daysActive === 0 && membership !== 'invited';
  return { membership, lastActive: isNever && !exact ? { kind: 'never' } : lastActive };
}

/** What Rollcall's own columns tell without loss; undefined if they are missing or were changed by hand. */
function exactLastActive(cells: Cells): LastActive | undefined {
  const kind = cells.text('Last Active Precision')?.trim().toLowerCase();
  if (kind === 'never' || kind === 'unknown') return { kind };
  const at = cells.moment('Last Active (UTC)');
  const precision = PRECISIONS.find((known) => known === kind);
  if (at === undefined) return undefined;
  if (kind === 'not-since') return { kind: 'not-since', since: at };
  return precision && { kind: 'at', at, precision };
}

/** In W&B's files an empty cell is a member of no team; in Rollcall's own it is one whose teams are not known. */
function teamsOf(cells: Cells, isRollcall: boolean): readonly string[] | undefined {
  const cell = cells.raw('Teams');
  if (cell === undefined || (isRollcall && cell.trim() === '')) return undefined;
  return splitTeams(cell);
}

function parseMembership(text: string): Membership | undefined {
  const words = text.trim().toLowerCase();
  if (words.includes('pending') || words === 'invited') return 'invited';
  return MEMBERSHIPS.find((membership) => MEMBERSHIP_WORDS[membership].toLowerCase() === words);
}

const MEMBERSHIPS: readonly Membership[] = ['accepted', 'invited', 'deactivated'];

function parseYesNo(text: string): boolean | undefined {
  if (/^\s*(?:yes|true)\s*$/i.test(text)) return true;
  return /^\s*(?:no|false)\s*$/i.test(text) ? false : undefined;
}

/** A whole number, thousands parted by commas, spaces or points at most. */
function parseCount(text: string): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[,.\s\u00a0\u202f'](?=\d{3}(?:\D|$))/g, '');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
