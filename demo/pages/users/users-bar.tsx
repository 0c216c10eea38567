import type { ReactElement } from 'react';
import { Button } from '../controls/button';
import { MenuButton } from '../controls/menu-button';
import { SearchField } from '../controls/search-field';

interface UsersBarProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onInvite: () => void;
  readonly onExport: () => void;
}

/** Search, "Invite new user", and the menu beside it that holds the CSV (`wandb/activity.md`, A1 and A3). */
export function UsersBar({ search, onSearch, onInvite, onExport }: UsersBarProps): ReactElement {
  return (
    <div className="users-bar">
      <SearchField label="Search by name or email" value={search} onSearch={onSearch} />
      <div className="users-bar-actions">
        <Button look="primary" icon="plus" onClick={onInvite}>
          Invite new user
        </Button>
        <MenuButton
          label="More actions"
          icon="more"
          look="secondary"
          items={[{ text: 'Export as CSV', act: onExport, icon: 'download' }]}
        />
      </div>
    </div>
  );
}
