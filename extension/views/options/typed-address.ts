/**
 * An address as a person types or pastes it: the scheme may be missing (`http` is meant for this computer, else
 * `https`). Undefined for what is no web address, or carries a user name.
 */
export function typedAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (!trimmed || /\s/.test(trimmed)) return undefined;
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(trimmed);
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `${isLocal ? 'http' : 'https'}://${trimmed}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** Whether a key sent there could be read on the way: `http` to another computer. */
export function isUnencrypted(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'http:' && !/^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname);
}
