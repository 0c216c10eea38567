import { SECTIONS, type SectionName } from './sections';

/** Where the fragment of the address leads. */
export type FragmentTarget =
  { readonly kind: 'section'; readonly section: SectionName } | { readonly kind: 'connect'; readonly pageUrl: string };

const CONNECT = 'connect=';

/** Reads a fragment, with or without `#`; undefined where it leads nowhere. */
export function readFragment(fragment: string): FragmentTarget | undefined {
  const text = fragment.replace(/^#/, '');
  if (text.startsWith(CONNECT)) return { kind: 'connect', pageUrl: decoded(text.slice(CONNECT.length)) };
  const section = SECTIONS.find((name) => name === text);
  return section && { kind: 'section', section };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone per cent sign: not encoded by us, so taken as it stands.
    return text;
  }
}
