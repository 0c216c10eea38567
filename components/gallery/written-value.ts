/** More of a list says nothing new. */
const SHOWN_ITEMS = 3;
const LINE_WIDTH = 96;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A value as a reader would write it in JavaScript; of long lists the first items, and how many more there are. */
export function writtenValue(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return writtenList(value, indent);
  if (typeof value === 'object' && value !== null) return writtenObject(value, indent);
  if (typeof value === 'string') return quoted(value);
  return String(value);
}

function writtenList(items: readonly unknown[], indent: string): string {
  const inner = `${indent}  `;
  const written = items.slice(0, SHOWN_ITEMS).map((item) => writtenValue(item, inner));
  const more = items.length - written.length;
  const line = `[${written.join(', ')}]`;
  if (more === 0 && fits(line, indent)) return line;
  const rest = more > 0 ? [`${inner}// ${more} more`] : [];
  return ['[', ...written.map((item) => `${inner}${item},`), ...rest, `${indent}]`].join('\n');
}

function writtenObject(value: object, indent: string): string {
  const inner = `${indent}  `;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const written = entries.map(([key, part]) => `${writtenKey(key)}: ${writtenValue(part, inner)}`);
  if (written.length === 0) return '{}';
  const line = `{ ${written.join(', ')} }`;
  if (fits(line, indent)) return line;
  return ['{', ...written.map((entry) => `${inner}${entry},`), `${indent}}`].join('\n');
}

function fits(line: string, indent: string): boolean {
  return !line.includes('\n') && indent.length + line.length <= LINE_WIDTH;
}

function writtenKey(key: string): string {
  return IDENTIFIER.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
}
