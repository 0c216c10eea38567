import type { ElementPage, Example } from './example';
import { PACKAGE_NAME } from './package-name';
import { nodesOf } from './stage';
import { writtenValue } from './written-value';

const LINE_WIDTH = 100;
/** Elements without an end tag that examples use. */
const VOID = ['br', 'hr', 'img', 'input'];

/** An example as a whole: its markup, laid out, and the script that gives it its data. */
export function writtenExample({ tag, folder }: ElementPage, example: Example): string {
  return `${writtenMarkup(example.markup)}\n\n${writtenScript(tag, folder, example)}`;
}

/** Markup as a person would lay it out: one element a line, attributes below each other where they do not fit. */
export function writtenMarkup(markup: string): string {
  return linesOf(nodesOf(markup), '').join('\n');
}

function writtenScript(tag: string, folder: string, { properties, others, written }: Example): string {
  const names = [folder, ...Object.keys(others).map((other) => other.replace('rollcall-', ''))];
  const imported = names.map((name) => `import '${PACKAGE_NAME}/${name}';`);
  const set = [
    ...settingOf('element', tag, properties, written),
    ...Object.entries(others).flatMap(([other, told]) => settingOf('inner', other, told, {})),
  ];
  const lines = [...imported, ...set].join('\n').split('\n');
  return ['<script type="module">', ...lines.map((line) => (line ? `  ${line}` : '')), '</script>'].join('\n');
}

function settingOf(
  name: string,
  tag: string,
  properties: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, string>>,
): readonly string[] {
  const set = Object.entries(properties).map(
    ([property, value]) => `${name}.${property} = ${written[property] ?? writtenValue(value)};`,
  );
  return set.length > 0 ? ['', `const ${name} = document.querySelector('${tag}');`, ...set] : [];
}

function linesOf(parent: Node, indent: string): readonly string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Element) return elementLines(node, indent);
    const text = textOf(node);
    return text ? [indent + text] : [];
  });
}

function elementLines(element: Element, indent: string): readonly string[] {
  const open = openTag(element, indent);
  if (VOID.includes(element.localName)) return [indent + open];
  const close = `</${element.localName}>`;
  if (isSentence(element)) {
    const content = [...element.childNodes]
      .map((node) => inline(node))
      .join('')
      .trim();
    const line = `${indent}${open}${content}${close}`;
    if (!open.includes('\n') && line.length <= LINE_WIDTH) return [line];
    return content ? [indent + open, `${indent}  ${content}`, indent + close] : [`${indent}${open}${close}`];
  }
  return [indent + open, ...linesOf(element, `${indent}  `), indent + close];
}

/** Text with elements in it, where white space counts; block layout would change it. */
function isSentence(element: Element): boolean {
  return element.childElementCount === 0 || (element.localName === 'p' && textOf(element) !== '');
}

function inline(node: Node): string {
  if (!(node instanceof Element)) return escaped((node.textContent ?? '').replace(/\s+/g, ' '));
  const content = [...node.childNodes].map(inline).join('');
  return `<${[node.localName, ...attributesOf(node)].join(' ')}>${content}</${node.localName}>`;
}

function openTag(element: Element, indent: string): string {
  const attributes = attributesOf(element);
  const line = `<${[element.localName, ...attributes].join(' ')}>`;
  if (indent.length + line.length <= LINE_WIDTH || attributes.length < 2) return line;
  return [`<${element.localName}`, ...attributes.map((text) => `${indent}  ${text}`), `${indent}>`].join('\n');
}

function attributesOf(element: Element): readonly string[] {
  return [...element.attributes].map(({ name, value }) =>
    value === '' ? name : `${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
}

function textOf(node: Node): string {
  return escaped((node.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
