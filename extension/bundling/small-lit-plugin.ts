import { fileURLToPath } from 'node:url';

/** What stands for which module of Lit. */
const STAND_INS = {
  lit: path('../small-lit/lit.ts'),
  'lit/decorators.js': path('../small-lit/decorators.ts'),
};

/**
 * Gives the elements scripts of a members page the small stand-in for Lit (`extension/small-lit/lit.ts`), and no other
 * part of the extension.
 */
export function smallLit(): {
  readonly name: string;
  readonly enforce: 'pre';
  configResolved(config: { readonly build: { readonly lib: unknown } }): void;
  resolveId(source: string): string | undefined;
} {
  let isPageElements = false;
  return {
    name: 'rollcall-small-lit',
    enforce: 'pre',
    configResolved: ({ build }) => {
      isPageElements = /entrypoints\/(elements|page-card)\.ts/.test(JSON.stringify(build.lib));
    },
    resolveId: (source) => {
      if (!isPageElements) return undefined;
      const standIn = Object.entries(STAND_INS).find(([name]) => name === source);
      if (!standIn && /^(lit|lit-html|lit-element|@lit\/.*)($|\/)/.test(source)) {
        throw new Error(`${source} has no stand-in in extension/small-lit`);
      }
      return standIn?.[1];
    },
  };
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
