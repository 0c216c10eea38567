import type { PageLastActive, PageRow } from '../../messages';
import type { ColumnKind } from '../find-table/column-words';
import { readLastActiveCell } from '../native-text/last-active-cell';
import { readStanding } from '../native-text/last-active-text';
import type { ReadingContext } from '../native-text/reading-context';
import { type CellText, EMPTY_CELL } from './cell-text';
import { emailIn, identityOf } from './member-identity';

/** A row without its DOM: what it says under each kind of header. */
export type RowTexts = ReadonlyMap<ColumnKind, CellText>;

const HYPHEN = /^[-\u2010-\u2015\u2212]$/;
const MORE_TEAMS = /^\+ ?\d+|\b\d+ (?:more|others|teams)\b|^\d+$|…$/i;

/** Reads one row of the members table; undefined when it names nobody. */
export function readMember(row: RowTexts, context: ReadingContext): PageRow | undefined {
  const identity = identityOf({
    name: row.get('name'),
    username: row.get('username'),
    email: row.get('email') ?? emailCell(row),
  });
  if (!identity.email && !identity.username && !identity.name) return undefined;
  const teams = teamsIn(row.get('teams'));
  return {
    ...identity,
    ...word('role', row.get('role')),
    ...word('modelsSeat', row.get('models-seat')),
    ...word('weaveAccess', row.get('weave-access')),
    ...(teams && { teams }),
    lastActive: lastActiveOf(row, context),
  };
}

/** How a row's element is labelled: the e-mail, else the username; undefined when the row gives neither. */
export function handleOf(row: Pick<PageRow, 'email' | 'username'>): string | undefined {
  return row.email ?? row.username;
}

/** Columns whose header W&B may have renamed still show e-mails; a page without any name column has no other hold. */
function emailCell(row: RowTexts): CellText | undefined {
  if (row.has('name') || row.has('username')) return undefined;
  const other = row.get('other');
  return emailIn(other) === undefined ? undefined : other;
}

/**
 * What the Last Active cell says. A status of its own column, or one that stands in for role and seats (team lists do
 * so since 0.83.2, `wandb/activity.md`, B), tells invited and deactivated people where that cell does not.
 */
function lastActiveOf(row: RowTexts, context: ReadingContext): PageLastActive {
  const cell = row.get('last-active') ?? EMPTY_CELL;
  const told = readLastActiveCell({ ...cell, texts: [cell.whole, ...cell.lines, ...cell.blocks] }, context);
  const besides = (['status', 'name', 'role', 'models-seat', 'weave-access'] as const)
    .flatMap((kind) => row.get(kind)?.lines ?? [])
    .map(readStanding);
  if (besides.includes('deactivated')) return { kind: 'deactivated' };
  if (besides.includes('invite-pending') && told.kind !== 'at') return { kind: 'invite-pending' };
  return told;
}

function word<K extends 'role' | 'modelsSeat' | 'weaveAccess'>(
  key: K,
  cell: CellText | undefined,
): { readonly [P in K]?: string } | undefined {
  const line = cell?.lines.find((text) => !HYPHEN.test(text));
  if (!line || /^(?:deactivated|invite pending|pending invitation)$/i.test(line)) return undefined;
  return { [key]: line } as { readonly [P in K]?: string };
}

/** All teams, or undefined when the cell shows only some of them ("+2", "3 teams"). */
function teamsIn(cell: CellText | undefined): readonly string[] | undefined {
  if (!cell || cell.loading) return undefined;
  const named = cell.lines.flatMap((line) => line.split(',')).map((team) => team.trim());
  const teams = named.filter((team) => team !== '' && !HYPHEN.test(team));
  if (!teams.some((team) => MORE_TEAMS.test(team))) return teams;
  const whole = cell.hints.find((hint) => hint.split(',').length > teams.length - 1 && hint.includes(','));
  return whole?.split(',').map((team) => team.trim());
}
