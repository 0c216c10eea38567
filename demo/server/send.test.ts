import { type Server, type ServerResponse, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { send } from './send';

const ENTRY = JSON.stringify({ padding: 'x'.repeat(1_000) });
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A body without an end, and how much of it was made so far. */
function endless() {
  const made = { entries: 0, isClosed: false };
  const entries = function* (): Generator<string> {
    try {
      for (;;) {
        made.entries += 1;
        yield ENTRY;
      }
    } finally {
      made.isClosed = true;
    }
  };
  return {
    made,
    answer: {
      status: 200,
      headers: {},
      body: { before: '', entries: entries(), between: '', afterEach: '\n', after: () => '' },
    },
  };
}

/** Waits until a count no longer changes. */
async function settled(count: () => number): Promise<number> {
  for (let last = -1; ; last = count()) {
    await sleep(60);
    if (count() === last) return last;
  }
}

describe('send', () => {
  it('makes no more of a body than somebody reads, and stops when they leave', async () => {
    const { made, answer } = endless();
    const sending: Promise<void>[] = [];
    const address = await serve((response) => sending.push(send(response, answer, { withoutBody: false })));
    const request = get(address);
    // Nobody reads: no handler takes the body.
    const response = await new Promise<NodeJS.ReadableStream & { destroy(): void }>((resolve) =>
      request.on('response', resolve),
    );
    expect(await settled(() => made.entries)).toBeLessThan(50_000);
    expect(made.isClosed).toBe(false);
    response.destroy();
    await Promise.all(sending);
    expect(made.isClosed).toBe(true);
  });

  it('joins entries as the body says', async () => {
    const body = (between: string, afterEach: string) => ({
      before: '<',
      entries: ['1', '2', '3'],
      between,
      afterEach,
      after: () => '>',
    });
    const bodies = [body(',', ''), body('', '\n')];
    const address = await serve((response) => {
      void send(response, { status: 200, headers: {}, body: bodies.shift() ?? '' }, { withoutBody: false });
    });
    const read = async () => (await fetch(address)).text();
    expect([await read(), await read()]).toEqual(['<1,2,3>', '<1\n2\n3\n>']);
  });

  it('counts the bytes of a whole body, not its letters', async () => {
    const address = await serve(
      (response) => void send(response, { status: 200, headers: {}, body: 'año' }, { withoutBody: false }),
    );
    const answer = await fetch(address);
    expect([answer.headers.get('content-length'), await answer.text()]).toEqual(['4', 'año']);
  });
});
