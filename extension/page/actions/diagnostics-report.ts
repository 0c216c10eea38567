import type { Deployment } from '../../../components/activity/organization';
import type { Diagnostics } from '../diagnostics';
import type { FoundTable } from '../find-table/table-model';

/** The report an admin may paste into an issue: versions, shapes and counts; no names, e-mails or addresses. */
export function diagnosticsReport(
  { version, startedAt, failures }: Diagnostics,
  table: FoundTable | undefined,
  deployment: Deployment,
  now: number,
): string {
  const report = {
    rollcall: version,
    browser: navigator.userAgent,
    deployment,
    secondsOnPage: Math.round((now - startedAt) / 1000),
    table: table && {
      layout: table.layout,
      columns: table.columns.map(({ kind }) => kind),
      rows: table.rows.length,
      element: table.scope.localName,
      role: table.scope.getAttribute('role') ?? undefined,
    },
    failures,
  };
  return JSON.stringify(report, undefined, 2);
}
