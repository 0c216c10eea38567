/** An HTTP answer before it is sent. A body may be text at once or lines as they are made. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Iterable<string>;
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): ApiAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function text(status: number, body: string): ApiAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** SCIM's error body: `status` is a string there (`wandb/scim.md`, section 6). */
export function scimError(status: number, detail: string): ApiAnswer {
  return json(status, { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], detail, status: String(status) });
}
