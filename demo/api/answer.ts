/** An HTTP answer before it is sent. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | EntriesBody;
}

/** A body made of many JSON texts, one after the other as they are sent: a line each, or an array in an envelope. */
export interface EntriesBody {
  readonly before: string;
  readonly entries: Iterable<string>;
  /** Between two entries, and after each. */
  readonly between: string;
  readonly afterEach: string;
  /** Asked for once every entry is out. */
  readonly after: () => string;
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): ApiAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function text(status: number, body: string, headers: Readonly<Record<string, string>> = {}): ApiAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

/** An object whose field holds a long list: `head` and `tail` are its other fields, written before and after it. */
export function envelope(
  head: object,
  field: string,
  entries: Iterable<string>,
  tail: () => object,
  headers: Readonly<Record<string, string>>,
): ApiAnswer {
  const opening = JSON.stringify(head).slice(0, -1);
  return {
    status: 200,
    headers,
    body: {
      before: `${opening}${opening === '{' ? '' : ','}${JSON.stringify(field)}:[`,
      entries,
      between: ',',
      afterEach: '',
      after: () => `],${JSON.stringify(tail()).slice(1)}`,
    },
  };
}
