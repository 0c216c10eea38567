// `npm run build:components [-- --out <folder>]`: makes the package `rollcall-components` from `components/`, ready for
// `npm pack` or `npm publish`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { copyDocuments, writeTokenSheet } from './documents.mjs';
import { buildModules, buildStandalone } from './modules.mjs';
import { PACKAGE_OUT, emptied } from './paths.mjs';
import { writeTypes } from './types.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = emptied(resolve(values.out ?? PACKAGE_OUT));

await buildModules(out);
await buildStandalone(out);
writeTypes(out);
await writeTokenSheet(out);
copyDocuments(out);
console.log(`Package: written to ${out}.`);
