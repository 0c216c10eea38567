import { canonicalId } from './member-id';

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
  readonly merges: readonly (readonly [from: number, to: number])[];
}

/**
 * Gives every person of an organization one ordinal for good, their place in the activity bitmaps. Names are joined by
 * e-mail and by id; a username joins only people not known to have different e-mails, because a page may show a display
 * name where a username belongs. Nothing is ever taken back: when a later source tells that two ordinals are one
 * person, the higher is merged into the lower, and whoever keeps bitmaps moves its bits (`withMergedOrdinals`).
 */
export class IdentityTable {
  readonly #ordinals = new Map<string, number>();
  readonly #withEmail = new Set<number>();
  readonly #merges = new Map<number, number>();
  #size = 0;
  #read: { readonly revision: number; readonly identities: ReadonlyMap<number, Identity> } | undefined;

  /** The table as it was saved; an empty one without. */
  constructor(saved?: SavedIdentities) {
    if (!saved) return;
    this.#size = saved.size;
    for (const [from, to] of saved.merges) this.#merges.set(from, to);
    saved.names.forEach((name, i) => {
      const ordinal = saved.ordinals[i];
      if (ordinal !== undefined) this.#name(name, this.canonical(ordinal));
    });
  }

  /** How many ordinals were given, merged ones included. */
  get size(): number {
    return this.#size;
  }

  /** Ordinals that are no longer used, and the one each person is known by now. */
  get merges(): ReadonlyMap<number, number> {
    return new Map([...this.#merges.keys()].map((from) => [from, this.canonical(from)]));
  }

  /** The ordinal a person is known by now, given any that they ever had. */
  canonical(ordinal: number): number {
    let current = ordinal;
    for (let next = this.#merges.get(current); next !== undefined; next = this.#merges.get(current)) current = next;
    return current;
  }

  /** The person's ordinal; undefined if none of the names is known. Adds nothing. */
  find(identity: Identity): number | undefined {
    const { email, id, username } = namesOf(identity);
    return this.#known(email) ?? this.#known(id) ?? this.#byUsername(username, email);
  }

  /**
   * The person's ordinal, a new one if none of the names is known. Remembers every name given. Undefined if the
   * identity names nobody.
   */
  resolve(identity: Identity): number | undefined {
    const { email, id, username } = namesOf(identity);
    if (email === undefined && id === undefined && username === undefined) return undefined;
    const byName = [this.#known(email), this.#known(id)].filter((ordinal) => ordinal !== undefined);
    const byUsername = this.#byUsername(username, email, byName[0]);
    if (byUsername !== undefined) byName.push(byUsername);
    const ordinal = byName.length === 0 ? this.#append() : this.#merge(byName);
    if (email !== undefined) this.#name(email, ordinal);
    if (id !== undefined) this.#name(id, ordinal);
    if (username !== undefined && this.#known(username) === undefined) this.#name(username, ordinal);
    return ordinal;
  }

  /** What each ordinal in use is called, e-mails and usernames in lower case, ids in their one spelling. */
  identities(): ReadonlyMap<number, Identity> {
    // Names and merges only ever grow in number, so that number tells whether anything is new.
    const revision = this.#ordinals.size + this.#merges.size;
    if (this.#read?.revision !== revision) this.#read = { revision, identities: this.#readNames() };
    return this.#read.identities;
  }

  /** What to store; `new IdentityTable(saved)` gives an equal table back. */
  save(): SavedIdentities {
    return {
      size: this.#size,
      names: [...this.#ordinals.keys()],
      ordinals: [...this.#ordinals.values()],
      merges: [...this.#merges],
    };
  }

  #readNames(): ReadonlyMap<number, Identity> {
    const byOrdinal = new Map<number, MutableIdentity>();
    for (const [name, ordinal] of this.#ordinals) {
      const canonical = this.canonical(ordinal);
      const identity = byOrdinal.get(canonical) ?? {};
      const kind = KINDS[name.charAt(0)];
      const text = name.slice(EMAIL.length);
      const known = kind && identity[kind];
      // Of several e-mails the first in the alphabet, in whatever order they came.
      if (kind && (known === undefined || text < known)) identity[kind] = text;
      byOrdinal.set(canonical, identity);
    }
    return byOrdinal;
  }

  #known(name: string | undefined): number | undefined {
    const ordinal = name === undefined ? undefined : this.#ordinals.get(name);
    return ordinal === undefined ? undefined : this.canonical(ordinal);
  }

  #byUsername(username: string | undefined, email: string | undefined, joined?: number): number | undefined {
    const ordinal = this.#known(username);
    if (ordinal === undefined || ordinal === joined) return ordinal;
    const hasEmail = email !== undefined || (joined !== undefined && this.#withEmail.has(joined));
    return hasEmail && this.#withEmail.has(ordinal) ? undefined : ordinal;
  }

  #append(): number {
    this.#size += 1;
    return this.#size - 1;
  }

  #merge(ordinals: readonly number[]): number {
    const kept = Math.min(...ordinals);
    for (const ordinal of ordinals) {
      if (ordinal === kept) continue;
      this.#merges.set(ordinal, kept);
      if (this.#withEmail.has(ordinal)) this.#withEmail.add(kept);
    }
    return kept;
  }

  #name(name: string, ordinal: number): void {
    this.#ordinals.set(name, ordinal);
    if (name.startsWith(EMAIL)) this.#withEmail.add(ordinal);
  }
}

const EMAIL = 'e:';
const USERNAME = 'u:';
const ID = 'i:';
const KINDS: Readonly<Record<string, keyof Identity>> = { e: 'email', u: 'username', i: 'id' };

type MutableIdentity = { -readonly [K in keyof Identity]: Identity[K] };

function namesOf({ email, username, id }: Identity): Identity {
  const idText = id === undefined ? undefined : canonicalId(id);
  return { email: named(EMAIL, email), username: named(USERNAME, username), id: named(ID, idText, false) };
}

function named(kind: string, text: string | undefined, fold = true): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  return kind + (fold ? trimmed.toLowerCase() : trimmed);
}
