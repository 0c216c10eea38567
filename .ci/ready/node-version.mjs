const NEEDED = [20, 19];

/** Stops with a plain sentence on a Node.js older than we support. */
export function readyNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  if (isEnough) return;
  console.error(`Rollcall needs Node.js ${NEEDED.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
