import type { CsvSchemaName } from '../components/activity/csv/columns';
import type { ExportFacts } from '../components/activity/export/export-facts';
import type { MemberKey } from '../components/activity/member';
import type { OrganizationId } from '../components/activity/organization';
import type { PeriodChoice } from '../components/activity/period';

/** What our own pages may ask about exports of people. */
export interface ExportRequests {
  /** Everybody on the members list, or whom the keys name, in that order, with figures of the period. */
  'people-export.read': {
    readonly data: {
      readonly organization: OrganizationId;
      readonly preset: PeriodChoice;
      readonly schema: CsvSchemaName;
      readonly keys?: readonly MemberKey[];
    };
    readonly answer: PeopleExport;
  };
}

export interface PeopleExport {
  readonly rows: number;
  /** Keys that name nobody any more: they were found to be somebody else, or their data was wiped. */
  readonly missing: number;
  readonly facts: ExportFacts;
  /** Of Rollcall. */
  readonly version: string;
  /** The `ExportTable` (`packed-json.ts`): a hundred thousand members would not fit in a message otherwise. */
  readonly packed: string;
}
