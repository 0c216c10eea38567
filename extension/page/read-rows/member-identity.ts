import type { CellText } from './cell-text';

/** Who a row is about, as far as it says. */
export interface RowIdentity {
  readonly email?: string;
  readonly username?: string;
  readonly name?: string;
}

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?!\p{L}*(?:…|\.\.\.))/u;
const USERNAME = /^@?[\w][\w.-]*$/;
const PLAIN_USERNAME = /^@?[a-z0-9][a-z0-9_.-]*$/;
const PROFILE_LINK = /(?:^|\/)(?:profile|users?)\/([^/?#]+)\/?(?:[?#]|$)/;
const MOST_INITIALS = 3;
/** Badges that stand beside a name. */
const BADGE =
  /^(?:\(?you\)?|admin|billing admin|member|viewer|owner|new|sso|pending|invited|deactivated|invite pending|pending invitation)$/i;
const OWN_MARK = / ?\((?:you|me)\)$/i;

/** Cells that may name a member. */
export interface IdentityCells {
  readonly name?: CellText;
  readonly username?: CellText;
  readonly email?: CellText;
}

/**
 * Tells who a row is about: the e-mail from its own cell, a `mailto:` link or the name cell; the username from its own
 * cell, a profile link, or the line below the name; the name from what is left of the name cell.
 */
export function identityOf(cells: IdentityCells): RowIdentity {
  const email = emailIn(cells.email) ?? emailIn(cells.name) ?? emailIn(cells.username);
  const lines = nameLines(cells.name);
  const username = usernameInOwnCell(cells.username) ?? usernameBeside(cells.name, lines, email);
  const name = lines.find((line) => line !== username && !isHandle(line, username) && !sameText(line, email));
  return {
    ...(email !== undefined && { email }),
    ...(username !== undefined && { username }),
    ...(name !== undefined && { name }),
  };
}

/** The first whole e-mail a cell shows or links to; cut-off ones ("ana@acme.te…") do not count. */
export function emailIn(cell: CellText | undefined): string | undefined {
  if (!cell) return undefined;
  const mailto = cell.links
    .filter((link) => /^mailto:/i.test(link))
    .map((link) => decoded(link.slice(7).split('?')[0] ?? ''));
  for (const text of [...mailto, ...cell.lines, cell.whole, ...cell.blocks, ...cell.hints]) {
    const email = EMAIL.exec(text)?.[0];
    if (email && !isCutOff(text, email)) return email;
  }
  return undefined;
}

function isCutOff(text: string, email: string): boolean {
  return /^(?:…|\.{2,})/.test(text.slice(text.indexOf(email) + email.length));
}

function nameLines(cell: CellText | undefined): readonly string[] {
  const lines = (cell?.lines ?? [])
    .map((line) => line.replace(OWN_MARK, ''))
    .filter((line) => line && !BADGE.test(line));
  return lines.filter((line, index) => !isInitials(line, lines.slice(index + 1)));
}

/** What an avatar shows in place of a picture: a few letters of the name that follows. */
function isInitials(line: string, following: readonly string[]): boolean {
  if ([...line].length > MOST_INITIALS || line !== line.toUpperCase()) return false;
  return following.some((name) => name.length > line.length && isSubsequence(line.toLowerCase(), name.toLowerCase()));
}

function isSubsequence(letters: string, text: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

function usernameInOwnCell(cell: CellText | undefined): string | undefined {
  const line = cell?.lines.map((text) => text.replace(OWN_MARK, '')).find((text) => USERNAME.test(text));
  return line && withoutAt(line);
}

function usernameBeside(
  cell: CellText | undefined,
  lines: readonly string[],
  email: string | undefined,
): string | undefined {
  const linked = cell?.links.map((link) => PROFILE_LINK.exec(link)?.[1]).find((part) => part !== undefined);
  if (linked) return decoded(linked);
  const others = lines.filter((line) => !sameText(line, email));
  const marked = others.find((line) => /^@[^\s@]+$/.test(line));
  if (marked) return withoutAt(marked);
  const below = others.slice(1).find((line) => USERNAME.test(line));
  if (below) return below;
  const [only] = others;
  // A single lower-case word in the name column of a page without e-mails can only be a username.
  return others.length === 1 && only && email === undefined && PLAIN_USERNAME.test(only) ? only : undefined;
}

function isHandle(line: string, username: string | undefined): boolean {
  return username !== undefined && withoutAt(line) === username;
}

function withoutAt(text: string): string {
  return text.replace(/^@/, '');
}

function sameText(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLowerCase() === b.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
