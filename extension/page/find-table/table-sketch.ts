import { readLastActiveText } from '../native-text/last-active-text';
import { mayBeCalendarText } from '../native-text/machine-text';
import { plainText } from '../native-text/plain-text';
import type { ColumnKind } from './column-words';

/** A table without its DOM: what its headers are about and what some of its rows say. */
export interface TableSketch {
  readonly columns: readonly ColumnKind[];
  /** Texts of a few rows, aligned with `columns`; undefined where a row has no such cell. */
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Caption, accessible name and heading, as far as they say what the table lists. */
  readonly labels: readonly string[];
  /** The page's selected tabs: they say what a table there is not, not which of several it is. */
  readonly tabs: readonly string[];
}

/** A table at or above this is the members table. */
export const MEMBERS_TABLE_SCORE = 3;

const COLUMN_SCORES: Readonly<Partial<Record<ColumnKind, number>>> = {
  name: 1,
  username: 1.5,
  email: 2,
  role: 1,
  'models-seat': 2,
  'weave-access': 2,
  teams: 0.5,
  status: 0.5,
  'billing-admin': 2,
  key: -4,
  owner: -3,
  scope: -3,
  'member-count': -3,
  created: -1.5,
  'last-used': -3,
  rank: -3,
  work: -2,
  // W&B's own "Most active user" list has them beside names and last activity.
  'active-days': -1.5,
};

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[\p{L}\d-]{2,}/u;
const ROLE = /^(?:admin|member|viewer|view-only|billing admin)$/i;
const SEAT = /^(?:full|viewer|no[ -]?access|none)$/i;
const FOREIGN_LABEL = /\b(?:service accounts?|api keys?|most active|leader ?board|audit)\b|^(?:all )?teams$/i;
const MEMBER_LABEL = /^(?:(?:organization |org |all )?(?:users|members|people))\b/i;
/** Only ever seen in a list of people. */
const PERSON_STATUS = new Set(['invite-pending', 'deactivated']);

/**
 * How sure we are that a table lists an organization's members. Without a Last Active column it is not ours whatever
 * else it has; look-alikes (teams, service accounts, API keys, leader boards) lose by the columns only they have.
 */
export function scoreSketch(sketch: TableSketch): number {
  if (!sketch.columns.includes('last-active')) return Number.NEGATIVE_INFINITY;
  return scoreColumns(sketch.columns) + scoreRows(sketch) + scoreLabels(sketch);
}

/** How much the headers alone speak for members (above 0) or against. */
export function scoreColumns(columns: readonly ColumnKind[]): number {
  return [...new Set(columns)].reduce((sum, kind) => sum + (COLUMN_SCORES[kind] ?? 0), 0);
}

function scoreRows({ columns, rows }: TableSketch): number {
  if (rows.length === 0) return 0;
  const share = (holds: (row: readonly (string | undefined)[]) => boolean) => rows.filter(holds).length / rows.length;
  const inColumn = (kind: ColumnKind, holds: (text: string) => boolean) =>
    share((row) => row.some((text, index) => columns[index] === kind && text !== undefined && holds(text)));
  const readings = (text: string) => readLastActiveText(text, { now: Date.UTC(2100, 0), zone: 'UTC' }).kind;
  const isDate = (text: string) => mayBeCalendarText(plainText(text).toLowerCase());
  return (
    3 * share((row) => row.some((text) => text !== undefined && EMAIL.test(text))) +
    inColumn('role', (text) => ROLE.test(text)) +
    inColumn('models-seat', (text) => SEAT.test(text)) +
    inColumn('last-active', (text) => readings(text) !== 'unknown' || isDate(text)) +
    2 * Math.sign(inColumn('last-active', (text) => PERSON_STATUS.has(readings(text))))
  );
}

function scoreLabels({ labels, tabs }: TableSketch): number {
  const foreign = [...labels, ...tabs].some((label) => FOREIGN_LABEL.test(label)) ? -4 : 0;
  const member = labels.some((label) => MEMBER_LABEL.test(label)) ? 1 : 0;
  return foreign + member;
}
