import { type RefObject, useEffect } from 'react';

/** Closes what is open when the admin presses elsewhere, scrolls the page, resizes the window or presses Escape. */
export function useDismissal(inside: RefObject<HTMLElement>, control: HTMLElement, close: () => void): void {
  useEffect(() => {
    const done = new AbortController();
    const { signal } = done;
    const pressed = (event: Event): void => {
      const target = event.target instanceof Node ? event.target : null;
      if (!inside.current?.contains(target) && !control.contains(target)) close();
    };
    const scrolled = (event: Event): void => {
      if (event.target instanceof Node && !inside.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', pressed, { signal, capture: true });
    document.addEventListener('scroll', scrolled, { signal, capture: true });
    window.addEventListener('resize', close, { signal });
    return () => done.abort();
  }, [inside, control, close]);
}
