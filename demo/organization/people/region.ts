/** Where people work: their hours, their weekends, their holidays and the names their parents chose from. */
export interface Region {
  readonly place: string;
  /** Hours ahead of UTC. */
  readonly utcOffset: number;
  /** Days of the week off work; Monday is 0. */
  readonly weekend: readonly number[];
  /** Public holidays of every year, `MM-DD`. */
  readonly holidays: readonly string[];
  /** Share of the usual activity in August, when some regions are at the sea. */
  readonly august: number;
  /** Names of pools in `names/`, the likeliest more than once. */
  readonly cultures: readonly string[];
}

const SATURDAY_AND_SUNDAY = [5, 6];
const FRIDAY_AND_SATURDAY = [4, 5];

/** Where the people of the organizations work. Lives refer to them by position: only append. */
export const REGIONS: readonly Region[] = [
  {
    place: 'San Francisco',
    utcOffset: -8,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '06-19', '07-04', '11-11'],
    august: 0.95,
    cultures: ['english', 'english', 'spanish', 'chinese', 'indian', 'korean', 'vietnamese'],
  },
  {
    place: 'New York',
    utcOffset: -5,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '06-19', '07-04', '11-11'],
    august: 0.93,
    cultures: ['english', 'english', 'spanish', 'hebrew', 'greek', 'indian', 'portuguese'],
  },
  {
    place: 'London',
    utcOffset: 0,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '05-05', '05-25', '08-31'],
    august: 0.85,
    cultures: ['english', 'english', 'english', 'indian', 'polish', 'arabic', 'french'],
  },
  {
    place: 'Berlin',
    utcOffset: 1,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '05-01', '10-03'],
    august: 0.78,
    cultures: ['german', 'german', 'german', 'turkish', 'cyrillic', 'italian', 'nordic'],
  },
  {
    place: 'Paris',
    utcOffset: 1,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11'],
    august: 0.5,
    cultures: ['french', 'french', 'french', 'arabic', 'italian', 'spanish'],
  },
  {
    place: 'Warsaw',
    utcOffset: 1,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11'],
    august: 0.8,
    cultures: ['polish', 'polish', 'cyrillic', 'greek', 'nordic'],
  },
  {
    place: 'Tel Aviv',
    utcOffset: 2,
    weekend: FRIDAY_AND_SATURDAY,
    holidays: ['05-14'],
    august: 0.9,
    cultures: ['hebrew', 'hebrew', 'arabic', 'cyrillic'],
  },
  {
    place: 'São Paulo',
    utcOffset: -3,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-15'],
    august: 1,
    cultures: ['portuguese', 'portuguese', 'spanish', 'italian', 'japanese'],
  },
  {
    place: 'Bengaluru',
    utcOffset: 5.5,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-26', '08-15', '10-02'],
    august: 1,
    cultures: ['indian', 'indian', 'indian', 'devanagari'],
  },
  {
    place: 'Singapore',
    utcOffset: 8,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '05-01', '08-09'],
    august: 1,
    cultures: ['chinese', 'chinese', 'english', 'thai', 'vietnamese', 'indian'],
  },
  {
    place: 'Tokyo',
    utcOffset: 9,
    weekend: SATURDAY_AND_SUNDAY,
    holidays: ['01-01', '01-02', '01-03', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'],
    august: 0.88,
    cultures: ['japanese', 'japanese', 'japanese', 'korean', 'english'],
  },
];
