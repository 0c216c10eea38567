import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { ApiAnswer } from '../api/answer';
import type { DemoFault } from '../site';

/** Small writes cost more than the bytes in them. */
const CHUNK_CHARACTERS = 65_536;

/** Sends an answer with back-pressure, spoiled by a fault if there is one. Returns the status that went out. */
export async function send(response: ServerResponse, answer: ApiAnswer, fault?: DemoFault['fault']): Promise<number> {
  if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
  const spoiled = spoil(answer, fault);
  response.writeHead(spoiled.status, spoiled.headers);
  const budget = fault?.kind === 'cut-off' ? fault.afterBytes : Infinity;
  let sent = 0;
  for (const chunk of chunksOf(spoiled.body)) {
    const bytes = Buffer.from(chunk);
    if (sent + bytes.length > budget) {
      response.write(bytes.subarray(0, Math.max(0, budget - sent)), () => response.destroy());
      return spoiled.status;
    }
    sent += bytes.length;
    if (!response.write(bytes) && !response.destroyed)
      await Promise.race([once(response, 'drain'), once(response, 'close')]);
    if (response.destroyed) return spoiled.status;
  }
  if (budget !== Infinity) response.destroy();
  else response.end();
  return spoiled.status;
}

function spoil(answer: ApiAnswer, fault?: DemoFault['fault']): ApiAnswer {
  switch (fault?.kind) {
    case 'status':
      return {
        status: fault.status,
        headers: { 'content-type': 'text/plain', ...fault.headers },
        body: fault.body ?? '',
      };
    case 'body':
      return { status: 200, headers: { 'content-type': fault.contentType }, body: fault.body };
    case 'malformed-line':
      return {
        ...answer,
        body: breakLines(typeof answer.body === 'string' ? [answer.body] : answer.body, fault.every),
      };
    default:
      return answer;
  }
}

/** Cuts the tail off every n-th event, keeping its line end. */
function* breakLines(lines: Iterable<string>, every: number): Generator<string> {
  let count = 0;
  for (const line of lines) {
    count += 1;
    yield count % every === 0 ? line.replace(/.{6}(\n?)$/s, '$1') : line;
  }
}

function* chunksOf(body: ApiAnswer['body']): Generator<string> {
  if (typeof body === 'string') {
    yield body;
    return;
  }
  let pending = '';
  for (const line of body) {
    pending += line;
    if (pending.length < CHUNK_CHARACTERS) continue;
    yield pending;
    pending = '';
  }
  yield pending;
}
