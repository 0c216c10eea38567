import { expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import type { PageData } from '../../demo/page-data';
import { found } from './found';

/** What a cell tells, read from its attributes. */
export interface CellTold {
  readonly member: string;
  readonly status: string | null;
}

/** A users page in Firefox: W&B's table and Rollcall in it. */
export class UsersPage {
  constructor(readonly page: Page) {}

  /** What the page itself knows: the yardstick. */
  data(): Promise<PageData> {
    return this.page.evaluate(async () => {
      const response = await fetch('/__demo/page-data?organization=acme');
      return (await response.json()) as PageData;
    });
  }

  /** An attribute of the one toolbar; null without a toolbar, or with more than one. */
  toolbar(attribute: string): Promise<string | null> {
    return this.page.evaluate((name) => {
      const [only, ...others] = document.querySelectorAll('rollcall-toolbar');
      return others.length === 0 ? (only?.getAttribute(name) ?? null) : null;
    }, attribute);
  }

  /** Waits until Rollcall knows everybody on the page. */
  async everybodyKnown(): Promise<PageData> {
    const data = await this.data();
    await expect.poll(() => this.toolbar('known')).toBe(String(data.members.length));
    return data;
  }

  /** Scrolls every row through the viewport, until each has its element; what they tell then. */
  async everyCell(rows: number): Promise<readonly CellTold[]> {
    await expect
      .poll(
        () =>
          this.page.evaluate(async () => {
            for (const [index, row] of document.querySelectorAll('tbody tr').entries()) {
              if (index % 8 !== 0) continue;
              row.scrollIntoView({ block: 'center' });
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
            }
            return document.querySelectorAll('rollcall-last-active').length;
          }),
        { timeout: 20_000 },
      )
      .toBe(rows);
    return this.cells();
  }

  cells(): Promise<readonly CellTold[]> {
    return this.page.$$eval('rollcall-last-active', (cells) =>
      cells.map((cell) => ({ member: cell.getAttribute('member') ?? '', status: cell.getAttribute('status') })),
    );
  }

  /** The text each row shows, beside the members our elements in it say they belong to. */
  rowsAndElements(): Promise<readonly { readonly text: string; readonly members: readonly string[] }[]> {
    return this.page.$$eval('tbody tr', (rows) =>
      rows.map((row) => ({
        text: (row.textContent ?? '').toLowerCase(),
        members: Array.from(row.querySelectorAll('rollcall-last-active'), (cell) => cell.getAttribute('member') ?? ''),
      })),
    );
  }

  /**
   * Presses a button of the toolbar by mouse, once it stands still: Rollcall acts on a person's clicks only, and the page
   * moves while its rows get their statuses.
   */
  async press(action: string): Promise<void> {
    await this.page.locator(`rollcall-toolbar >>> [data-action="${action}"]`).setTimeout(10_000).click();
  }

  /** Opens the panel, and gives the frame it is in once its plots are drawn. */
  async openPanel(): Promise<Frame> {
    await this.press('toggle-panel');
    const holder = await found(this.page, 'rollcall-panel >>> iframe');
    const frame = await holder.contentFrame();
    if (!frame) throw new Error('the panel has no frame');
    await expect.poll(() => drawnPlots(frame)).toBeGreaterThan(0);
    return frame;
  }
}

/** How many charts a panel's frame has drawn: charts with a path in them. */
export function drawnPlots(frame: Frame): Promise<number> {
  return frame
    .$$eval(
      '>>> rollcall-series-chart',
      (charts) => charts.filter((chart) => chart.shadowRoot?.querySelector('svg path')).length,
    )
    .catch(() => 0);
}
