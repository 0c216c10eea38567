/**
 * Flags every Chromium of ours is started with: it asks nothing of the network by itself, and runs as root (as
 * containers do) where its sandbox cannot.
 */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
];
