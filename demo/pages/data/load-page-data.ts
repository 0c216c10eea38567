import type { PageData } from '../../page-data';

/** The page's data or why there is none: `not-found` is an organization the server does not know. */
export type PageDataAnswer =
  | { readonly kind: 'loaded'; readonly data: PageData }
  | { readonly kind: 'failed'; readonly why: 'not-found' | 'server' };

/** Asks the server for everything the pages of an organization show. Rejects only when aborted. */
export async function loadPageData(organization: string | undefined, signal: AbortSignal): Promise<PageDataAnswer> {
  const query = organization === undefined ? '' : `?organization=${encodeURIComponent(organization)}`;
  try {
    const response = await fetch(`/__demo/page-data${query}`, { signal });
    // The server is ours and typed by the same contract.
    if (response.ok) return { kind: 'loaded', data: (await response.json()) as PageData };
    return { kind: 'failed', why: response.status === 404 ? 'not-found' : 'server' };
  } catch (cause) {
    if (signal.aborted) throw cause;
    return { kind: 'failed', why: 'server' };
  }
}
