import { type IncomingHttpHeaders, type IncomingMessage, type RequestOptions, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { DemoSite } from '../site';

/** What a host answered. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** False if the connection broke before the body ended. */
  readonly isWhole: boolean;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * Asks a W&B address of a running site, as a browser with its resolver rules would, redirects not followed. Rejects if
 * nothing was answered at all.
 */
export async function askHost(site: DemoSite, address: string, options: AskOptions = {}): Promise<HostAnswer> {
  const response = await openHost(site, address, options);
  let isWhole = true;
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(Buffer.from(chunk as Uint8Array));
  } catch {
    isWhole = false;
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    isWhole: isWhole && response.complete,
  };
}

/** The same without reading the body: for bodies too long to keep. */
export function openHost(
  site: DemoSite,
  address: string,
  { method, headers, body }: AskOptions = {},
): Promise<IncomingMessage> {
  const url = new URL(address);
  const isTls = url.protocol === 'https:';
  const target: RequestOptions & { readonly rejectUnauthorized: boolean } = {
    host: '127.0.0.1',
    port: isTls ? site.tlsPort : Number(url.port),
    path: url.pathname + url.search,
    method: method ?? 'GET',
    headers: { host: url.host, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }), ...headers },
    rejectUnauthorized: false,
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    const request = isTls ? httpsRequest(target, resolve) : httpRequest(target, resolve);
    request.on('error', reject);
    request.end(body);
  });
}

/** `Authorization` for a person's or, with an empty user, a service account's key. */
export function basic(user: string, key: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}` };
}
