import { type DrawnGuesses, type Guess, drawGuesses } from './guesses';
import { readId } from './member-id';

/** What a source calls a person by. Any of the three may be missing. */
export interface Identity {
  readonly email?: string;
  readonly username?: string;
  /** SCIM id or the audit log's `actor_user_id`, in any of its forms. */
  readonly id?: string;
}

/** An identity table as it is stored: names beside the ordinals they lead to, and ordinals found to be one person. */
export interface SavedIdentities {
  readonly size: number;
  readonly names: readonly string[];
  readonly ordinals: readonly number[];
  /** For certain; guesses are drawn from the names. */
  readonly merges: readonly (readonly [from: number, to: number])[];
  /** Keys of guesses that were undone. */
  readonly separated?: readonly string[];
}

/**
 * Gives every person of an organization ordinals for good, their places in the activity bitmaps. E-mails and ids join for
 * certain: when a later source tells that two ordinals are one person, the higher is merged into the lower. Usernames,
 * and ids that only name the same number, join by guess (`guesses.ts`): such people keep an ordinal each, facts and days
 * are stored under it (`place`), and only what is shown takes them for one (`canonical`), so a guess can be undone.
 */
export class IdentityTable {
  /** E-mails, ids and usernames without anything else; each leads to one ordinal. */
  readonly #ordinals = new Map<string, number>();
  /** Everybody a source gave that username to; mostly one, who needs no list. */
  readonly #owners = new Map<string, number | readonly number[]>();
  /** By ordinal. */
  readonly #withEmail: boolean[] = [];
  readonly #merges = new Map<number, number>();
  readonly #separated: Set<string>;
  #size = 0;
  #revision = 0;
  #hasPlainId = false;
  #read: { readonly revision: number; readonly identities: ReadonlyMap<number, Identity> } | undefined;
  #drawn: { readonly revision: number; readonly guesses: DrawnGuesses } | undefined;

  /** The table as it was saved; an empty one without. */
  constructor(saved?: SavedIdentities) {
    this.#separated = new Set(saved?.separated);
    if (!saved) return;
    this.#size = saved.size;
    for (const [from, to] of saved.merges) this.#merges.set(from, to);
    saved.names.forEach((name, i) => {
      const ordinal = saved.ordinals[i];
      if (ordinal === undefined) return;
      if (name.startsWith(USERNAME)) this.#own(name, ordinal);
      else this.#name(name, this.root(ordinal));
    });
  }

  /** How many ordinals were given, merged ones included. */
  get size(): number {
    return this.#size;
  }

  /** Grows with everything the table learns. */
  get revision(): number {
    return this.#revision;
  }

  /** Ordinals that are not shown, and the one each person is shown by, guesses included. */
  get merges(): ReadonlyMap<number, number> {
    const merges = new Map<number, number>();
    for (let ordinal = 0; ordinal < this.#size; ordinal += 1) {
      const canonical = this.canonical(ordinal);
      if (canonical !== ordinal) merges.set(ordinal, canonical);
    }
    return merges;
  }

  /** How many ordinals are merged for certain. */
  get certainMerges(): number {
    return this.#merges.size;
  }

  /** Every join that rests on a guess, undone ones included. */
  get guesses(): readonly Guess[] {
    return this.#guessed().guesses;
  }

  /** The ordinal a person is shown by now, given any that they ever had. */
  canonical(ordinal: number): number {
    return this.#guessed().personOf(this.root(ordinal));
  }

  /** The ordinal a person's facts are stored under: what is certain, and no guess. */
  root(ordinal: number): number {
    if (this.#merges.size === 0) return ordinal;
    let current = ordinal;
    for (let next = this.#merges.get(current); next !== undefined; next = this.#merges.get(current)) current = next;
    return current;
  }

  /** The ordinal the person is shown by; undefined if none of the names is known. Adds nothing. */
  find(identity: Identity): number | undefined {
    const { email, id, username } = namesOf(identity);
    const isSeparated = id !== undefined && this.#separated.has(numberKey(id));
    const root = this.#known(email) ?? this.#known(id) ?? (isSeparated ? undefined : this.#known(otherForm(id)));
    return root === undefined ? this.#byUsername(username, email) : this.canonical(root);
  }

  /** `place`, and then the ordinal the person is shown by. */
  resolve(identity: Identity): number | undefined {
    const ordinal = this.place(identity);
    return ordinal === undefined ? undefined : this.canonical(ordinal);
  }

  /**
   * The ordinal to store a person's facts under, a new one if none of the names leads to one for certain. Remembers every
   * name given. Undefined if the identity names nobody.
   */
  place(identity: Identity): number | undefined {
    const { email, id, username } = namesOf(identity);
    const bare = email === undefined && id === undefined ? username && BARE + username.slice(KIND_LENGTH) : undefined;
    if (email === undefined && id === undefined && bare === undefined) return undefined;
    const known = this.#merged(this.#known(email), this.#known(id)) ?? this.#known(bare);
    const ordinal = known ?? this.#append();
    if (email !== undefined) this.#name(email, ordinal);
    if (id !== undefined) this.#name(id, ordinal);
    if (bare !== undefined) this.#name(bare, ordinal);
    if (username !== undefined) this.#own(username, ordinal);
    return ordinal;
  }

  /** Undoes a guess, or with `isJoined` takes it up again. Remembered for good, known guess or not. */
  decide(key: string, isJoined: boolean): void {
    if (this.#separated.has(key) !== isJoined) return;
    if (isJoined) this.#separated.delete(key);
    else this.#separated.add(key);
    this.#revision += 1;
  }

  /**
   * What each shown ordinal is called, e-mails and usernames in lower case, ids in their one spelling. Reads every name
   * there is: sightings tell most people's names already.
   */
  identities(): ReadonlyMap<number, Identity> {
    if (this.#read?.revision !== this.#revision) {
      this.#read = { revision: this.#revision, identities: this.#readNames((ordinal) => this.canonical(ordinal)) };
    }
    return this.#read.identities;
  }

  /** What the ordinals of a guess are called, each for itself. */
  certainIdentities(ordinals: readonly number[]): readonly Identity[] {
    const wanted = new Set(ordinals);
    const names = this.#readNames((ordinal) => this.root(ordinal), wanted);
    return ordinals.map((ordinal) => names.get(ordinal) ?? {});
  }

  /** What to store; `new IdentityTable(saved)` gives an equal table back. */
  save(): SavedIdentities {
    const names = [...this.#ordinals.keys()];
    const ordinals = [...this.#ordinals.values()];
    for (const [username, owners] of this.#owners) {
      for (const ordinal of listOf(owners)) {
        names.push(username);
        ordinals.push(ordinal);
      }
    }
    return { size: this.#size, names, ordinals, merges: [...this.#merges], separated: [...this.#separated] };
  }

  *#entries(): Generator<readonly [name: string, ordinal: number]> {
    yield* this.#ordinals;
    for (const [username, owners] of this.#owners) for (const ordinal of listOf(owners)) yield [username, ordinal];
  }

  #readNames(personOf: (ordinal: number) => number, wanted?: ReadonlySet<number>): ReadonlyMap<number, Identity> {
    const byOrdinal = new Map<number, MutableIdentity>();
    for (const [name, ordinal] of this.#entries()) {
      const person = personOf(ordinal);
      if (wanted && !wanted.has(person)) continue;
      const identity = byOrdinal.get(person) ?? {};
      const kind = KINDS[name.charAt(0)];
      const text = name.slice(KIND_LENGTH);
      const known = kind && identity[kind];
      // Of several e-mails the first in the alphabet, in whatever order they came.
      if (kind && (known === undefined || text < known)) identity[kind] = text;
      byOrdinal.set(person, identity);
    }
    return byOrdinal;
  }

  #guessed(): DrawnGuesses {
    if (this.#drawn?.revision !== this.#revision) {
      const guesses = drawGuesses({
        size: this.#size,
        numbers: this.#numbers(),
        usernames: this.#usernames(),
        hasEmail: (ordinal) => this.#withEmail[ordinal] === true,
        separated: this.#separated,
      });
      this.#drawn = { revision: this.#revision, guesses };
    }
    return this.#drawn.guesses;
  }

  *#numbers(): Generator<readonly [number: string, coded: number, plain: number]> {
    // Most organizations have ids of one kind only.
    if (!this.#hasPlainId) return;
    for (const [name, ordinal] of this.#ordinals) {
      if (!name.startsWith(CODED)) continue;
      const number = name.slice(KIND_LENGTH);
      const plain = this.#known(ID + number);
      if (plain !== undefined) yield [number, this.root(ordinal), plain];
    }
  }

  *#usernames(): Generator<readonly [username: string, owners: readonly number[]]> {
    for (const [username, owners] of this.#owners) {
      if (typeof owners === 'number') continue;
      yield [username.slice(KIND_LENGTH), owners.map((ordinal) => this.root(ordinal))];
    }
  }

  #known(name: string | undefined): number | undefined {
    const ordinal = name === undefined ? undefined : this.#ordinals.get(name);
    return ordinal === undefined ? undefined : this.root(ordinal);
  }

  /** Whom somebody of that username, and that e-mail nobody has yet, would be taken for. */
  #byUsername(username: string | undefined, email: string | undefined): number | undefined {
    if (username === undefined) return undefined;
    const text = username.slice(KIND_LENGTH);
    const owners = [...new Set(listOf(this.#owners.get(username)).map((ordinal) => this.root(ordinal)))];
    const bare = this.#known(BARE + text);
    const withEmail = owners.filter((ordinal) => this.#withEmail[ordinal] === true).length;
    if (email !== undefined && (withEmail > 0 || this.#separated.has(`username:${text}`))) return undefined;
    if (email === undefined && bare !== undefined) return this.canonical(bare);
    const people = new Set(owners.map((ordinal) => this.canonical(ordinal)));
    return people.size === 1 ? [...people][0] : undefined;
  }

  #append(): number {
    this.#size += 1;
    this.#revision += 1;
    return this.#size - 1;
  }

  /** One ordinal for certain instead of two; the lower stays. */
  #merged(one: number | undefined, other: number | undefined): number | undefined {
    if (one === undefined || other === undefined || one === other) return one ?? other;
    const [kept, left] = [Math.min(one, other), Math.max(one, other)];
    this.#merges.set(left, kept);
    this.#revision += 1;
    if (this.#withEmail[left] === true) this.#withEmail[kept] = true;
    return kept;
  }

  #name(name: string, ordinal: number): void {
    if (this.#ordinals.get(name) === ordinal) return;
    this.#revision += 1;
    this.#ordinals.set(name, ordinal);
    if (name.startsWith(EMAIL)) this.#withEmail[ordinal] = true;
    else if (name.startsWith(ID)) this.#hasPlainId = true;
  }

  #own(username: string, ordinal: number): void {
    const owners = this.#owners.get(username);
    if (owners === ordinal || listOf(owners).includes(ordinal)) return;
    this.#owners.set(username, owners === undefined ? ordinal : [...listOf(owners), ordinal]);
    this.#revision += 1;
  }
}

const EMAIL = 'e:';
const USERNAME = 'u:';
/** A username a source gave without e-mail or id. */
const BARE = 'b:';
const ID = 'i:';
/** The number a coded id stands for. */
const CODED = 'c:';
const KIND_LENGTH = 2;
const KINDS: Readonly<Record<string, keyof Identity>> = { e: 'email', u: 'username', b: 'username', i: 'id', c: 'id' };

type MutableIdentity = { -readonly [K in keyof Identity]: Identity[K] };

function listOf(owners: number | readonly number[] | undefined): readonly number[] {
  if (owners === undefined) return [];
  return typeof owners === 'number' ? [owners] : owners;
}

function namesOf({ email, username, id }: Identity) {
  const read = id === undefined ? undefined : readId(id);
  return {
    email: named(EMAIL, email),
    username: named(USERNAME, username),
    id: read && (read.isCoded ? CODED : ID) + read.text,
  };
}

/** The same number as the other kind of source would write it. */
function otherForm(id: string | undefined): string | undefined {
  return id && (id.startsWith(CODED) ? ID : CODED) + id.slice(KIND_LENGTH);
}

function numberKey(id: string): string {
  return `number:${id.slice(KIND_LENGTH)}`;
}

function named(kind: string, text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed ? kind + trimmed.toLowerCase() : undefined;
}
