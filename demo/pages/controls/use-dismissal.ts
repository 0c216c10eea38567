import { type RefObject, useEffect } from 'react';

/** Closes what is open when the admin presses elsewhere. */
export function useDismissal(inside: RefObject<HTMLElement>, control: HTMLElement, close: () => void): void {
  useEffect(() => {
    const done = new AbortController();
    const { signal } = done;
    const pressed = (event: Event): void => {
      const target = event.target instanceof Node ? event.target : null;
      if (!inside.current?.contains(target) && !control.contains(target)) close();
    };
    document.addEventListener('pointerdown', pressed, { signal, capture: true });
    return () => done.abort();
  }, [inside, control, close]);
}
