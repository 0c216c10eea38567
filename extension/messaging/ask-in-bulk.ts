import type { Answer, RequestName } from '../messages';
import type { Ask } from './ask';
import { askBackground, putRequest } from './ask-background';
import { BulkReceiver, isBulk } from './bulk-channel';

/** Asks the background, whatever the size of the answer. For our own top-level pages. */
export const askInBulk: Ask = (name, data) => (isBulk(name) ? askOverChannel(name, data) : askBackground(name, data));

async function askOverChannel<N extends RequestName>(name: N, data: Parameters<typeof askBackground<N>>[1]) {
  const receiver = new BulkReceiver();
  try {
    const answer = await putRequest({ rollcall: 'request', name, data, channel: receiver.channel });
    // The background sends over the channel what it would have answered.
    return (await receiver.valueOf(answer)) as Answer<N>;
  } finally {
    receiver.close();
  }
}
