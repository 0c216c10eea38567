import { STREAM, pick, pickFrom } from '../hash';
import { REGIONS } from '../people/region';
import { LATIN_POOLS } from './latin-pools';
import type { NamePool } from './name-pool';
import { SCRIPT_POOLS } from './script-pools';
import { NAMESAKE, unusualName } from './unusual-names';

/** What a person is called: shown to people, and the ASCII words addresses are made of. */
export interface PersonName {
  readonly shown: string;
  readonly given: string;
  readonly family: string;
}

/** The admin who looks at the pages: the same person in every organization. */
const VIEWER: PersonName = { shown: 'Ana Ruiz', given: 'ana', family: 'ruiz' };

/** The name of a person. `rosterSize` decides how many unusual names the organization has room for. */
export function nameOf(seed: number, person: number, region: number, rosterSize: number): PersonName {
  if (person === 0) return VIEWER;
  const source = person === NAMESAKE.second ? NAMESAKE.first : person;
  const pool = poolOf(seed, source, source === person ? region : 0);
  const given = pickFrom(pool.given, seed, source, STREAM.name, 1);
  const family = pickFrom(pool.family, seed, source, STREAM.name, 2);
  const shown = unusualName(person, rosterSize) ?? ordered(given.shown, family.shown, pool.order);
  return { shown, given: given.latin, family: family.latin };
}

/** The namesakes share a pool, whatever their regions: they are given the first region's. */
function poolOf(seed: number, person: number, region: number): NamePool {
  const cultures = REGIONS[person === NAMESAKE.first ? 0 : region]?.cultures ?? ['english'];
  const culture = cultures[pick(cultures.length, seed, person, STREAM.name)] ?? 'english';
  const pool = LATIN_POOLS[culture] ?? SCRIPT_POOLS[culture];
  if (!pool) throw new RangeError(`no names of ${culture}`);
  return pool;
}

function ordered(given: string, family: string, order: NamePool['order']): string {
  switch (order) {
    case 'given-first':
      return `${given} ${family}`;
    case 'family-first':
      return `${family} ${given}`;
    case 'family-first-unspaced':
      return family + given;
  }
}
