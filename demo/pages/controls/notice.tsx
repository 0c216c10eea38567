import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show. */
export function Notice({ icon, title, children }: NoticeProps): ReactElement {
  return (
    <div className="notice">
      <Icon name={icon} size={32} />
      <p className="notice-title">{title}</p>
      {children && <p className="muted">{children}</p>}
    </div>
  );
}
