import { createServer } from 'node:http';
import { connect } from 'node:net';
import { listen } from '../server/listen';

/** A CONNECT proxy: for browsers that cannot map host names as Chromium's `--host-resolver-rules` does. */
export interface HostProxy {
  readonly port: number;
  /** Hosts asked for that the demo site does not play, each once. They were refused. */
  readonly refused: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Starts a proxy on the loopback address that leads every host the demo site plays to its TLS port, and refuses all
 * others: nothing reaches the network through it.
 * @param plays told the host name, without port
 */
export async function startHostProxy(tlsPort: number, plays: (host: string) => boolean): Promise<HostProxy> {
  const refused = new Set<string>();
  const server = createServer((request, response) => {
    refused.add(request.headers.host ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client, head) => {
    client.on('error', () => client.destroy());
    const [host = ''] = (request.url ?? '').split(':');
    if (!plays(host)) {
      refused.add(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const site = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      site.write(head);
      site.pipe(client);
      client.pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('close', () => site.destroy());
  });
  const { port, close } = await listen(server, 0);
  return { port, refused, close };
}
