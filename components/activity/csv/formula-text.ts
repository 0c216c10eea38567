/**
 * What a spreadsheet may run when a cell begins with it: `=`, `+`, `-`, `@`, their full-width forms, a tab or a line
 * end, behind any apostrophes (OWASP, CSV injection).
 */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const DEFUSED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The text with an apostrophe before it if a spreadsheet would run it. */
export function defuse(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Takes back what `defuse` did; any other text stays as it is. */
export function undefuse(text: string): string {
  return DEFUSED.test(text) ? text.slice(1) : text;
}
