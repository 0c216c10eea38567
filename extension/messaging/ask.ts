import type { Announcement, Answer, RequestAnswer, RequestData, RequestName } from '../messages';
import type { Problem } from '../problem';

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

/** Whether privacy mode keeps what was asked for. */
export function isPrivate(answer: Answer<RequestName>): boolean {
  return !answer.ok && answer.problem.kind === 'private';
}

/** Calls back for each announcement until `signal` aborts. Views take one as a property. */
export type OnAnnouncement = (listener: (announcement: Announcement) => void, signal: AbortSignal) => void;
