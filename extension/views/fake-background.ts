import type { Answer, RequestAnswer, RequestData, RequestName } from '../messages';
import type { Ask } from '../messaging/ask';
import { type Problem, failed, succeeded } from '../problem';

type Answerer<N extends RequestName> = (data: RequestData<N>) => Answer<N> | Promise<Answer<N>>;

/** A request as the background would have received it. */
export interface Asked {
  readonly name: RequestName;
  readonly data: unknown;
}

/** Stands in for the background in tests: answers copies of what it was told to, as messages do,
 * and remembers what it was asked. */
export class FakeBackground {
  readonly asked: Asked[] = [];
  readonly #answerers = new Map<RequestName, (data: never) => unknown>();

  answer<N extends RequestName>(name: N, value: RequestAnswer<N> | Answerer<N>): this {
    const isAnswerer = (given: typeof value): given is Answerer<N> => typeof given === 'function';
    return this.#set(name, isAnswerer(value) ? value : () => succeeded(structuredClone(value)) as Answer<N>);
  }

  fail(name: RequestName, problem: Problem): this {
    return this.#set(name, () => failed(problem));
  }

  /** Every time a request was put, its data. */
  dataOf<N extends RequestName>(name: N): readonly RequestData<N>[] {
    return this.asked.filter((one) => one.name === name).map(({ data }) => data as RequestData<N>);
  }

  readonly ask: Ask = async <N extends RequestName>(name: N, data: RequestData<N>): Promise<Answer<N>> => {
    this.asked.push({ name, data });
    const answerer = this.#answerers.get(name) as Answerer<N> | undefined;
    if (!answerer) return failed({ kind: 'bug', detail: `nobody answers ${name}` }) as Answer<N>;
    return answerer(data);
  };

  #set<N extends RequestName>(name: N, answerer: Answerer<N> | (() => unknown)): this {
    this.#answerers.set(name, answerer as (data: never) => unknown);
    return this;
  }
}
