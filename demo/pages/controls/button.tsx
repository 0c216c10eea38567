import { type ComponentPropsWithoutRef, type ReactElement, type Ref, forwardRef } from 'react';
import { generatedClass } from './generated-class';
import { Icon, type IconName } from './icon';

export type ButtonLook = 'primary' | 'secondary' | 'ghost' | 'quiet' | 'destructive';

interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
}

/** W&B's button (`wandb/ui.md`, Components); with an icon and no text it needs an `aria-label`. */
export const Button = forwardRef(function Button(
  { look = 'secondary', icon, children, className = '', ...rest }: ButtonProps,
  ref: Ref<HTMLButtonElement>,
): ReactElement {
  const shape = children === undefined ? 'icon-only' : '';
  return (
    <button
      ref={ref}
      type="button"
      className={`button ${look} ${shape} ${className} ${generatedClass('Button', look)}`}
      {...rest}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </button>
  );
});
