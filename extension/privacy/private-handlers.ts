import type { Rooms } from '../handlers/rooms';
import type { RequestAnswer, RequestData, RequestName } from '../messages';
import type { Caller } from '../messaging/caller';
import type { Handlers } from '../messaging/server';
import { type Outcome, failed } from '../problem';
import { problemPhrases } from '../problem-phrases.strings';
import { ANSWER_POLICIES, type AnswerPolicy } from './answer-policies';
import { namedSeatChoices } from './masked-choices';
import { maskedRooms } from './masked-rooms';

/**
 * Every handler, with privacy mode decided anew for each request: switched on, nothing that names anybody leaves the
 * background for Rollcall's pages or files. This is the only place that asks for the setting.
 */
export function privateHandlers(rooms: Rooms, handlersIn: (rooms: Rooms) => Handlers): Handlers {
  const handlers: Tables = {
    open: handlersIn({ ...rooms, seatChoices: namedSeatChoices(rooms.seatChoices) }),
    masked: handlersIn(maskedRooms(rooms)),
  };
  const names = Object.keys(ANSWER_POLICIES) as RequestName[]; // Its type is a record of exactly these.
  const entries = names.map((name) => [name, privateHandler(name, handlers, () => isPrivate(rooms))]);
  return Object.fromEntries(entries) as Handlers; // One for each name, by its own type.
}

interface Tables {
  readonly open: Handlers;
  readonly masked: Handlers;
}

type Handler<N extends RequestName> = (data: RequestData<N>, caller: Caller) => Promise<Outcome<RequestAnswer<N>>>;

function privateHandler<N extends RequestName>(
  name: N,
  { open, masked }: Tables,
  isPrivateNow: () => Promise<boolean>,
): Handler<N> {
  const policy: AnswerPolicy<N> = ANSWER_POLICIES[name];
  return async (data, caller) => {
    if (policy.kind === 'wandb-page' || !(await isPrivateNow())) return open[name](data, caller);
    if (policy.kind === 'refused') return failed({ kind: 'private', what: problemPhrases.named[policy.what] });
    const answer = await (policy.kind === 'masked' ? masked : open)[name](data, caller);
    return answer.ok && policy.hide ? { ok: true, value: policy.hide(answer.value) } : answer;
  };
}

async function isPrivate(rooms: Rooms): Promise<boolean> {
  return (await rooms.settings.read()).privacyMode;
}

/** The rooms something that is shown outside of an answer, as a browser notice, may be worked out in. */
export async function shownRooms(rooms: Rooms): Promise<Rooms> {
  return (await isPrivate(rooms)) ? maskedRooms(rooms) : rooms;
}
