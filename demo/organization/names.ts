import { STREAM, chance, pick } from './hash';

/** Given and family names by script. Every person is invented. `latin` gives user name and e-mail. */
interface NamePool {
  readonly given: readonly (readonly [shown: string, latin: string])[];
  readonly family: readonly (readonly [shown: string, latin: string])[];
  /** Family name first, without a space (CJK). */
  readonly familyFirst?: boolean;
}

const same = (...names: readonly string[]): readonly (readonly [string, string])[] =>
  names.map((name) => [name, name.toLowerCase()] as const);

const LATIN: NamePool = {
  given: [
    ...same('Ana', 'Ben', 'Cleo', 'Dario', 'Elif', 'Farah', 'Gita', 'Hugo', 'Ines', 'Jonas', 'Kaya', 'Liam', 'Mina'),
    ...same('Noor', 'Otto', 'Priya', 'Quinn', 'Rosa', 'Sven', 'Tara', 'Umar', 'Vera', 'Wanda', 'Xenia', 'Yara', 'Zeno'),
    ['Zoë', 'zoe'],
    ['José', 'jose'],
    ['Łucja', 'lucja'],
    ['Søren', 'soren'],
    ['Çağla', 'cagla'],
    ['Mønika', 'monika'],
  ],
  family: [
    ...same(
      'Ruiz',
      'Adler',
      'Brandt',
      'Costa',
      'Dube',
      'Eriksen',
      'Ferrari',
      'Grant',
      'Haddad',
      'Ito',
      'Jansen',
      'Kowal',
    ),
    ...same(
      'Lindt',
      'Moreau',
      'Novak',
      'Okafor',
      'Patel',
      'Quist',
      'Rossi',
      'Silva',
      'Tanaka',
      'Usman',
      'Varga',
      'Weber',
    ),
    ['Müller', 'mueller'],
    ['Núñez', 'nunez'],
    ['Ångström', 'angstrom'],
    ['Þórsson', 'thorsson'],
    ["O'Neil", 'oneil'],
    ['García-Márquez', 'garcia-marquez'],
  ],
};

const OTHER_SCRIPTS: readonly NamePool[] = [
  {
    given: [
      ['明', 'ming'],
      ['小燕', 'xiaoyan'],
      ['伟', 'wei'],
    ],
    family: [
      ['王', 'wang'],
      ['李', 'li'],
      ['张', 'zhang'],
    ],
    familyFirst: true,
  },
  {
    given: [
      ['さくら', 'sakura'],
      ['健太', 'kenta'],
    ],
    family: [
      ['佐藤', 'sato'],
      ['鈴木', 'suzuki'],
    ],
    familyFirst: true,
  },
  {
    given: [
      ['민준', 'minjun'],
      ['서연', 'seoyeon'],
    ],
    family: [
      ['김', 'kim'],
      ['박', 'park'],
    ],
    familyFirst: true,
  },
  {
    given: [
      ['Иван', 'ivan'],
      ['Ольга', 'olga'],
    ],
    family: [
      ['Петренко', 'petrenko'],
      ['Соколов', 'sokolov'],
    ],
  },
  {
    given: [
      ['ليلى', 'layla'],
      ['عمر', 'omar'],
    ],
    family: [
      ['حداد', 'haddad'],
      ['منصور', 'mansour'],
    ],
  },
  {
    given: [
      ['נועה', 'noa'],
      ['דוד', 'david'],
    ],
    family: [
      ['לוי', 'levi'],
      ['כהן', 'cohen'],
    ],
  },
  {
    given: [
      ['अनिल', 'anil'],
      ['मीरा', 'meera'],
    ],
    family: [
      ['शर्मा', 'sharma'],
      ['वर्मा', 'varma'],
    ],
  },
  {
    given: [
      ['สมชาย', 'somchai'],
      ['มาลี', 'malee'],
    ],
    family: [
      ['แสงทอง', 'saengthong'],
      ['ศรีสุข', 'srisuk'],
    ],
  },
  {
    given: [
      ['Ελένη', 'eleni'],
      ['Νίκος', 'nikos'],
    ],
    family: [
      ['Παππάς', 'pappas'],
      ['Γεωργίου', 'georgiou'],
    ],
  },
];

/** Names that trip software, at fixed places of every organization large enough. */
const ODD_NAMES: ReadonlyMap<number, string> = new Map([
  [3, 'Dario Costa, "DC"'],
  [5, '=SUM(A1:A9) Okafor'],
  [7, ''],
  [8, '+49 Brandt'],
  [9, 'Maximiliane Alexandra Konstantina von Hohenstein-Lichtenfels zu Oberammergau-Unterwasser the Third'],
  [10, '@lex Weber'],
]);

export interface PersonName {
  readonly shown: string;
  readonly username: string;
}

/** The name of the `index`-th person. Persons 1 and 4 share a display name, not a user name. */
export function nameOf(seed: number, index: number): PersonName {
  const source = index === 4 ? 1 : index;
  const pool = poolFor(seed, source);
  const [given, givenLatin] = pool.given[pick(pool.given.length, seed, source, STREAM.given)] ?? ['Ana', 'ana'];
  const [family, familyLatin] = pool.family[pick(pool.family.length, seed, source, STREAM.family)] ?? ['Ruiz', 'ruiz'];
  const whole = pool.familyFirst ? `${family}${given}` : `${given} ${family}`;
  return {
    shown: ODD_NAMES.get(index) ?? whole,
    username: `${givenLatin}-${familyLatin}${index < 30 && index !== 4 ? '' : index}`,
  };
}

function poolFor(seed: number, index: number): NamePool {
  if (index < 2 || chance(seed, index, STREAM.script) < 0.82) return LATIN;
  return OTHER_SCRIPTS[pick(OTHER_SCRIPTS.length, seed, index, STREAM.script, 1)] ?? LATIN;
}
