import { type UtcDay, isoDate } from '../../../components/activity/day';
import { fileText } from '../../../components/activity/csv/export-file-name';
import { defuse } from '../../../components/activity/csv/formula-text';
import { delimitedLine } from '../../../components/activity/export/delimited-text';
import type { ChartDownload } from '../../../components/elements/chart-figure/chart-figure.element';
import { saveBlob } from '../save-blob';

const CSV = { delimiter: ',', quotesAll: true } as const;

/** Saves what a reader wants to keep of a chart, under a name that tells organization, chart and day. */
export function keepChart(download: ChartDownload, organization: string, day: UtcDay): void {
  const name = (extension: string) => chartFileName(organization, download.heading, day, extension);
  if (download.kind === 'picture') return saveBlob(download.file, name(download.extension));
  const { columns, rows } = download.data;
  const lines = [columns, ...rows.map((row) => row.map(defuse))].map((fields) => delimitedLine(fields, CSV));
  saveBlob(new Blob(lines, { type: 'text/csv;charset=utf-8' }), name('csv'));
}

/** `rollcall-acme.wandb.io-growth-by-week-2026-11-23.csv`. */
export function chartFileName(organization: string, heading: string, day: UtcDay, extension: string): string {
  return `rollcall-${fileText(organization)}-${fileText(heading)}-${isoDate(day)}.${extension}`;
}
