import { compareTexts } from './compare-texts';

/** Why two records are taken for one person though no source says so. */
export type GuessReason =
  /** SCIM's coded id and the log's number name the same number (`wandb/audit-logs.md`, section 5: equality unknown). */
  | 'number'
  /** They share a username, and only one of them is known to have an e-mail. */
  | 'username';

/** A join that rests on a guess. */
export interface Guess {
  /** Names it for good, e.g. `number:101`, `username:ana`. */
  readonly key: string;
  readonly reason: GuessReason;
  /** The ordinals it takes for one person. */
  readonly ordinals: readonly number[];
  /** False once it was undone. */
  readonly isJoined: boolean;
}

/** What guesses are drawn from: everything a table knows for certain. */
export interface CertainIdentities {
  readonly size: number;
  /** Owner of a coded id and owner of the plain number it stands for. */
  readonly numbers: Iterable<readonly [number: string, coded: number, plain: number]>;
  /** Everybody who has a username. */
  readonly usernames: Iterable<readonly [username: string, owners: readonly number[]]>;
  readonly hasEmail: (ordinal: number) => boolean;
  readonly separated: ReadonlySet<string>;
}

export interface DrawnGuesses {
  readonly guesses: readonly Guess[];
  /** The person each ordinal belongs to: the lowest of all that are joined. */
  readonly personOf: (ordinal: number) => number;
}

/**
 * Draws every guess there is. A function of what is certain alone, in whatever order that came, so that undoing one
 * gives exactly what there would be without it. Two people known to have different e-mails are never joined.
 */
export function drawGuesses(certain: CertainIdentities): DrawnGuesses {
  const people = new People(certain.size, certain.hasEmail);
  const guesses: Guess[] = [];
  for (const { key, reason, ordinals } of candidates(certain)) {
    const isJoined = !certain.separated.has(key);
    if (people.canJoin(ordinals)) {
      guesses.push({ key, reason, ordinals, isJoined });
      if (isJoined) people.join(ordinals);
    }
  }
  return { guesses, personOf: (ordinal) => people.of(ordinal) };
}

type Candidate = Omit<Guess, 'isJoined'>;

/** Numbers first, then usernames, each in the order of their texts: ordinals depend on what came first. */
function candidates({ numbers, usernames, hasEmail }: CertainIdentities): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [number, coded, plain] of numbers) {
    if (coded !== plain) found.push({ key: `number:${number}`, reason: 'number', ordinals: sorted([coded, plain]) });
  }
  for (const [username, owners] of usernames) {
    const distinct = sorted([...new Set(owners)]);
    const isAmbiguous = distinct.filter(hasEmail).length > 1;
    if (distinct.length > 1 && !isAmbiguous) {
      found.push({ key: `username:${username}`, reason: 'username', ordinals: distinct });
    }
  }
  return found.sort((a, b) => compareTexts(a.key, b.key));
}

function sorted(ordinals: readonly number[]): readonly number[] {
  return [...ordinals].sort((a, b) => a - b);
}

/** Disjoint sets of ordinals, each with at most one person who has an e-mail. */
class People {
  readonly #parents: Int32Array;
  readonly #emails: Uint8Array;

  constructor(size: number, hasEmail: (ordinal: number) => boolean) {
    this.#parents = Int32Array.from({ length: size }, (_, ordinal) => ordinal);
    this.#emails = Uint8Array.from({ length: size }, (_, ordinal) => Number(hasEmail(ordinal)));
  }

  of(ordinal: number): number {
    let root = ordinal;
    for (let parent = this.#parents[root] ?? root; parent !== root; parent = this.#parents[root] ?? root) root = parent;
    return root;
  }

  /** Whether they are not one person yet and may be. */
  canJoin(ordinals: readonly number[]): boolean {
    const roots = new Set(ordinals.map((ordinal) => this.of(ordinal)));
    return roots.size > 1 && [...roots].filter((root) => this.#emails[root] === 1).length <= 1;
  }

  join(ordinals: readonly number[]): void {
    const roots = [...new Set(ordinals.map((ordinal) => this.of(ordinal)))];
    const lowest = Math.min(...roots);
    for (const root of roots) {
      this.#parents[root] = lowest;
      if (this.#emails[root] === 1) this.#emails[lowest] = 1;
    }
  }
}
