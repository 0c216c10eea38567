import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { generatedClass } from './generated-class';
import { Icon, type IconName } from './icon';
import { Popper } from './popper';
import { useDismissal } from './use-dismissal';

/** One thing a menu offers. */
export interface MenuItem {
  readonly text: string;
  readonly act: () => void;
  readonly icon?: IconName;
  readonly isDestructive?: boolean;
  /** For menus that choose one of several: whether it is this one. */
  readonly isChosen?: boolean;
}

interface MenuProps {
  readonly control: HTMLElement;
  readonly items: readonly MenuItem[];
  readonly close: () => void;
  readonly align?: 'start' | 'end';
  readonly head?: ReactNode;
}

/** An open menu. Focus goes into it, arrow keys walk through it, and focus goes back to the control. */
export function Menu({ control, items, close, align = 'end', head }: MenuProps): ReactElement {
  const menu = useRef<HTMLDivElement>(null);
  useDismissal(menu, control, close);
  useEffect(() => {
    const entries = itemsIn(menu.current);
    (entries.find((entry) => entry.getAttribute('aria-checked') === 'true') ?? entries[0])?.focus({
      preventScroll: true,
    });
  }, []);
  const leave = (): void => {
    close();
    control.focus({ preventScroll: true });
  };
  return (
    <Popper control={control} align={align}>
      <div
        ref={menu}
        role="menu"
        data-state="open"
        className={`menu ${generatedClass('DropdownMenu.Content')}`}
        onKeyDown={(event) => walk(event, menu.current, leave)}
      >
        {head}
        {items.map((item) => (
          <MenuEntry key={item.text} item={item} leave={leave} />
        ))}
      </div>
    </Popper>
  );
}

function MenuEntry({ item, leave }: { readonly item: MenuItem; readonly leave: () => void }): ReactElement {
  const { text, act, icon, isDestructive, isChosen } = item;
  return (
    <div
      role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChosen}
      tabIndex={-1}
      data-radix-collection-item=""
      className={`menu-item ${isDestructive ? 'destructive' : ''} ${generatedClass('DropdownMenu.Item')}`}
      onClick={() => {
        leave();
        act();
      }}
      onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      {icon && <Icon name={icon} size={18} />}
      <span className="menu-item-text">{text}</span>
      {isChosen && <Icon name="check" size={16} />}
    </div>
  );
}

function itemsIn(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[data-radix-collection-item]') ?? [])];
}

function walk(event: KeyboardEvent, menu: HTMLElement | null, leave: () => void): void {
  const items = itemsIn(menu);
  const current = items.findIndex((item) => item === document.activeElement);
  const target = {
    ArrowDown: (current + 1) % items.length,
    ArrowUp: (current - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (target !== undefined) items[target]?.focus({ preventScroll: true });
  else if (event.key === 'Escape' || event.key === 'Tab') leave();
  else if (event.key === 'Enter' || event.key === ' ') items[current]?.click();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
