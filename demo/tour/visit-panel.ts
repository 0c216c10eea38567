import type { FrameLocator, Page } from '@playwright/test';
import type { PlotTour } from './tour-report';

/** Opens the activity panel as an admin does and gives the frame it is in, once its plots are drawn. */
export async function openPanel(page: Page): Promise<FrameLocator> {
  const toggle = page.locator('rollcall-toolbar [data-action="toggle-panel"]');
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  const panel = page.frameLocator('rollcall-panel iframe');
  await panel.locator('rollcall-activity-view .plots:not([aria-busy="true"])').waitFor();
  await panel.locator('rollcall-plot-card').first().waitFor();
  return panel;
}

/** What the panel shows now: each plot with its period and how many points of it are known. */
export async function plotsShown(panel: FrameLocator): Promise<readonly PlotTour[]> {
  return panel.locator('rollcall-plot-card').evaluateAll((cards) =>
    cards.map((card) => ({
      title: card.getAttribute('heading') ?? '',
      period: card.getAttribute('preset') ?? '',
      points: Number(card.getAttribute('points')),
    })),
  );
}

/** Chooses a period in each picker of the panel, as an admin does, and waits until the plots show it. */
export async function switchPeriods(panel: FrameLocator, preset: string): Promise<void> {
  const pickers = panel.locator('rollcall-period-picker select');
  for (let index = 0; index < (await pickers.count()); index += 1) await pickers.nth(index).selectOption(preset);
  const others = panel.locator(`rollcall-plot-card:not([preset="${preset}"])`);
  await others.first().waitFor({ state: 'detached' });
  await panel.locator('.plots:not([aria-busy="true"])').waitFor();
}
