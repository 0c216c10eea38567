import type { PageMember } from '../../page-data';

/** The latest moment (ISO 8601) any of some members was active; undefined if none was. */
export function lastActivityIn(members: readonly PageMember[]): string | undefined {
  return members
    .flatMap(({ lastActive }) => (lastActive.kind === 'at' ? [lastActive.at] : []))
    .reduce<string | undefined>((latest, at) => (latest === undefined || at > latest ? at : latest), undefined);
}
