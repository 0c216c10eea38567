import { type BrowserContext, type Page, test as base, expect } from '@playwright/test';
import { BUILT_EXTENSION, extensionIn, launchChromium } from '../demo/browser/launch-chromium';
import { setEnabled } from '../demo/browser/manage-extension';
import { LAYOUT_NAMES } from '../demo/pages/layouts/layout-names';
import { type DemoDeployment, type DemoSite, startDemoSite } from '../demo/site';
import { readSeenTable, skeletonOf } from './layout-page';
import { isRightStatus, pageDataOf } from './members-page';
import { tracesIn } from './traces';

interface Shared {
  readonly site: DemoSite;
  readonly browsing: BrowserContext;
  readonly extensionId: string;
}

/** One for each layout, with the same people: what Rollcall learned in one layout must not help it in another. */
const ORGANIZATIONS = LAYOUT_NAMES.map((name) => ({ name, members: 140, seed: 1_200 }));

/** One site and one browser for all layouts. */
const test = base.extend<object, { readonly shared: Shared }>({
  shared: [
    async ({}, use) => {
      const site = await startDemoSite({ organizations: { dedicated: ORGANIZATIONS } });
      const browsing = await launchChromium({ site, headless: true, extension: BUILT_EXTENSION });
      const { id } = await extensionIn(browsing);
      await use({ site, browsing, extensionId: id });
      await browsing.close();
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});
test.describe.configure({ mode: 'default', timeout: 60_000 });

/** A members page in a layout, with what it throws or its policy refuses. */
async function openLayout({ site, browsing }: Shared, name: string, deployment: DemoDeployment = 'dedicated') {
  const page = await browsing.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const organization = deployment === 'dedicated' ? name : 'acme';
  await page.goto(`${site.usersPage(deployment, organization)}?layout=${name}`);
  const { members, now } = await pageDataOf(page, organization);
  const isRight = new Map(
    members.map((member) => {
      const isForeignWord = name === 'translated' && /invite|deactivated/.test(member.lastActive.kind);
      // Nothing is guessed of words in a foreign language.
      const isRightFor: IsRight = (status) =>
        isForeignWord ? status === null : isRightStatus(status, member, deployment, Date.parse(now));
      return [member.email.toLowerCase(), isRightFor] as const;
    }),
  );
  return { page, errors, isRight };
}

type IsRight = (status: string | null) => boolean;

/** Half of the lowest row of all layouts. */
const SAME_ROW = 28;

/** Every member seen has one element, in its row, with its status; nobody has two. Gives back who is seen, from the top. */
async function everyRowTold(
  page: Page,
  isRight: ReadonlyMap<string, IsRight>,
  isReady: (emails: readonly string[]) => boolean,
) {
  let emails: readonly string[] = [];
  await expect(async () => {
    const { members, told } = await readSeenTable(page, [...isRight.keys()]);
    emails = members.toSorted((a, b) => a.y - b.y).map(({ email }) => email);
    expect(emails.length).toBeGreaterThan(0);
    expect(isReady(emails), emails.join()).toBe(true);
    expect(new Set(told).size, 'one element each').toBe(told.length);
    const wrong = members.filter(({ email, y, elements }) => {
      const [only] = elements;
      const isInRow = only !== undefined && Math.abs(only.y - y) < SAME_ROW;
      return elements.length !== 1 || !isInRow || !isRight.get(email)?.(only.status);
    });
    expect(wrong).toEqual([]);
  }).toPass({ timeout: 20_000, intervals: [50, 100, 200] });
  return emails;
}

for (const name of LAYOUT_NAMES) {
  test(`${name}: every row tells its own member, whatever is done to the table`, async ({ shared }) => {
    const { page, errors, isRight } = await openLayout(shared, name);
    const first = await everyRowTold(page, isRight, ({ length }) => length > 3);

    await page
      .getByText(/^(Last Active|Zuletzt aktiv)/)
      .filter({ visible: true })
      .first()
      .click();
    const sorted = await everyRowTold(page, isRight, (emails) => emails.join() !== first.join());

    await goOn(page);
    await everyRowTold(page, isRight, (emails) => emails.length > 1 && !emails.includes(sorted[0] ?? ''));

    await page.getByRole('searchbox').fill('ana');
    await everyRowTold(page, isRight, (emails) => emails.length < first.length && emails.length > 0);
    await page.getByRole('searchbox').fill('');

    await page.getByRole('link', { name: 'Service accounts' }).click();
    await expect(page.locator('rollcall-last-active')).toHaveCount(0);
    await page.getByRole('link', { name: 'Users', exact: true }).click();
    await everyRowTold(page, isRight, ({ length }) => length > 3);
    expect(errors).toEqual([]);
    await page.close();
  });
}

for (const name of LAYOUT_NAMES) {
  test(`${name}: in a narrow window every cell says a status, above the table stands the toolbar`, async ({
    shared,
  }) => {
    const { page } = await openLayout(shared, name);
    await page.setViewportSize({ width: 620, height: 720 });
    const cells = page.locator('rollcall-last-active[status]');
    await expect.poll(() => cells.count()).toBeGreaterThan(2);
    const widths = () =>
      cells.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().width));
    await expect.poll(async () => Math.min(...(await widths()))).toBeGreaterThan(40);
    const label = page.getByText(/^(Last Active|Zuletzt aktiv)/).filter({ visible: true });
    const [bar, header] = [await page.locator('rollcall-toolbar').boundingBox(), await label.first().boundingBox()];
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual((header?.y ?? 0) + 1);
    await page.close();
  });

  test(`${name}: Collect all reads everybody and goes back to where it began`, async ({ shared }) => {
    const { page, errors, isRight } = await openLayout(shared, name);
    const before = await everyRowTold(page, isRight, ({ length }) => length > 3);
    const toolbar = page.locator('rollcall-toolbar');
    await toolbar.locator('[data-action="collect-all"]').click();
    await expect(toolbar).toHaveAttribute('known', '140', { timeout: 40_000 });
    await expect(toolbar).not.toHaveAttribute('busy');
    await everyRowTold(page, isRight, (emails) => emails.slice(0, 3).join() === before.slice(0, 3).join());
    expect(errors).toEqual([]);
    await page.close();
  });
}

/** To the next page, or so far down that everything seen is new. */
async function goOn(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /next page/i }).or(page.getByTitle('Next Page'));
  if ((await next.count()) > 0) return next.first().click();
  await page.mouse.move(700, 700);
  await page.mouse.wheel(0, 2_000);
}

test('the list of most active users beside a foreign table gets nothing', async ({ shared }) => {
  for (const name of ['ag-grid', 'div-soup']) {
    const { page, isRight } = await openLayout(shared, name, 'multi-tenant');
    await page.getByRole('searchbox').scrollIntoViewIfNeeded();
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 900);
    await everyRowTold(page, isRight, ({ length }) => length > 0);
    await expect(page.locator('.most-active rollcall-last-active')).toHaveCount(0);
    await page.close();
  }
});

test('with Rollcall gone every layout is as its page made it', async ({ shared }) => {
  test.setTimeout(120_000);
  const pages: { readonly name: string; readonly page: Page }[] = [];
  for (const name of LAYOUT_NAMES) {
    const { page, isRight } = await openLayout(shared, name);
    await everyRowTold(page, isRight, ({ length }) => length > 3);
    pages.push({ name, page });
  }
  await setEnabled(shared.browsing, shared.extensionId, false);
  for (const { name, page } of pages) {
    await page.bringToFront();
    await expect.poll(() => tracesIn(page), { message: name }).toBe(0);
    const left = await skeletonOf(page);
    await page.reload();
    await expect.poll(() => skeletonOf(page), { message: `${name}, without Rollcall from the start` }).toBe(left);
    await page.close();
  }
});
