import type { ReactElement } from 'react';
import { hueOf, initialsOf } from './initials';

interface AvatarProps {
  readonly name: string;
  readonly size?: 'small' | 'medium' | 'large';
}

/** Initials on a colour of the person's own. */
export function Avatar({ name, size = 'medium' }: AvatarProps): ReactElement {
  return (
    <span className={`avatar ${size} hue-${hueOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
