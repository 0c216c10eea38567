import type { ReactElement } from 'react';
import { generatedClass } from '../controls/generated-class';
import { Icon } from '../controls/icon';
import type { Sort, SortKey } from './sort-members';
import type { UsersColumn } from './users-columns';

interface SortHeaderProps {
  readonly column: UsersColumn;
  readonly sort: Sort | undefined;
  readonly onSort: (by: SortKey) => void;
}

/** A header cell; a click on it sorts (`wandb/activity.md`, A1, Sort). */
export function SortHeader({ column: { title, sortKey }, sort, onSort }: SortHeaderProps): ReactElement {
  const direction = sortKey !== undefined && sort?.by === sortKey ? sort.direction : 'none';
  if (sortKey === undefined) {
    return (
      <th scope="col" className={generatedClass('UsersTable.HeaderCell')}>
        {title}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={direction} className={generatedClass('UsersTable.HeaderCell', direction)}>
      <button type="button" className="sort" data-direction={direction} onClick={() => onSort(sortKey)}>
        {title}
        <Icon name={direction === 'descending' ? 'down' : 'up'} size={16} />
      </button>
    </th>
  );
}
