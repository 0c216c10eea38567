import { type Instant, MS_PER_DAY, type UtcDay, instant, startOfDay } from '../../../components/activity/day';
import type { AuditActor } from '../../../components/activity/roster';
import type { AuditEvent } from './audit-event';
import { isActivity, isWork } from './audit-actions';

interface Person {
  email: string;
  userId: string;
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

  private readonly byEmail = new Map<string, Person>();
  /** Persons named only by id so far. */
  private readonly byId = new Map<string, Person>();
  /** Which e-mail an id came with last. */
  private readonly emailOfId = new Map<string, string>();
  private readonly works = new Map<string, boolean>();
  private readonly from: Instant;

  constructor(day: UtcDay) {
    this.from = startOfDay(day);
  }

  /** Takes one entry; keeps nothing of the object. */
  readonly take = (event: AuditEvent): void => {
    if (Number.isNaN(event.at)) {
      this.undated += 1;
      return;
    }
    if (event.at < this.from || event.at >= this.from + MS_PER_DAY) {
      this.outside += 1;
      return;
    }
    this.events += 1;
    // Refused actions prove no presence, yet they tell whose an id is.
    if (event.actorEmail !== '' && event.actorUserId !== '') {
      this.emailOfId.set(event.actorUserId, event.actorEmail.toLowerCase());
    }
    if (isActivity(event)) this.credit(event);
  };

  /** Each acting person once: entries that carry an id only belong to whom the id came with elsewhere that day. */
  actors(): readonly AuditActor[] {
    const people = new Map(this.byEmail);
    const nameless: Person[] = [];
    for (const [id, person] of this.byId) {
      const namesake = people.get(this.emailOfId.get(id) ?? '');
      if (namesake) people.set(namesake.email.toLowerCase(), merged(namesake, person));
      else nameless.push(person);
    }
    return [...people.values(), ...nameless].map(actorOf);
  }

  private credit(event: AuditEvent): void {
    const person = this.personOf(event);
    if (event.at > person.lastAt) person.lastAt = event.at;
    if (!person.didWork) person.didWork = this.isWork(event.action);
  }

  private personOf({ actorEmail, actorUserId }: AuditEvent): Person {
    if (actorEmail === '') return known(this.byId, actorUserId, { email: '', userId: actorUserId });
    const person = known(this.byEmail, actorEmail.toLowerCase(), { email: actorEmail, userId: actorUserId });
    if (person.userId === '') person.userId = actorUserId;
    return person;
  }

  private isWork(action: string): boolean {
    let work = this.works.get(action);
    if (work === undefined) {
      work = isWork(action);
      this.works.set(action, work);
    }
    return work;
  }
}

function known(people: Map<string, Person>, key: string, named: Pick<Person, 'email' | 'userId'>): Person {
  let person = people.get(key);
  if (!person) {
    person = { ...named, lastAt: -Infinity, didWork: false };
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
