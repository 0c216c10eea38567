/** Known to be in no team, where an empty cell says that nothing is known. */
const NO_TEAMS = '(none)';

const SEPARATORS = ',;|';

/**
 * Team names in one cell: joined by `, `, with a backslash before every `\`, `,`, `;` and `|` of a name and before
 * white space at its ends. Empty without teams.
 */
export function joinTeams(teams: readonly string[] | undefined): string {
  return (teams ?? []).map(escapeName).join(', ');
}

/** As `joinTeams`, but tells a member of no team (`(none)`) from one whose teams are not known (empty). */
export function joinKnownTeams(teams: readonly string[] | undefined): string {
  return teams?.length === 0 ? NO_TEAMS : joinTeams(teams);
}

/** Reads what `joinTeams` and `joinKnownTeams` wrote, and lists parted by `,`, `;` or `|` as W&B may write them. */
export function splitTeams(cell: string): readonly string[] {
  if (cell.trim() === NO_TEAMS) return [];
  const teams: string[] = [];
  let [name, kept] = ['', 0];
  for (let i = 0; i < cell.length; i += 1) {
    const character = cell.charAt(i);
    if (character === '\\' && i + 1 < cell.length) {
      i += 1;
      name += cell.charAt(i);
      kept = name.length;
    } else if (SEPARATORS.includes(character)) {
      teams.push(name.slice(0, kept));
      [name, kept] = ['', 0];
    } else if (!isSpace(character)) {
      name += character;
      kept = name.length;
    } else if (name !== '') {
      name += character;
    }
  }
  teams.push(name.slice(0, kept));
  return teams.filter((team) => team !== '');
}

function escapeName(name: string): string {
  const escaped = name.replace(/[\\,;|]|^\s|\s$/g, '\\$&');
  return escaped === NO_TEAMS ? `\\${escaped}` : escaped;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
