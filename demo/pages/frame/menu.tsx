import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

export interface MenuItem {
  readonly text: string;
  readonly act: () => void;
  readonly destructive?: boolean;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuItem[];
}

/** A button with a menu in a portal at the end of the body, as Radix makes them (`wandb/ui.md`, Components). */
export function Menu({ label, icon, items }: MenuProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<DOMRect>();
  useEffect(() => {
    if (!place) return undefined;
    const leaving = new AbortController();
    const close = (): void => setPlace(undefined);
    document.addEventListener('pointerdown', close, { signal: leaving.signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal: leaving.signal });
    return () => leaving.abort();
  }, [place]);
  const toggle = (): void => setPlace(place ? undefined : button.current?.getBoundingClientRect());
  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={place !== undefined}
        onClick={toggle}
      >
        {icon}
      </button>
      {place && createPortal(<MenuList items={items} place={place} close={() => setPlace(undefined)} />, document.body)}
    </>
  );
}

interface MenuListProps {
  readonly items: readonly MenuItem[];
  readonly place: DOMRect;
  readonly close: () => void;
}

function MenuList({ items, place, close }: MenuListProps): ReactElement {
  return (
    <div
      role="menu"
      className="menu"
      style={{ top: place.bottom + 4, right: window.innerWidth - place.right }}
      onPointerDown={(event) => event.nativeEvent.stopImmediatePropagation()}
    >
      {items.map(({ text, act, destructive }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          className={destructive ? 'menu-item destructive' : 'menu-item'}
          onClick={() => {
            close();
            act();
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
