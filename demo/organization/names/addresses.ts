import { STREAM, chance, pick } from '../hash';
import type { PersonName } from './person-name';
import { CAPITALIZED_PERSON } from './unusual-names';

/** User name and e-mail address of a person: theirs alone within the organization. */
export interface Addresses {
  readonly username: string;
  readonly email: string;
}

/** Some people are with the organization, not of it. */
const CONTRACTORS_DOMAIN = 'northwind.test';

/** Hands out addresses, and numbers them where two people would have the same. Ask it in a fixed order. */
export class AddressBook {
  private readonly usernames = new Map<string, number>();
  private readonly mailboxes = new Map<string, number>();

  constructor(
    private readonly seed: number,
    private readonly organization: string,
  ) {}

  addressesOf(person: number, name: PersonName): Addresses {
    const username = numbered(this.usernames, usernameOf(this.seed, person, name), '-');
    const mailbox = numbered(this.mailboxes, person === 0 ? name.given : `${name.given}.${name.family}`, '');
    return { username, email: this.emailOf(person, mailbox) };
  }

  private emailOf(person: number, mailbox: string): string {
    const isContractor = person > 11 && chance(this.seed, person, STREAM.name, 3) < 0.07;
    const email = `${mailbox}@${isContractor ? CONTRACTORS_DOMAIN : `${this.organization}.test`}`;
    return person === CAPITALIZED_PERSON ? email.replace(/(^|[.@])[a-z]/g, (start) => start.toUpperCase()) : email;
  }
}

function usernameOf(seed: number, person: number, { given, family }: PersonName): string {
  if (person === 0) return given;
  switch (pick(4, seed, person, STREAM.name, 4)) {
    case 0:
      return `${given}-${family}`;
    case 1:
      return `${given.slice(0, 1)}${family}`;
    case 2:
      return `${given}_${family}`;
    default:
      return `${given}${family.slice(0, 1)}`;
  }
}

function numbered(taken: Map<string, number>, wanted: string, separator: string): string {
  for (;;) {
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const candidate = count === 1 ? wanted : `${wanted}${separator}${count}`;
    if (count === 1) return candidate;
    if (!taken.has(candidate)) {
      taken.set(candidate, 1);
      return candidate;
    }
  }
}
