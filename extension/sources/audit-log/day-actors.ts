import { type Instant, MS_PER_DAY, type UtcDay, instant, startOfDay } from '../../../components/activity/day';
import type { AuditActor } from '../../../components/activity/roster';
import { isActivity, isWork } from './audit-actions';
import type { AuditEvent } from './audit-event';

interface Person {
  readonly email: string;
  userId: string;
  /** -Infinity until something they did counts as activity. */
  lastAt: number;
  didWork: boolean;
}

/** Collects who acted on one UTC day from its entries, in any order and over several pages. */
export class DayActors {
  /** Entries of the day, activity or not. */
  events = 0;
  /** Entries without a readable timestamp. */
  undated = 0;
  /** Entries of other days: an old server may answer another range than asked (`wandb/audit-logs.md`, section 3). */
  outside = 0;

  /** By e-mail as it was written, so that a hot loop folds no letters; several spellings lead to one person. */
  readonly #bySpelling = new Map<string, Person>();
  readonly #byEmail = new Map<string, Person>();
  /** What people did while named by id only. */
  readonly #byId = new Map<string, Person>();
  /** Whom an id came with last. */
  readonly #ofId = new Map<string, Person>();
  readonly #works = new Map<string, boolean>();
  readonly #from: Instant;

  constructor(day: UtcDay) {
    this.#from = startOfDay(day);
  }

  /** Takes one entry; keeps nothing of the object. */
  readonly take = (event: AuditEvent): void => {
    const sinceMidnight = event.at - this.#from;
    if (Number.isNaN(sinceMidnight)) {
      this.undated += 1;
    } else if (sinceMidnight < 0 || sinceMidnight >= MS_PER_DAY) {
      this.outside += 1;
    } else {
      this.events += 1;
      const person = this.#personOf(event);
      if (person && isActivity(event)) this.#credit(person, event);
    }
  };

  /** Each acting person once: entries that carry an id only belong to whom the id came with elsewhere that day. */
  actors(): readonly AuditActor[] {
    const people = new Map([...this.#byEmail.values()].map((person) => [person, person]));
    const nameless: Person[] = [];
    for (const [id, person] of this.#byId) {
      const namesake = this.#ofId.get(id);
      if (namesake) people.set(namesake, merged(people.get(namesake) ?? namesake, person));
      else nameless.push(person);
    }
    return [...people.values(), ...nameless].filter(({ lastAt }) => lastAt > -Infinity).map(actorOf);
  }

  /** Refused actions prove no presence, yet they tell whose an id is: people are noted before they are credited. */
  #personOf({ actorEmail, actorUserId }: AuditEvent): Person | undefined {
    if (actorEmail === '') return actorUserId === '' ? undefined : noted(this.#byId, actorUserId, '', actorUserId);
    const person = this.#bySpelling.get(actorEmail) ?? this.#newSpelling(actorEmail);
    if (actorUserId !== '' && actorUserId !== person.userId) {
      if (person.userId === '') person.userId = actorUserId;
      this.#ofId.set(actorUserId, person);
    }
    return person;
  }

  #newSpelling(email: string): Person {
    const person = noted(this.#byEmail, email.toLowerCase(), email, '');
    this.#bySpelling.set(email, person);
    return person;
  }

  #credit(person: Person, { at, action }: AuditEvent): void {
    if (at > person.lastAt) person.lastAt = at;
    if (!person.didWork) person.didWork = this.#isWork(action);
  }

  #isWork(action: string): boolean {
    let work = this.#works.get(action);
    if (work === undefined) {
      work = isWork(action);
      this.#works.set(action, work);
    }
    return work;
  }
}

function noted(people: Map<string, Person>, key: string, email: string, userId: string): Person {
  let person = people.get(key);
  if (!person) {
    person = { email, userId, lastAt: -Infinity, didWork: false };
    people.set(key, person);
  }
  return person;
}

function merged(one: Person, other: Person): Person {
  return { ...one, lastAt: Math.max(one.lastAt, other.lastAt), didWork: one.didWork || other.didWork };
}

function actorOf({ email, userId, lastAt, didWork }: Person): AuditActor {
  return {
    email: email === '' ? undefined : email,
    userId: userId === '' ? undefined : userId,
    lastAt: instant(lastAt),
    didWork,
  };
}
