import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';

/** Where a local site stands in for W&B's hosts. */
export interface SiteAddress {
  /** Port on the loopback address that answers for every https host. */
  readonly tlsPort: number;
  /** Sent with requests that include credentials, as a browser would. */
  readonly cookie?: string;
}

/** `fetch` for tests: real HTTP, but every https host is the local site, whose certificate nobody signed. */
export function siteFetch({ tlsPort, cookie }: SiteAddress): (url: string, init: RequestInit) => Promise<Response> {
  return (address, init) =>
    new Promise((resolve, reject) => {
      const url = new URL(address);
      const isTls = url.protocol === 'https:';
      const headers = { ...Object.fromEntries(new Headers(init.headers)), host: url.host };
      const session = init.credentials === 'include' && cookie !== undefined ? { cookie } : {};
      const sent = (isTls ? httpsRequest : httpRequest)(
        {
          host: isTls ? '127.0.0.1' : url.hostname,
          port: isTls ? tlsPort : url.port,
          servername: url.hostname,
          rejectUnauthorized: false,
          path: url.pathname + url.search,
          method: init.method ?? 'GET',
          headers: { ...headers, ...session },
          signal: init.signal ?? undefined,
          agent: false,
        },
        (answer) => {
          const answered = new Headers();
          for (const [name, value] of Object.entries(answer.headers)) answered.set(name, String(value));
          const hasBody = answer.statusCode !== 204 && answer.statusCode !== 304;
          // Node's web streams are the same class under another type.
          const body = hasBody ? (Readable.toWeb(answer) as WebStream<Uint8Array> as ReadableStream<Uint8Array>) : null;
          resolve(new Response(body, { status: answer.statusCode ?? 0, headers: answered }));
        },
      );
      sent.on('error', () => reject(new TypeError('Failed to fetch')));
      sent.end(typeof init.body === 'string' ? init.body : undefined);
    });
}
