import { browser } from 'wxt/browser';
import type { Announcement, Answer, RequestEnvelope } from '../messages';
import { failed } from '../problem';
import type { Ask, OnAnnouncement } from './ask';

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
