import { type ReactElement, type ReactNode, useCallback, useState } from 'react';
import { Button, type ButtonLook } from './button';
import type { IconName } from './icon';
import { Menu, type MenuItem } from './menu';

interface MenuButtonProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
  readonly look?: ButtonLook;
  readonly align?: 'start' | 'end';
  readonly className?: string;
  readonly isDisabled?: boolean;
  /** Drawn at the head of the open menu. */
  readonly head?: ReactNode;
  readonly children?: ReactNode;
}

/** A button that opens a menu. Its label may say more than its text does. */
export function MenuButton(props: MenuButtonProps): ReactElement {
  const { label, items, icon, look = 'ghost', align = 'end', className, isDisabled = false, head, children } = props;
  const [control, setControl] = useState<HTMLElement>();
  const close = useCallback(() => setControl(undefined), []);
  return (
    <>
      <Button
        look={look}
        icon={icon}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={control !== undefined}
        data-state={control ? 'open' : 'closed'}
        disabled={isDisabled}
        onClick={({ currentTarget }) => setControl((open) => (open ? undefined : currentTarget))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setControl(event.currentTarget);
        }}
      >
        {children}
      </Button>
      {control && <Menu control={control} items={items} close={close} align={align} head={head} />}
    </>
  );
}
