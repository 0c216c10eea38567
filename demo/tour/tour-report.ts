import type { DemoDeployment } from '../site';

/** `demo/out/tour.json`. Every figure is read from the running browser. */
export interface TourReport {
  readonly ok: boolean;
  readonly deployments: readonly DeploymentTour[];
  readonly popup: PopupTour;
  /** What fell short, a sentence each; empty when `ok`. */
  readonly shortfalls: readonly string[];
  readonly seconds: number;
}

export interface DeploymentTour {
  readonly name: DemoDeployment;
  readonly url: string;
  /** Members W&B's own table says there are. */
  readonly members: number;
  /** Members whose row got its element, over all pages of the table. */
  readonly rowsEnriched: number;
  /** Members per status, from the elements in the rows. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly csv: { readonly file: string; readonly columns: readonly string[]; readonly rows: number };
  readonly plots: readonly PlotTour[];
  readonly pageErrors: number;
}

export interface PlotTour {
  readonly title: string;
  readonly period: string;
  readonly points: number;
}

export interface PopupTour {
  readonly organizations: readonly {
    readonly name: string;
    readonly members: number;
    readonly activeIn30Days: number;
  }[];
}

/** What must hold for the tour to count as passed, a sentence for each thing that does not. */
export function shortfallsOf(deployments: readonly DeploymentTour[], popup: PopupTour): readonly string[] {
  return [
    ...(deployments.length === 3 ? [] : [`visited ${deployments.length} of 3 deployments`]),
    ...deployments.flatMap(shortfallsOfDeployment),
    ...(popup.organizations.length === 3 ? [] : [`the popup lists ${popup.organizations.length} of 3 organizations`]),
    ...popup.organizations
      .filter(({ members, activeIn30Days }) => !(members > 0 && activeIn30Days > 0))
      .map(({ name }) => `the popup shows no activity for ${name}`),
  ];
}

function shortfallsOfDeployment(tour: DeploymentTour): readonly string[] {
  const statusSum = Object.values(tour.statuses).reduce((sum, count) => sum + count, 0);
  const checks: readonly (readonly [boolean, string])[] = [
    [tour.members > 0, 'the table is empty'],
    [tour.rowsEnriched === tour.members, `${tour.rowsEnriched} of ${tour.members} rows were enriched`],
    [statusSum === tour.members, `the statuses add up to ${statusSum}, not ${tour.members}`],
    [tour.csv.rows === tour.members, `the CSV has ${tour.csv.rows} rows, not ${tour.members}`],
    [tour.plots.length >= 2, `only ${tour.plots.length} plots were drawn`],
    ...tour.plots.map(({ title, period, points }) => [points > 0, `"${title}" (${period}) has no points`] as const),
    [tour.pageErrors === 0, `${tour.pageErrors} page errors`],
  ];
  return checks.filter(([holds]) => !holds).map(([, shortfall]) => `${tour.name}: ${shortfall}`);
}

/** The short table printed at the end. */
export function tourTable(report: TourReport): string {
  const header = ['deployment', 'members', 'enriched', 'csv rows', 'plots', 'errors'];
  const rows = report.deployments.map((tour) => [
    tour.name,
    ...[tour.members, tour.rowsEnriched, tour.csv.rows, tour.plots.length, tour.pageErrors].map(String),
  ]);
  const widths = header.map((title, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length), title.length),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [line(header), ...rows.map(line)].join('\n');
}
