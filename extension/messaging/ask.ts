import { browser } from 'wxt/browser';
import type { Announcement, Answer, RequestAnswer, RequestData, RequestEnvelope, RequestName } from '../messages';
import { type Problem, failed } from '../problem';

/** Puts a request to the background. Never throws: every failure is a `Problem`. Views take one as a property. */
export type Ask = <N extends RequestName>(name: N, data: RequestData<N>) => Promise<Answer<N>>;

/** Thrown by `valueOf` inside a task whose error state shows the problem's sentence. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** The answer's value; throws a `ProblemError` otherwise. For use inside `@lit/task`. */
export function valueOf<N extends RequestName>(answer: Answer<N>): RequestAnswer<N> {
  if (answer.ok) return answer.value;
  throw new ProblemError(answer.problem);
}

/** Asks the background over `runtime.sendMessage`; one more try when the worker was asleep and the port closed. */
export const askBackground: Ask = async (name, data) => {
  const envelope: RequestEnvelope = { rollcall: 'request', name, data };
  for (const attempt of [1, 2]) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope);
      if (isAnswer(answer)) return answer as Answer<typeof name>;
    } catch (error) {
      if (attempt === 2) return failed({ kind: 'bug', detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return failed({ kind: 'bug', detail: `no answer to ${name}` });
};

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Calls back for each announcement until `signal` aborts. */
export function onAnnouncement(listener: (announcement: Announcement) => void, signal: AbortSignal): void {
  const receive = (message: unknown): undefined => {
    if (isAnnouncement(message)) listener(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(receive), { once: true });
}

function isAnnouncement(message: unknown): message is Announcement {
  return (
    typeof message === 'object' && message !== null && 'rollcall' in message && message.rollcall === 'announcement'
  );
}
