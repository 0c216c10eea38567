/** `--rollcall-line:#e4e6eb;` in a squeezed style sheet. A value that is worked out stays. */
const DECLARATION = /(--rollcall-[\w-]+):[^;{}`$]*(?:;|(?=[}`]))/g;
/** Any mention but a declaration: `var()` in a style sheet, a name in a script. */
const USE = /(--rollcall-[\w-]+)(?![\w-]*:)/g;

/**
 * Takes design tokens out of a script's style sheets that nothing in the script uses. Only for scripts that stand alone
 * in a page: what they draw can inherit to nobody else.
 *
 * @param code JavaScript whose `css` literals are squeezed (`squeeze-literals.ts`).
 */
export function dropUnusedTokens(code: string): string {
  const used = new Set([...code.matchAll(USE)].map(([, name]) => name));
  return code.replace(DECLARATION, (declaration: string, name: string) => (used.has(name) ? declaration : ''));
}
