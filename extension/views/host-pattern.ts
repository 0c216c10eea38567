/**
 * The match pattern a host permission is asked for by, e.g. `http://localhost/*` for `http://localhost:8080`: patterns
 * of host permissions carry no port.
 */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
