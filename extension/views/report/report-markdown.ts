import type { Trends } from '../../../components/activity/trends/trends';
import { trendsStrings } from '../trends/trends.strings';
import { barLines } from './bar-lines';
import { type ReportContent, type ReportTable, growthOf, weekBars } from './report-content';
import { reportStrings as strings } from './report.strings';

/** A report as Markdown. Its charts are of characters: pictures in a text file are shown by few. */
export function reportMarkdown(
  content: ReportContent,
  trends: Pick<Trends, 'weekly' | 'lifecycle'>,
  locale: string,
): string {
  const { title, subtitle, made, figures, tables, definitions, caveats } = content;
  return [
    `# ${plain(title)}`,
    `${plain(subtitle)}  \n${plain(made)}`,
    figures
      .map(({ name, value, note }) => `- **${plain(name)}: ${plain(value)}**${note ? `, ${plain(note)}` : ''}`)
      .join('\n'),
    ...weeklyText(trends, locale),
    ...growthText(trends, locale),
    ...tables.map(tableText),
    `## ${strings.definitions}`,
    listText(definitions),
    `## ${strings.caveats}`,
    listText(caveats),
    '',
  ].join('\n\n');
}

function weeklyText({ weekly }: Pick<Trends, 'weekly'>, locale: string): readonly string[] {
  const bars = weekBars(weekly, locale);
  return bars.length === 0 ? [] : [`## ${plain(strings.weekly)}`, ['```text', ...barLines(bars), '```'].join('\n')];
}

function growthText({ lifecycle }: Pick<Trends, 'lifecycle'>, locale: string): readonly string[] {
  const growth = growthOf(lifecycle, locale);
  if (!growth) return [];
  const { summary, columns, rows } = growth;
  return [tableText({ heading: trendsStrings.lifecycle.title, columns, rows }), plain(summary)];
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
