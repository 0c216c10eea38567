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
  readonly ordinals: ArrayLike<number>;
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
  /** Saved names not yet in `#maps`: reports ask for guesses only, which rest on less. */
  #unsorted: SavedIdentities | undefined;
  /** Names that lead to one ordinal each, by their kind. A map a kind: a text can be looked up as it is. */
  readonly #maps: CertainNames = { email: new Map(), id: new Map(), coded: new Map(), bare: new Map() };
  readonly #has = { id: false, coded: false };
  /** Everybody a source gave that username to; mostly one, who needs no list. */
  readonly #owners = new Map<string, number | readonly number[]>();
  /** By ordinal. */
  readonly #withEmail: boolean[] = [];
  readonly #merges = new Map<number, number>();
  readonly #separated: Set<string>;
  #size = 0;
  #revision = 0;
  #read: { readonly revision: number; readonly identities: ReadonlyMap<number, Identity> } | undefined;
  #drawn: { readonly revision: number; readonly guesses: DrawnGuesses } | undefined;

  /** The table as it was saved; an empty one without. */
  constructor(saved?: SavedIdentities) {
    this.#separated = new Set(saved?.separated);
    if (!saved) return;
    this.#size = saved.size;
    for (const [from, to] of saved.merges) this.#merges.set(from, to);
    this.#unsorted = saved;
    eachSaved(saved, (kind, name, ordinal) => {
      if (kind === 'username') this.#own(name.slice(SIGN_LENGTH), ordinal);
      else this.#noteKind(kind, this.root(ordinal));
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

  /** What `place` would give where it would learn nothing; undefined where it would. Adds nothing. */
  placed(identity: Identity): number | undefined {
    const { email, id, username } = namesOf(identity);
    const bare = email === undefined && id === undefined ? username : undefined;
    const found = [
      ...(email === undefined ? [] : [this.#known('email', email)]),
      ...(id === undefined ? [] : [this.#known(id.kind, id.text)]),
      ...(bare === undefined ? [] : [this.#known('bare', bare)]),
    ];
    const [ordinal] = found;
    if (ordinal === undefined || found.some((other) => other !== ordinal)) return undefined;
    return username === undefined || listOf(this.#owners.get(username)).includes(ordinal) ? ordinal : undefined;
  }

  /** The ordinal the person is shown by; undefined if none of the names is known. Adds nothing. */
  find(identity: Identity): number | undefined {
    const { email, id, username } = namesOf(identity);
    const isSeparated = id !== undefined && this.#separated.has(`number:${id.text}`);
    const root =
      this.#known('email', email) ??
      this.#known(id?.kind, id?.text) ??
      // The same number as the other kind of source would write it.
      (isSeparated ? undefined : this.#known(id?.kind === 'coded' ? 'id' : 'coded', id?.text));
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
    const bare = email === undefined && id === undefined ? username : undefined;
    if (email === undefined && id === undefined && bare === undefined) return undefined;
    const named = {
      email: this.#named('email', email),
      id: this.#named(id?.kind, id?.text),
      bare: this.#named('bare', bare),
    };
    const known = this.#merged(this.#rootOf(named.email), this.#rootOf(named.id)) ?? this.#rootOf(named.bare);
    const ordinal = known ?? this.#append();
    // Mostly all of it is known: each look-up of a name is a walk through memory.
    if (email !== undefined && named.email !== ordinal) this.#name('email', email, ordinal);
    if (id !== undefined && named.id !== ordinal) this.#name(id.kind, id.text, ordinal);
    if (bare !== undefined && named.bare !== ordinal) this.#name('bare', bare, ordinal);
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
    const names: string[] = [];
    const ordinals: number[] = [];
    this.#eachName((kind, text, ordinal) => {
      names.push(SIGN_OF_KIND[kind] + text);
      ordinals.push(ordinal);
    });
    return { size: this.#size, names, ordinals, merges: [...this.#merges], separated: [...this.#separated] };
  }

  #eachName(visit: (kind: NameKind, text: string, ordinal: number) => void): void {
    const names = this.#names();
    for (const kind of CERTAIN_KINDS) for (const [text, ordinal] of names[kind]) visit(kind, text, ordinal);
    for (const [text, owners] of this.#owners) for (const ordinal of listOf(owners)) visit('username', text, ordinal);
  }

  #readNames(personOf: (ordinal: number) => number, wanted?: ReadonlySet<number>): ReadonlyMap<number, Identity> {
    const byOrdinal = new Map<number, MutableIdentity>();
    this.#eachName((kind, text, ordinal) => {
      const person = personOf(ordinal);
      if (wanted && !wanted.has(person)) return;
      const identity = byOrdinal.get(person) ?? {};
      const known = identity[TOLD_AS[kind]];
      // Of several e-mails the first in the alphabet, in whatever order they came.
      if (known === undefined || text < known) identity[TOLD_AS[kind]] = text;
      byOrdinal.set(person, identity);
    });
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
    if (!this.#has.id || !this.#has.coded) return;
    for (const [number, ordinal] of this.#names().coded) {
      const plain = this.#known('id', number);
      if (plain !== undefined) yield [number, this.root(ordinal), plain];
    }
  }

  *#usernames(): Generator<readonly [username: string, owners: readonly number[]]> {
    for (const [username, owners] of this.#owners) {
      if (typeof owners === 'number') continue;
      yield [username, owners.map((ordinal) => this.root(ordinal))];
    }
  }

  #known(kind: CertainKind | undefined, text: string | undefined): number | undefined {
    return this.#rootOf(this.#named(kind, text));
  }

  #named(kind: CertainKind | undefined, text: string | undefined): number | undefined {
    return kind === undefined || text === undefined ? undefined : this.#names()[kind].get(text);
  }

  #rootOf(ordinal: number | undefined): number | undefined {
    return ordinal === undefined ? undefined : this.root(ordinal);
  }

  /** Whom somebody of that username, and that e-mail nobody has yet, would be taken for. */
  #byUsername(username: string | undefined, email: string | undefined): number | undefined {
    if (username === undefined) return undefined;
    const owners = [...new Set(listOf(this.#owners.get(username)).map((ordinal) => this.root(ordinal)))];
    const bare = this.#known('bare', username);
    const withEmail = owners.filter((ordinal) => this.#withEmail[ordinal] === true).length;
    if (email !== undefined && (withEmail > 0 || this.#separated.has(`username:${username}`))) return undefined;
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

  #name(kind: CertainKind, text: string, ordinal: number): void {
    this.#revision += 1;
    this.#names()[kind].set(text, ordinal);
    this.#noteKind(kind, ordinal);
  }

  #noteKind(kind: CertainKind, ordinal: number): void {
    if (kind === 'email') this.#withEmail[ordinal] = true;
    else if (kind !== 'bare') this.#has[kind] = true;
  }

  #names(): CertainNames {
    const saved = this.#unsorted;
    this.#unsorted = undefined;
    if (saved) {
      eachSaved(saved, (kind, name, ordinal) => {
        if (kind !== 'username') this.#maps[kind].set(name.slice(SIGN_LENGTH), this.root(ordinal));
      });
    }
    return this.#maps;
  }

  #own(username: string, ordinal: number): void {
    const owners = this.#owners.get(username);
    if (owners === ordinal || listOf(owners).includes(ordinal)) return;
    this.#owners.set(username, owners === undefined ? ordinal : [...listOf(owners), ordinal]);
    this.#revision += 1;
  }
}

/** `bare`: a username a source gave without e-mail or id. `coded`: the number a coded id stands for. */
const CERTAIN_KINDS = ['email', 'id', 'coded', 'bare'] as const;
type CertainKind = (typeof CERTAIN_KINDS)[number];
type NameKind = CertainKind | 'username';

/** What a stored name begins with. */
const SIGN_OF_KIND = { email: 'e:', id: 'i:', coded: 'c:', bare: 'b:', username: 'u:' } as const;
const SIGN_LENGTH = 2;
const KIND_OF_SIGN: Readonly<Record<string, NameKind>> = { e: 'email', i: 'id', c: 'coded', b: 'bare', u: 'username' };

type CertainNames = Readonly<Record<CertainKind, Map<string, number>>>;

/** Visits saved names, each with the sign of its kind before it. */
function eachSaved(
  { names, ordinals }: SavedIdentities,
  visit: (kind: NameKind, name: string, ordinal: number) => void,
): void {
  names.forEach((name, i) => {
    const [kind, ordinal] = [KIND_OF_SIGN[name.charAt(0)], ordinals[i]];
    if (kind && ordinal !== undefined) visit(kind, name, ordinal);
  });
}

const TOLD_AS = { email: 'email', id: 'id', coded: 'id', bare: 'username', username: 'username' } as const;

type MutableIdentity = { -readonly [K in keyof Identity]: Identity[K] };

function listOf(owners: number | readonly number[] | undefined): readonly number[] {
  if (owners === undefined) return [];
  return typeof owners === 'number' ? [owners] : owners;
}

function namesOf({ email, username, id }: Identity) {
  const read = id === undefined ? undefined : readId(id);
  return {
    email: named(email),
    username: named(username),
    id: read && { kind: read.isCoded ? ('coded' as const) : ('id' as const), text: read.text },
  };
}

function named(text: string | undefined): string | undefined {
  return text?.trim().toLowerCase() || undefined;
}
