import type { CsvFile, ExportSummary } from '../messages';
import type { Handlers } from '../messaging/server';
import { failed, succeeded } from '../problem';
import type { ExportRecord } from '../store/schema';
import { exportCsv } from './export-csv';
import { importCsv } from './import-csv';
import { knownOrganization } from './known-organization';
import type { Rooms } from './rooms';
import { problemPhrases } from '../problem-phrases.strings';

type CsvHandlers = Pick<Handlers, 'csv.export' | 'csv.import' | 'exports.list' | 'exports.download' | 'exports.delete'>;

/** Files in and out. */
export function csvHandlers(rooms: Rooms): CsvHandlers {
  return {
    async 'csv.export'({ organization, schema, filter }) {
      return succeeded(await exportCsv(rooms, await knownOrganization(rooms, organization), schema, filter));
    },
    async 'csv.import'({ organization, file }) {
      return importCsv(rooms, await knownOrganization(rooms, organization), file);
    },
    async 'exports.list'({ organization }) {
      return succeeded((await rooms.exports.list(organization)).map(summaryOf));
    },
    async 'exports.download'({ id }) {
      const kept = await rooms.exports.read(id);
      if (!kept) return failed({ kind: 'not-found', what: problemPhrases.missing.exported });
      const { name, text, columns, rows, sha256 } = kept;
      return succeeded<CsvFile>({ id, name, text, columns, rows, sha256 });
    },
    async 'exports.delete'({ id }) {
      return succeeded({ deleted: await rooms.exports.delete(id) });
    },
  };
}

function summaryOf({ id, organization, name, at, rows, bytes, filter, sha256 }: ExportRecord): ExportSummary {
  return { id, organization, name, at, rows, bytes, filter, sha256 };
}
