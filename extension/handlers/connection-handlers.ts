import type { Handlers } from '../messaging/server';
import { failed, succeeded } from '../problem';
import { knownOrganization } from './known-organization';
import type { Rooms } from './rooms';
import { testConnection } from './test-connection';
import { announceChange } from './announce-change';

type ConnectionHandlers = Pick<
  Handlers,
  | 'connections.list'
  | 'connections.save'
  | 'connections.forget'
  | 'connections.unlock'
  | 'connections.test'
  | 'sync.start'
  | 'sync.cancel'
>;

/** Connections to W&B's API, and what is fetched through them. Keys go in and never come out. */
export function connectionHandlers(rooms: Rooms): ConnectionHandlers {
  return {
    async 'connections.list'() {
      return succeeded(await rooms.connections.list());
    },
    async 'connections.save'(input) {
      const saved = await rooms.connections.save(input);
      if (saved.ok) {
        await rooms.organizations.describe(saved.value.organization);
        announceChange(rooms, saved.value.organization.id);
      }
      return saved;
    },
    async 'connections.forget'({ organization }) {
      rooms.sync.cancel(organization);
      const forgotten = await rooms.connections.forget(organization);
      announceChange(rooms, organization);
      return succeeded({ forgotten });
    },
    async 'connections.unlock'({ organization, passphrase }) {
      const unlocked = await rooms.connections.unlock(organization, passphrase);
      if (unlocked.ok) announceChange(rooms, organization);
      return unlocked;
    },
    async 'connections.test'({ organization }) {
      const connection = await rooms.connections.open(organization);
      return connection.ok ? succeeded(await testConnection(rooms, connection.value)) : failed(connection.problem);
    },
    async 'sync.start'({ organization }) {
      const { id } = await knownOrganization(rooms, organization);
      return rooms.sync.start(id);
    },
    async 'sync.cancel'({ organization }) {
      return succeeded({ cancelled: rooms.sync.cancel(organization) });
    },
  };
}
