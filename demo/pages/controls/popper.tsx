import { type ReactElement, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Place, placeBeside } from './place';

interface PopperProps {
  /** The control that opened it. */
  readonly control: HTMLElement;
  readonly align: 'start' | 'end' | 'center';
  readonly children: ReactNode;
}

/** A box at the end of the body that stays beside its control, as Radix's do (`wandb/ui.md`, Components). */
export function Popper({ control, align, children }: PopperProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>();
  useLayoutEffect(() => {
    const put = (): void => {
      if (!box.current) return;
      const { width, height } = box.current.getBoundingClientRect();
      const room = { width: window.innerWidth, height: window.innerHeight };
      setPlace(placeBeside(control.getBoundingClientRect(), { width, height }, room, align));
    };
    put();
    const closed = new AbortController();
    document.addEventListener('scroll', put, { capture: true, signal: closed.signal });
    window.addEventListener('resize', put, { signal: closed.signal });
    return () => closed.abort();
  }, [control, align]);
  const { left, top } = place ?? { left: 0, top: 0 };
  return createPortal(
    <div
      ref={box}
      className="popper tw-style"
      data-radix-popper-content-wrapper=""
      data-side={place?.side}
      style={{ transform: `translate(${left}px, ${top}px)`, opacity: place ? 1 : 0 }}
    >
      {children}
    </div>,
    document.body,
  );
}
