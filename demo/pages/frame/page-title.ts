import { useEffect } from 'react';

/** Says in the browser's tab which page this is. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} | Weights & Biases`;
  }, [title]);
}
