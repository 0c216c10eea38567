import { browser } from 'wxt/browser';
import type { Announcement, Answer, RequestEnvelope, RequestName } from '../messages';
import { failed } from '../problem';
import type { Ask, OnAnnouncement } from './ask';

/** Asks the background over `runtime.sendMessage`. */
export const askBackground: Ask = (name, data) => putRequest({ rollcall: 'request', name, data });

/** The background's answer to a request; one more try when the worker was asleep and the port closed. */
export async function putRequest<N extends RequestName>(envelope: RequestEnvelope<N>): Promise<Answer<N>> {
  for (const attempt of [1, 2]) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope);
      if (isAnswer(answer)) return answer as Answer<N>;
    } catch (error) {
      if (attempt === 2) return failed({ kind: 'bug', detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return failed({ kind: 'bug', detail: `no answer to ${envelope.name}` });
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Calls back for each announcement until `signal` aborts. */
export const onAnnouncement: OnAnnouncement = (listener, signal) => {
  const receive = (message: unknown): undefined => {
    if (isAnnouncement(message)) listener(message);
    return undefined;
  };
  browser.runtime.onMessage.addListener(receive);
  // In a page that outlived its extension there is no `runtime` any more, and nothing to stop listening to.
  const stop = () => (browser as Partial<typeof browser>).runtime?.onMessage.removeListener(receive);
  signal.addEventListener('abort', stop, { once: true });
};

function isAnnouncement(message: unknown): message is Announcement {
  return (
    typeof message === 'object' && message !== null && 'rollcall' in message && message.rollcall === 'announcement'
  );
}
