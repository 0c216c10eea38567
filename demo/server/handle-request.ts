import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ApiAnswer, text } from '../api/answer';
import { answerApi } from './answer-api';
import { answerControl } from './answer-control';
import { answerPage } from './answer-page';
import type { Spoiling } from './fault-board';
import { type Host, forgeRedirect } from './hosts';
import { type Incoming, readIncoming, schemeOf } from './incoming';
import { send } from './send';
import type { SiteParts } from './site-parts';
import { spoil } from './spoil';

/** Answers one request of a host; `host` is undefined for names the site does not play. Throws nothing. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  hostOf: (header: string) => Host | undefined,
  parts: SiteParts,
): Promise<void> {
  try {
    const incoming = await readIncoming(request, parts.keys);
    // As servers do; by the site's own clock, which may stand.
    response.setHeader('date', new Date(parts.clock()).toUTCString());
    const withoutBody = incoming.method === 'HEAD';
    const control = answerControl(incoming, parts);
    if (control) {
      await send(response, control, { withoutBody });
      return;
    }
    const spoiling = parts.faults.take(incoming.host + incoming.target);
    if (spoiling.delayMs > 0) await sleep(spoiling.delayMs);
    const answer = await answerOrFault(incoming, hostOf(incoming.host), spoiling, parts);
    parts.requests.add({
      at: Date.now(),
      method: incoming.method,
      url: incoming.host + incoming.target,
      authorization: schemeOf(incoming.caller),
      status: answer.status,
    });
    const { fault } = spoiling;
    const cutOffAfter = fault?.kind === 'cut-off' ? fault.afterBytes : undefined;
    const stall = fault?.kind === 'stall' ? fault : undefined;
    await send(response, answer, { withoutBody, cutOffAfter, stall });
  } catch (error) {
    fail(response, error);
  }
}

/** A fault that replaces the whole answer spares making it. */
async function answerOrFault(
  incoming: Incoming,
  host: Host | undefined,
  { fault }: Spoiling,
  parts: SiteParts,
): Promise<ApiAnswer> {
  const isReplaced = fault?.kind === 'status' || fault?.kind === 'body';
  const answer = isReplaced ? text(200, '') : await answerFor(incoming, host, parts);
  return spoil(answer, fault);
}

async function answerFor(incoming: Incoming, host: Host | undefined, parts: SiteParts): Promise<ApiAnswer> {
  switch (host?.kind) {
    case undefined:
      return text(421, 'The demo site does not play this host');
    case 'former': {
      const { status, location } = forgeRedirect(incoming.path, incoming.target.slice(incoming.path.length));
      return text(status, '', { location });
    }
    case 'forge':
      return answerPage(incoming, { deployment: 'multi-tenant' }, parts);
    case 'multi-tenant-api':
      return answerApi(incoming, { deployment: 'multi-tenant' }, parts) ?? text(404, '404 page not found');
    case 'dedicated':
      return answerSingleTenant(incoming, 'dedicated', host.organization, parts);
    case 'self-managed':
      return answerSingleTenant(incoming, 'self-managed', parts.shelf.first('self-managed'), parts);
  }
}

/** Pages and APIs of one host; an instance nobody has is not there at all. */
async function answerSingleTenant(
  incoming: Incoming,
  deployment: 'dedicated' | 'self-managed',
  name: string,
  parts: SiteParts,
): Promise<ApiAnswer> {
  if (!parts.shelf.has(deployment, name)) return text(404, 'No such instance');
  const place = { deployment, organization: name };
  return answerApi(incoming, place, parts) ?? answerPage(incoming, place, parts);
}

/** A bug of the site: told on the console and to whoever asked. */
function fail(response: ServerResponse, error: unknown): void {
  console.error('demo site:', error);
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'content-type': 'text/plain' }).end('The demo site failed; its console says why.');
}
