import type { ImportEntry } from '../history-messages';
import type { Handlers } from '../messaging/server';
import { succeeded } from '../problem';
import type { ImportRecord } from '../store/schema';
import { announceChange } from './announce-change';
import { knownOrganization } from './known-organization';
import type { Rooms } from './rooms';

/** Files that were imported, and taking one back. */
export function importHandlers(rooms: Rooms): Pick<Handlers, 'imports.list' | 'imports.undo'> {
  return {
    async 'imports.list'({ organization }) {
      await knownOrganization(rooms, organization);
      return succeeded({ imports: (await rooms.organizations.imports(organization)).map(entryOf) });
    },
    async 'imports.undo'({ organization, id }) {
      const undone = await rooms.organizations.undoImport(await knownOrganization(rooms, organization), id);
      if (undone) announceChange(rooms, organization);
      return succeeded({ undone });
    },
  };
}

function entryOf({ id, kind, name, at, news, standing, auditFiles }: ImportRecord): ImportEntry {
  return {
    id,
    kind,
    name,
    at,
    people: news.people,
    days: news.days,
    standing: standing.state === 'merged' ? standing.reason : 'apart',
    isUnfinished: kind === 'audit-file' && auditFiles.some(({ isDone }) => !isDone),
  };
}
