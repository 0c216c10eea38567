import type { IncomingMessage } from 'node:http';
import { type Caller, callerOf } from '../api/caller';
import type { KeyHolder } from '../api/key-ring';
import type { DemoRequest } from '../site';

const MOST_BODY_BYTES = 1_000_000;

/** A request, read. */
export interface Incoming {
  readonly method: string;
  /** The `Host` header. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Path and query as they came. */
  readonly target: string;
  readonly caller: Caller;
  readonly body: string;
}

/** Reads a request with its body; throws if that is longer than any request to W&B here. */
export async function readIncoming(request: IncomingMessage, keys: ReadonlyMap<string, KeyHolder>): Promise<Incoming> {
  const target = request.url ?? '/';
  const [path = '/', ...query] = target.split('?');
  return {
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    path,
    query: new URLSearchParams(query.join('?')),
    target,
    caller: callerOf(request.headers, keys),
    body: await bodyOf(request),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > MOST_BODY_BYTES) throw new RangeError('the request is too long');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** How a request signed in, for the log: never with what. */
export function schemeOf(caller: Caller): DemoRequest['authorization'] {
  switch (caller.kind) {
    case 'nobody':
      return 'none';
    case 'session':
      return 'session';
    default:
      return caller.by;
  }
}
