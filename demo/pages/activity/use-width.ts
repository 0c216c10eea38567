import { type RefObject, useEffect, useRef, useState } from 'react';

/** An element's width in CSS pixels, kept up to date; 0 until it is known. */
export function useWidth<Box extends HTMLElement>(): readonly [RefObject<Box>, number] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
