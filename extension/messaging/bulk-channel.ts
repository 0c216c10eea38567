import type { RequestName } from '../messages';
import { type Outcome, failed, succeeded } from '../problem';

/**
 * Requests whose answers are columns of numbers and texts of a whole organization. A message would carry them as JSON:
 * for a hundred thousand people that alone takes longer than working them out and drawing them. They come over a
 * `BroadcastChannel` instead, which clones arrays as they are and reaches nothing but Rollcall's own top-level pages.
 */
const BULK_REQUESTS: readonly RequestName[] = ['people.table'];

/** How long after the answer the value may take, in milliseconds: it was sent before the answer was. */
const ARRIVES_WITHIN_MS = 10_000;

export function isBulk(name: RequestName): boolean {
  return BULK_REQUESTS.includes(name);
}

/** The asking end. Open one before asking, and name its `channel` in the request. */
export class BulkReceiver {
  /** Known to who asked and who answers only. */
  readonly channel = crypto.randomUUID();
  readonly #port = new BroadcastChannel(this.channel);
  readonly #value = new Promise<unknown>((resolve) => {
    this.#port.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
  });

  /** What the answer stands for: its problem, or the value that came over the channel. */
  async valueOf(answer: Outcome<unknown>): Promise<Outcome<unknown>> {
    if (!answer.ok) return answer;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Outcome<unknown>>((resolve) => {
      timer = setTimeout(() => resolve(failed({ kind: 'bug', detail: 'a large answer got lost' })), ARRIVES_WITHIN_MS);
    });
    return Promise.race([this.#value.then(succeeded), late]).finally(() => clearTimeout(timer));
  }

  close(): void {
    this.#port.close();
  }
}

/** The answering end: sends the value ahead, and gives the answer that says so. */
export function sendInBulk(channel: string, answer: Outcome<unknown>): Outcome<unknown> {
  if (!answer.ok) return answer;
  const port = new BroadcastChannel(channel);
  port.postMessage(answer.value);
  port.close();
  return succeeded(undefined);
}
