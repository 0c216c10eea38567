import type { SeriesPoint } from '../../../components/activity/report';
import { type ReportContent, type ReportTable, weekRows } from './report-content';
import { reportStrings as strings } from './report.strings';

/** A report as Markdown, with the weeks as a table where the document has charts. */
export function reportMarkdown(content: ReportContent, weekly: readonly SeriesPoint[], locale: string): string {
  const { title, subtitle, made, figures, tables, definitions, caveats } = content;
  const weeks = { heading: strings.weekly, columns: [strings.week, strings.people], rows: weekRows(weekly, locale) };
  return [
    `# ${plain(title)}`,
    `${plain(subtitle)}  \n${plain(made)}`,
    figures
      .map(({ name, value, note }) => `- **${plain(name)}: ${plain(value)}**${note ? `, ${plain(note)}` : ''}`)
      .join('\n'),
    ...[weeks, ...tables].map(tableText),
    `## ${strings.definitions}`,
    listText(definitions),
    `## ${strings.caveats}`,
    listText(caveats),
    '',
  ].join('\n\n');
}

function tableText({ heading, columns, rows }: ReportTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  const rule = `| ${columns.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`;
  return [`## ${plain(heading)}`, '', line(columns), rule, ...rows.map(line)].join('\n');
}

function listText(items: readonly string[]): string {
  return items.map((item) => `- ${plain(item)}`).join('\n');
}

/** Names are no markup: what Markdown or HTML would take for a sign is escaped, and lines stay whole. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}
