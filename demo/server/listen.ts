import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens on the loopback address. */
export interface Listening {
  readonly port: number;
  /** Ends it with every connection it still has. */
  close(): Promise<void>;
}

/** Starts listening; 0 picks a free port. Rejects if the port is taken. */
export async function listen(server: Server, port: number): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  // A listening TCP server has an address of this kind.
  const { port: taken } = server.address() as AddressInfo;
  return {
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
