import { type ApiAnswer, text } from '../api/answer';
import type { Spoiling } from './fault-board';

/** The answer as a fault leaves it. A cut-off and a stall are the sender's to play. */
export function spoil(answer: ApiAnswer, fault: Spoiling['fault']): ApiAnswer {
  switch (fault?.kind) {
    case 'status':
      return text(fault.status, fault.body ?? '', fault.headers);
    case 'body':
      return { status: 200, headers: { 'content-type': fault.contentType }, body: fault.body };
    case 'malformed-line':
      return { ...answer, body: malformed(answer.body, fault.every) };
    default:
      return answer;
  }
}

function malformed(body: ApiAnswer['body'], every: number): ApiAnswer['body'] {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return broken(body);
  return { ...body, entries: breakEntries(body.entries, every) };
}

function* breakEntries(entries: Iterable<string>, every: number): Generator<string> {
  let count = 0;
  for (const entry of entries) {
    count += 1;
    yield count % every === 0 ? broken(entry) : entry;
  }
}

/** Breaks off in the middle of a text, as a process that dies while writing. */
function broken(json: string): string {
  return json.slice(0, Math.ceil(json.length * 0.6));
}
