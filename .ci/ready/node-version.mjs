const NEEDED_MAJOR = 20;
const NEEDED_MINOR = 19;

/** Stops with a plain sentence on a Node.js older than we support. */
export function readyNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED_MAJOR || (major === NEEDED_MAJOR && minor >= NEEDED_MINOR)) return;
  console.error(`Rollcall needs Node.js ${NEEDED_MAJOR}.${NEEDED_MINOR} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
