import type { ReportChart, ReportContent, ReportTable } from './report-content';
import { REPORT_CSS } from './report-css';
import { reportStrings as strings } from './report.strings';

/**
 * A report as a document of its own, to be saved or printed. Made of nodes, never of markup: names of people and teams
 * are text, whatever they hold.
 *
 * @param charts SVG texts, one for each chart of the content; missing ones are left out
 */
export function reportDocument(
  content: ReportContent,
  charts: readonly (string | undefined)[],
  language: string,
): Document {
  const page = document.implementation.createHTMLDocument(content.title);
  page.documentElement.lang = language;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = REPORT_CSS;
  page.head.prepend(charset);
  page.head.append(style);
  page.body.append(
    element('div', {}, [
      element('h1', {}, [content.title]),
      element('p', {}, [content.subtitle]),
      element('p', { class: 'muted' }, [content.made]),
    ]),
    figureList(content),
    element('div', { class: 'charts' }, chartFigures(content, charts)),
    element('div', { class: 'tables' }, content.tables.filter(({ rows }) => rows.length > 0).map(tableOf)),
    element('div', { class: 'end' }, [
      listOf(strings.definitions, content.definitions),
      listOf(strings.caveats, content.caveats),
    ]),
  );
  return page;
}

/** The document as the text of an HTML file. */
export function htmlText(page: Document): string {
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function figureList({ figures }: ReportContent): HTMLElement {
  return element(
    'ul',
    { class: 'figures' },
    figures.map(({ name, value, note }) =>
      element('li', {}, [element('span', {}, [name]), element('b', {}, [value]), element('small', {}, [note])]),
    ),
  );
}

function chartFigures(content: ReportContent, charts: readonly (string | undefined)[]): readonly HTMLElement[] {
  return content.charts.flatMap(({ heading, summary, key }, i) => {
    const drawn = charts[i] === undefined ? undefined : svgNode(charts[i]);
    if (!drawn) return [];
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', summary);
    return [element('figure', {}, [element('h2', {}, [heading]), drawn, caption(key)])];
  });
}

function caption(key: ReportChart['key']): HTMLElement {
  return element(
    'figcaption',
    {},
    key.map(({ text, hue }) => element('span', {}, [element('i', { style: `background: ${hue}` }, []), text])),
  );
}

/** Parsed as XML, so that nothing in it can run; only a drawing is taken. */
function svgNode(text: string): Element | undefined {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return root.localName === 'svg' ? root : undefined;
}

function tableOf({ heading, columns, rows }: ReportTable): HTMLElement {
  const cells = (name: 'td' | 'th', fields: readonly string[]) =>
    fields.map((field, i) =>
      element(i === 0 ? 'th' : name, i === 0 ? { scope: name === 'th' ? 'col' : 'row' } : {}, [field]),
    );
  return element('section', {}, [
    element('h2', {}, [heading]),
    element('table', {}, [
      element('thead', {}, [element('tr', {}, cells('th', columns))]),
      element(
        'tbody',
        {},
        rows.map((row) => element('tr', {}, cells('td', row))),
      ),
    ]),
  ]);
}

function listOf(heading: string, items: readonly string[]): HTMLElement {
  return element('section', {}, [
    element('h2', {}, [heading]),
    element(
      'ul',
      {},
      items.map((item) => element('li', {}, [item])),
    ),
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | Element)[],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
