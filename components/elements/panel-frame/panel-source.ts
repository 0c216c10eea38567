import type { Theme } from '../../styles/ground';

/** Schemes a panel may come from; above all not `javascript:` or `data:`. */
const SCHEMES = ['http:', 'https:', 'chrome-extension:', 'moz-extension:', 'safari-web-extension:'];

/**
 * Address of the panel's document, or undefined if it may not be framed. The page's theme travels in the fragment
 * (`#theme=dark`): a framed document of another origin cannot see it, and a changed fragment does not load it again.
 */
export function panelSource(src: string | null, theme: Theme): string | undefined {
  if (!src || !URL.canParse(src, document.baseURI)) return undefined;
  const url = new URL(src, document.baseURI);
  if (!SCHEMES.includes(url.protocol)) return undefined;
  if (!url.hash) url.hash = `theme=${theme}`;
  return url.href;
}
