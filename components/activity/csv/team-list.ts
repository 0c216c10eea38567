/** Known to be in no team, where an empty cell says that nothing is known. */
const NO_TEAMS = '(none)';

/** Cells that name no team: Rollcall's own, a hyphen, and W&B's word for every cell of a deactivated member. */
const MEANS_NO_TEAM = /^(?:\(none\)|[-\u2010-\u2015\u2212]|deactivated|n\/a)$/i;

const SEPARATORS = ',;|';

/**
 * Team names in one cell: joined by `, `, with a backslash before every `\`, `,`, `;` and `|` of a name and before
 * white space at its ends, and before a name that would read as no team. Empty without teams.
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
  if (MEANS_NO_TEAM.test(cell.trim())) return [];
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
  return MEANS_NO_TEAM.test(escaped) ? `\\${escaped}` : escaped;
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}
