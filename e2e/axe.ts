import type { Frame, Page } from '@playwright/test';
import axe, { type ElementContext, type Result, type RunOptions } from 'axe-core';

/** Every rule of axe, best practices and WCAG 2.2's size of targets included. */
const ALL_RULES: RunOptions = { rules: { 'target-size': { enabled: true } } };
/** What another colour scheme can change. */
const COLOUR_RULES: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * What axe finds against a page in light (every rule) and in dark (the rules of colour): one line a finding, `[]` when
 * clean. Shadow roots are looked into; frames are pages of their own: give the frame.
 * @param state says in each line what was on the page
 * @param context what of the page to look at; default all
 */
export async function axeFindings(
  where: Page | Frame,
  state: string,
  context?: { readonly include: readonly string[] },
): Promise<readonly string[]> {
  const page = 'page' in where && typeof where.page === 'function' ? where.page() : (where as Page);
  await scheme(page, 'light');
  const light = await run(where, `${state}, light`, ALL_RULES, context);
  await scheme(page, 'dark');
  const inDark = await run(where, `${state}, dark`, COLOUR_RULES, context);
  await scheme(page, 'light');
  return [...light, ...inDark];
}

async function run(
  where: Page | Frame,
  state: string,
  options: RunOptions,
  context: { readonly include: readonly string[] } | undefined,
): Promise<readonly string[]> {
  if (await where.evaluate(() => !('axe' in globalThis))) await where.evaluate(axe.source);
  const results: readonly Result[] = await where.evaluate(
    async ([target, chosen]) => {
      const { axe: runner } = globalThis as unknown as { readonly axe: typeof axe };
      const { violations } = await runner.run((target ?? document) as ElementContext, chosen);
      return violations;
    },
    [context, options] as const,
  );
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return `${state}: ${id}: ${JSON.stringify(target)}: ${reason?.message ?? ''}`;
    }),
  );
}

/** Chooses both what the system prefers, and what W&B's pages keep in an attribute of their own. */
async function scheme(page: Page, chosen: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: chosen });
  if (/^https?:/.test(page.url())) {
    await page.evaluate((mode) => {
      document.documentElement.dataset.mode = mode;
    }, chosen);
  }
  // Colours and opened cards fade: wait for what is drawn in the end.
  await page.waitForTimeout(400);
}
