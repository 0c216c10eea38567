import type { UsersColumn } from '../users/users-columns';

const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['Name', 230],
  ['Last Active', 210],
  ['Email', 250],
  ['Teams', 200],
]);

/** Width (CSS pixels) of a column in layouts that need to be told. */
export function columnWidth({ title }: UsersColumn): number {
  return WIDTHS.get(title) ?? 130;
}

/** Width of several columns together. */
export function totalWidth(columns: readonly UsersColumn[]): number {
  return columns.reduce((sum, column) => sum + columnWidth(column), 0);
}
