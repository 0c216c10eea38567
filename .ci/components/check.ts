// What others may rely on of each element: documented as it is, exported by the package, and no larger than it may be.
// With `--new-budgets` it sets the budgets to the sizes of today instead.
import { existsSync, readFileSync } from 'node:fs';
import { elementSizes } from './element-sizes';
import { MANIFEST, manifestOf, manifestText } from './manifest';
import { manifestProblems } from './manifest-problems';
import { packageProblems } from './package-problems';
import { publicElements } from './public-elements';
import { readBudgets, sizeProblems, writeBudgets } from './size-budgets';

const elements = publicElements();
const sizes = await elementSizes(elements);
if (process.argv.includes('--new-budgets')) await writeBudgets(sizes);

const manifest = manifestOf(elements);
const isCurrent = existsSync(MANIFEST) && readFileSync(MANIFEST, 'utf8') === (await manifestText(manifest));
const problems = [
  ...(isCurrent ? [] : [`${MANIFEST} is not what the code says: run \`npm run manifest\``]),
  ...manifestProblems(manifest, elements),
  ...packageProblems(elements),
  ...sizeProblems(sizes, readBudgets()),
];

for (const problem of problems) console.error(problem);
const told = [...sizes].map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)}`).join(', ');
console.log(`components: ${elements.length} elements, ${problems.length} problems; kB: ${told}`);
if (problems.length > 0 || elements.length === 0) process.exit(1);
