// `npm run manifest`: writes `components/custom-elements.json` from the code.
import { writeFileSync } from 'node:fs';
import { MANIFEST, manifestOf, manifestText } from './manifest';
import { manifestProblems } from './manifest-problems';
import { publicElements } from './public-elements';

const elements = publicElements();
const manifest = manifestOf(elements);
writeFileSync(MANIFEST, await manifestText(manifest));
console.log(`${MANIFEST}: ${elements.length} elements`);
for (const problem of manifestProblems(manifest, elements)) console.error(problem);
