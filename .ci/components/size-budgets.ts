import { readFileSync, writeFileSync } from 'node:fs';
import { resolveConfig, format } from 'prettier';

export const BUDGETS = '.ci/components/size-budgets.json';
const HEADROOM = 1.05;

/** Bytes each element may have, by name. */
export function readBudgets(): ReadonlyMap<string, number> {
  const told: unknown = JSON.parse(readFileSync(BUDGETS, 'utf8'));
  if (typeof told !== 'object' || told === null) throw new Error(`${BUDGETS} is not an object.`);
  return new Map(Object.entries(told).map(([name, bytes]) => [name, Number(bytes)]));
}

/** Sets each budget to the size of today and five percent. */
export async function writeBudgets(sizes: ReadonlyMap<string, number>): Promise<void> {
  const budgets = Object.fromEntries([...sizes].map(([name, bytes]) => [name, Math.ceil(bytes * HEADROOM)]));
  const text = await format(JSON.stringify(budgets), { ...(await resolveConfig(BUDGETS)), parser: 'json' });
  writeFileSync(BUDGETS, text);
}

/** Elements over their budget or without one, and budgets of no element; a sentence each. */
export function sizeProblems(
  sizes: ReadonlyMap<string, number>,
  budgets: ReadonlyMap<string, number>,
): readonly string[] {
  const over = [...sizes].flatMap(([name, bytes]) => {
    const budget = budgets.get(name);
    if (budget === undefined) return [`${name}: has no size budget in ${BUDGETS}`];
    // Not a number is no budget.
    return bytes <= budget ? [] : [`${name}: ${bytes} bytes, over its budget of ${budget}`];
  });
  const unused = [...budgets.keys()].filter((name) => !sizes.has(name));
  return [...over, ...unused.map((name) => `${name}: has a size budget but does not exist`)];
}
