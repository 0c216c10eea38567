import type { ExportRoom, Rooms } from '../handlers/rooms';
import { maskedSavedViews, maskedSeatChoices } from './masked-choices';
import { maskedOrganizations } from './masked-organizations';

/** The rooms as privacy mode furnishes them: no handler in them can come by a name. */
export function maskedRooms(rooms: Rooms): Rooms {
  const { organizations, masks } = rooms;
  return {
    ...rooms,
    organizations: maskedOrganizations(organizations, masks),
    seatChoices: maskedSeatChoices(rooms.seatChoices, organizations, masks),
    savedViews: maskedSavedViews(rooms.savedViews),
    exports: pseudonymousExports(rooms.exports),
    fileNames: { organizationName: ({ id }) => masks.organizationName(id), isPseudonymous: true },
  };
}

/** Only files that privacy mode wrote. */
function pseudonymousExports(store: ExportRoom): ExportRoom {
  return {
    add: (record, text, keep) => store.add(record, text, keep),
    addStored: (record, text) => store.addStored(record, text),
    list: async (organization) => (await store.list(organization)).filter(({ isPseudonymous }) => isPseudonymous),
    async read(id) {
      const kept = await store.read(id);
      return kept?.isPseudonymous ? kept : undefined;
    },
    delete: (id) => store.delete(id),
  };
}
