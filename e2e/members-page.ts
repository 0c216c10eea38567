import { type Locator, type Page, expect } from '@playwright/test';
import type { PageData, PageMember } from '../demo/page-data';
import type { DemoDeployment } from '../demo/site';

/** What a cell says, read from its attributes in the running page. */
export interface CellReading {
  readonly member: string;
  readonly status: string | null;
  readonly lastActive: string | null;
  readonly added: string | null;
  readonly daysActive: string | null;
  readonly evidence: string | null;
}

/** The members page as an end-to-end test sees it: W&B's table and Rollcall in it. */
export class MembersPage {
  readonly toolbar: Locator;
  readonly panel: Locator;
  readonly cells: Locator;
  readonly memberRows: Locator;

  constructor(readonly page: Page) {
    this.toolbar = page.locator('rollcall-toolbar');
    this.panel = page.locator('rollcall-panel');
    this.cells = page.locator('rollcall-last-active');
    this.memberRows = page.locator('tbody tr[data-member-id], tbody tr').filter({ hasText: '@' });
  }

  /** Waits until every row shown near the viewport has its element. */
  async enriched(): Promise<void> {
    await expect(this.toolbar).toHaveCount(1);
    await expect(this.cells.first()).toBeVisible();
  }

  async readCells(): Promise<readonly CellReading[]> {
    return this.cells.evaluateAll((cells) =>
      cells.map((cell) => ({
        member: cell.getAttribute('member') ?? '',
        status: cell.getAttribute('status'),
        lastActive: cell.getAttribute('last-active'),
        added: cell.getAttribute('added'),
        daysActive: cell.getAttribute('days-active'),
        evidence: cell.getAttribute('evidence'),
      })),
    );
  }

  /** The e-mail (or username) W&B's row shows, beside the member our element in that row says it belongs to. */
  async rowsAndElements(): Promise<readonly { readonly rowText: string; readonly members: readonly string[] }[]> {
    return this.page.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        rowText: (row.textContent ?? '').toLowerCase(),
        members: Array.from(row.querySelectorAll('rollcall-last-active'), (cell) => cell.getAttribute('member') ?? ''),
      })),
    );
  }

  /** Scrolls every row through the viewport once and waits until each has its element. */
  async everyRowSeen(): Promise<void> {
    const rows = this.page.locator('tbody tr');
    await expect(async () => {
      const count = await rows.count();
      await this.page.evaluate(async () => {
        for (const [index, row] of document.querySelectorAll('tbody tr').entries()) {
          if (index % 8 !== 0) continue;
          row.scrollIntoView({ block: 'center' });
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        }
      });
      await expect(this.cells).toHaveCount(count, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
  }

  action(name: string): Locator {
    return this.toolbar.locator(`[data-action="${name}"]`);
  }
}

/** What the page itself knows: the yardstick. Asked from the page, because only its browser knows the host. */
export async function pageDataOf(page: Page, organization: string): Promise<PageData> {
  return page.evaluate(async (name) => {
    const response = await fetch(`/__demo/page-data?organization=${name}`);
    return (await response.json()) as PageData;
  }, organization);
}

const DAY = 86_400_000;

/**
 * Whether a status is right for what W&B's cell says, from the moment the page was loaded at until this one: people cross
 * a threshold while a test runs.
 * @param since epoch ms
 * @param thresholds days
 */
export function isRightStatus(
  status: string | null | undefined,
  member: PageMember,
  deployment: DemoDeployment,
  since: number,
  thresholds?: { readonly idle: number; readonly dormant: number },
): boolean {
  return [since, Date.now()].some((at) => expectedStatus(member, deployment, at, thresholds) === status);
}

/**
 * The status a person would tell from W&B's cell, by design's definitions; written apart from the product's code.
 * @param thresholds days
 */
export function expectedStatus(
  member: PageMember,
  deployment: DemoDeployment,
  now: number,
  thresholds = { idle: 30, dormant: 90 },
): string {
  switch (member.lastActive.kind) {
    case 'invite-pending':
      return 'invite-pending';
    case 'deactivated':
      return 'deactivated';
    case 'hyphen':
      return deployment === 'multi-tenant' ? 'no-activity' : 'dormant';
    case 'at': {
      const age = now - Date.parse(member.lastActive.at);
      return age >= thresholds.dormant * DAY ? 'dormant' : age >= thresholds.idle * DAY ? 'idle' : 'active';
    }
  }
}
