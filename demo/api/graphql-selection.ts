/** Which fields a query asks for, and which of their fields in turn. */
export type Selection = ReadonlyMap<string, Selection | undefined>;

/** A query that is none, or asks for what there is not. */
export class GraphqlError extends Error {}

/**
 * Reads the fields of a GraphQL query: names with their selections; arguments, directives and the operation's heading are
 * passed over. No fragments: W&B's public clients' queries for what is known here use none.
 */
export function parseSelection(query: string): Selection {
  const tokens: readonly string[] = query.match(/"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*|[{}():]|\.{3}|[^\s,]/g) ?? [];
  const start = tokens.indexOf('{');
  if (start < 0) throw new GraphqlError('Syntax Error: Expected "{".');
  return new SelectionReader(tokens, start + 1).read();
}

class SelectionReader {
  constructor(
    private readonly tokens: readonly string[],
    private at: number,
  ) {}

  read(): Selection {
    const fields = new Map<string, Selection | undefined>();
    for (;;) {
      const token = this.take();
      if (token === '}') return fields;
      if (!/^[A-Za-z_]/.test(token)) throw new GraphqlError(`Syntax Error: Unexpected "${token}".`);
      this.passArguments();
      fields.set(token, this.takeIf('{') ? this.read() : undefined);
    }
  }

  private passArguments(): void {
    if (!this.takeIf('(')) return;
    for (let depth = 1; depth > 0;) {
      const token = this.take();
      if (token === '(') depth += 1;
      if (token === ')') depth -= 1;
    }
  }

  private take(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new GraphqlError('Syntax Error: Unexpected <EOF>.');
    this.at += 1;
    return token;
  }

  private takeIf(wanted: string): boolean {
    if (this.tokens[this.at] !== wanted) return false;
    this.at += 1;
    return true;
  }
}

/** The asked-for part of a value. Asking for a field that is not there is an error, as it is at any GraphQL server. */
export function select(value: unknown, selection: Selection | undefined, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((entry) => select(entry, selection, type));
  if (typeof value !== 'object') return value;
  if (!selection) throw new GraphqlError(`Field "${type}" must have a selection of subfields.`);
  const fields = new Map<string, unknown>(Object.entries(value));
  const chosen = [...selection].map(([name, inner]): [string, unknown] => {
    if (name === '__typename') return [name, type];
    if (!fields.has(name)) throw new GraphqlError(`Cannot query field "${name}" on type "${type}".`);
    return [name, select(fields.get(name), inner, name)];
  });
  return Object.fromEntries(chosen);
}
