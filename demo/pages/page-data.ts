import { useEffect, useState } from 'react';
import type { PageData } from '../page-data';
import { switchOf } from './address';

export type PageDataState =
  { readonly kind: 'loading' } | { readonly kind: 'failed' } | { readonly kind: 'loaded'; readonly data: PageData };

/** Loads what the page shows; `?state=loading-forever|error|slow` plays the other cases. */
export function usePageData(organization: string | undefined): PageDataState {
  const [state, setState] = useState<PageDataState>({ kind: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    setState({ kind: 'loading' });
    load(organization, leaving.signal).then(
      (data) => setState(data ? { kind: 'loaded', data } : { kind: 'failed' }),
      () => undefined,
    );
    return () => leaving.abort();
  }, [organization]);
  return state;
}

async function load(organization: string | undefined, signal: AbortSignal): Promise<PageData | undefined> {
  const played = switchOf('state');
  if (played === 'loading-forever') return new Promise(() => undefined);
  if (played === 'error') return undefined;
  if (played === 'slow') await new Promise((resolve) => setTimeout(resolve, 1_500));
  const query = organization ? `?organization=${encodeURIComponent(organization)}` : '';
  const response = await fetch(`/__demo/page-data${query}`, { signal });
  return response.ok ? ((await response.json()) as PageData) : undefined;
}
