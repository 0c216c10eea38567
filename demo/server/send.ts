import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiAnswer, EntriesBody } from '../api/answer';

/** Small writes cost more than the bytes in them. */
const CHUNK_CHARACTERS = 65_536;

export interface SendOptions {
  /** HEAD: headers only. */
  readonly withoutBody: boolean;
  /** The socket is destroyed after so many bytes of the body. */
  readonly cutOffAfter?: number;
  /** Nothing is sent for so many ms once so many bytes of the body were. */
  readonly stall?: { readonly afterBytes: number; readonly ms: number };
}

/** Sends an answer; a long body is made as fast as it is read, no faster. */
export async function send(response: ServerResponse, answer: ApiAnswer, options: SendOptions): Promise<void> {
  const { body } = answer;
  const isWhole = typeof body === 'string' || body instanceof Uint8Array;
  const length = isWhole ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...length, ...answer.headers });
  if (options.withoutBody || answer.status === 204) {
    response.end();
    return;
  }
  const chunks = options.stall ? stalled(chunksOf(body), options.stall) : chunksOf(body);
  if (await sendChunks(response, chunks, options.cutOffAfter ?? Infinity)) response.end();
  else response.destroy();
}

/** The same bytes with a silence behind the first of them; a body that is shorter has none. */
async function* stalled(
  chunks: Iterable<Uint8Array>,
  { afterBytes, ms }: NonNullable<SendOptions['stall']>,
): AsyncGenerator<Uint8Array> {
  let left = afterBytes;
  for (const chunk of chunks) {
    const isHere = left >= 0 && chunk.length > left;
    if (isHere) {
      yield chunk.subarray(0, left);
      await sleep(ms);
      yield chunk.subarray(left);
      left = -1;
    } else {
      yield chunk;
      if (left >= 0) left -= chunk.length;
    }
  }
}

/** False once the body was cut off or nobody listens any more. */
async function sendChunks(
  response: ServerResponse,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  most: number,
): Promise<boolean> {
  let left = most;
  for await (const chunk of chunks) {
    const isLast = chunk.length >= left;
    const part = isLast ? chunk.subarray(0, left) : chunk;
    left -= part.length;
    if (isLast) {
      await new Promise<void>((resolve) => response.write(part, () => resolve()));
      return false;
    }
    if (!response.write(part) && !response.destroyed) await readyForMore(response);
    if (response.destroyed) return false;
  }
  return most === Infinity;
}

/** Resolves once what was written went out, or nobody listens any more. */
function readyForMore(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go);
      response.off('close', go);
      resolve();
    };
    response.on('drain', go);
    response.on('close', go);
  });
}

function* chunksOf(body: ApiAnswer['body']): Generator<Uint8Array> {
  if (typeof body === 'string') yield Buffer.from(body);
  else if (body instanceof Uint8Array) yield body;
  else yield* chunksOfEntries(body);
}

function* chunksOfEntries({ before, entries, between, afterEach, after }: EntriesBody): Generator<Uint8Array> {
  let pending = before;
  let isFirst = true;
  for (const entry of entries) {
    pending += (isFirst ? '' : between) + entry + afterEach;
    isFirst = false;
    if (pending.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(pending);
    pending = '';
  }
  yield Buffer.from(pending + after());
}
