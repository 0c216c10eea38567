/** What the reader chose for all examples; kept in the address, so that a link shows the same. */
export interface Choice {
  readonly theme: 'system' | 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

export function readChoice(address: URLSearchParams): Choice {
  const theme = address.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    dir: address.get('dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The address of a choice; what everybody starts with is not written. */
export function writeChoice({ theme, dir }: Choice): URLSearchParams {
  const address = new URLSearchParams();
  if (theme !== 'system') address.set('theme', theme);
  if (dir !== 'ltr') address.set('dir', dir);
  return address;
}

/** Lets the document wear a choice. The gallery's own texts are English and stay so. */
export function wearChoice({ theme, dir }: Choice): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('theme');
  else root.setAttribute('theme', theme);
  root.dir = dir;
}
