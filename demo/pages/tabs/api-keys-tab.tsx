import { type ReactElement, useState } from 'react';
import { SearchField } from '../controls/search-field';
import { shortDate } from '../users/short-date';
import { TimeAgoText } from '../users/time-ago-text';
import { listKeys, searchKeys } from './api-keys';
import { PlainTable } from './plain-table';
import type { TabProps } from './tab-props';

/** Owners by e-mail and a "Last used", and yet no members (`wandb/activity.md`, section C). */
export function ApiKeysTab({ data }: TabProps): ReactElement {
  const [search, setSearch] = useState('');
  return (
    <>
      <div className="tab-head">
        <SearchField label="Search by key name, key ID or owner" value={search} onSearch={setSearch} />
      </div>
      <PlainTable
        titles={['Key name', 'Key ID', 'Owner', 'Last used', 'Created on']}
        rows={searchKeys(listKeys(data.members), search).map((key) => ({
          key: key.id,
          cells: [
            key.name,
            <code key="id">{key.id}…</code>,
            key.owner,
            key.lastUsed === undefined ? 'Never' : <TimeAgoText key="used" at={key.lastUsed} />,
            shortDate(key.created),
          ],
        }))}
      />
    </>
  );
}
