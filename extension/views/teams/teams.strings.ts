/** English texts of the teams. Numbers come as formatted text. */
export const teamsStrings = {
  title: 'Teams',
  columns: {
    team: 'Team',
    members: 'Members',
    active: 'Active',
    share: 'Share',
    dormant: 'Seats that may be free',
    weeks: '12 weeks',
  },
  definition: (days: string) =>
    `Active: of the people who accepted and are not deactivated now, those active ${days}. Seats are judged by the rule under Seats.`,
  once: (several: string) =>
    `${several} people are in more than one team: they count in each of them and once in the total, so the teams add up to more.`,
  untold: (people: string) => `No source tells the teams of ${people} people; they are in the total only.`,
  total: 'Everybody, each once',
  noTeam: 'No team',
  open: (team: string) => `List the people of ${team}`,
  search: 'Find a team',
  none: 'No source has told of any team. SCIM groups, W&B’s CSV and the members page can.',
  noneFound: 'No team is called that.',
  unknown: 'not known',
  weeksHint: 'Unique people active in each ISO week, against the most of the same team.',
  weeksText: (weeks: string) => `By week: ${weeks}`,
  sort: (column: string) => `Sort by ${column}`,
  chart: 'Teams as CSV',
} as const;
