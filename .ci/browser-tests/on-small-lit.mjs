import { posix } from 'node:path';

const FLAG = '?on-small-lit';
/** As the build has it (`extension/bundling/small-lit-plugin.ts`). */
const STAND_INS = new Map([
  ['lit', '/extension/small-lit/lit.ts'],
  ['lit/decorators.js', '/extension/small-lit/decorators.ts'],
]);

/**
 * Lets a browser test run an element on the small stand-in for Lit: what is imported with `?on-small-lit` imports all of
 * its own files the same way, and gets the stand-in where it asks for Lit.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function onSmallLit() {
  return {
    name: 'on-small-lit',
    resolveImport({ source, context }) {
      if (!context.url.endsWith(FLAG)) return undefined;
      const standIn = STAND_INS.get(source) ?? (source.startsWith('.') && sourceFile(context.path, source));
      return standIn ? standIn + FLAG : undefined;
    },
  };
}

/**
 * @param {string} importer
 * @param {string} source relative, without extension
 */
function sourceFile(importer, source) {
  return `${posix.join(posix.dirname(importer), source)}.ts`;
}
