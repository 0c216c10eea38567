import type { ReactElement } from 'react';
import { Button } from './button';
import { Icon } from './icon';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

export function SearchField({ label, value, onSearch }: SearchFieldProps): ReactElement {
  return (
    <div className="search-field">
      <Icon name="search" size={18} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onSearch(event.target.value)}
      />
      {value !== '' && <Button look="ghost" icon="close" aria-label="Clear search" onClick={() => onSearch('')} />}
    </div>
  );
}
