/** Display names that trip software, by the number of the person. Only organizations with room for them have them all. */
const IN_LARGE_ORGANIZATIONS: ReadonlyMap<number, string> = new Map([
  [3, 'Okafor, Adaeze "Ada"'],
  [7, ''],
  [14, '=HYPERLINK("https://example.test","Open")'],
  [16, '+49 Support Desk'],
  [19, '@lex Weber'],
  [21, '-Kim Nowak-'],
  [
    24,
    'Maximiliane Alexandra Konstantina von Hohenstein-Lichtenfels zu Oberammergau-Unterwasser the Third, Acting Head',
  ],
]);
const IN_SMALL_ORGANIZATIONS: ReadonlySet<number> = new Set([3, 7]);
const LARGE_FROM = 40;

/** Two people of one display name: the second is called what the first is. */
export const NAMESAKE = { first: 1, second: 11 } as const;

/** Whose e-mail address is written with capital letters. */
export const CAPITALIZED_PERSON = 6;

/** The odd display name of a person, undefined for everybody with an ordinary one. */
export function unusualName(person: number, rosterSize: number): string | undefined {
  const isThere = rosterSize >= LARGE_FROM || IN_SMALL_ORGANIZATIONS.has(person);
  return isThere ? IN_LARGE_ORGANIZATIONS.get(person) : undefined;
}
