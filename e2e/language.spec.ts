import type { Page } from '@playwright/test';
import { englishFiles, loadTexts } from '../.ci/texts/load-texts';
import { adoptTexts } from '../components/texts/texts';
import { syncEnded } from '../demo/tour/ask-rollcall';
import { connect } from '../demo/tour/connect';
import { INSIGHTS_TABS } from '../extension/views/insights/insights-address';
import { axeFindings } from './axe';
import { MembersPage } from './members-page';
import { expect, test } from './rollcall-test';

const WIDTHS = [1280, 380];

/** What each page is told by in a language. */
const SAID = {
  de: {
    options: 'Rollcall: Optionen',
    language: 'Sprache',
    overview: 'Überblick',
    popup: 'Mitglieder',
    seats: 'Seats nach Art',
  },
  ja: {
    options: 'Rollcall の設定',
    language: '言語',
    overview: '概要',
    popup: 'メンバー',
    seats: 'シートの種類別',
  },
} as const;

for (const language of ['de', 'ja'] as const) {
  test(`in ${language}: popup, Options and every tab of the dashboard speak it, fit and are accessible`, async ({
    site,
    openUsersPage,
    openExtensionPage,
  }) => {
    test.setTimeout(300_000);
    const members = new MembersPage(await openUsersPage('dedicated', 'acme', '?pageSize=all'));
    await expect(members.toolbar).toHaveAttribute('known', '140');
    const { adminUser: user, adminKey: key } = site.credentials;
    const options = await openExtensionPage('options.html');
    await connect(options, site.usersPage('dedicated', 'acme'), { kind: 'user-key', user, key });
    await syncEnded(options, 'https://acme.wandb.io', 120_000);
    await chooseLanguage(options, language);
    const english = await englishTexts(language);
    const findings: string[] = [];
    const look = async (page: Page, state: string) => {
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      findings.push(...(await axeFindings(page, state)), ...(await tooWide(page, state)));
      findings.push(...(await leftIn(page, english)).map((text) => `${state}: still English: ${text}`));
    };

    await expect(options).toHaveTitle(SAID[language].options);
    await expect(options.getByRole('heading', { name: SAID[language].language })).toBeVisible();
    await look(options, 'Options');
    const popup = await openExtensionPage('popup.html');
    await expect(popup.getByText(SAID[language].popup).first()).toBeVisible();
    await look(popup, 'popup');
    const dashboard = await openExtensionPage('dashboard.html');
    for (const tab of INSIGHTS_TABS) {
      await dashboard.locator(`rollcall-insights-view #tab-${tab}`).click();
      await look(dashboard, `dashboard, ${tab}`);
    }
    await expect(dashboard.getByRole('tab', { name: SAID[language].overview })).toBeVisible();
    for (const page of [options, popup, dashboard])
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(findings).toEqual([]);
  });
}

test('W&B’s members page gets its words in the chosen language, cards, panel and all', async ({
  openUsersPage,
  openExtensionPage,
}) => {
  await chooseLanguage(await openExtensionPage('options.html'), 'de');
  const page = await openUsersPage('dedicated', 'acme', '?pageSize=all');
  const members = new MembersPage(page);
  await expect(members.toolbar).toHaveAttribute('known', '140');
  await expect(members.toolbar.getByRole('button', { name: 'CSV exportieren' })).toBeVisible();
  await expect(members.cells.filter({ hasText: 'Schlafend' }).first()).toBeVisible();
  await members.cells.first().locator('[tabindex]').focus();
  await expect(members.cells.first().locator('[role="tooltip"]')).toBeVisible();
  expect(await leftIn(page, await englishTexts('de'))).toEqual([]);
});

test('a language that is chosen is there at once, and English comes back', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await expect(options.locator('html')).toHaveAttribute('lang', /^en/);
  await chooseLanguage(options, 'de');
  await expect(options.getByRole('heading', { name: 'Sprache' })).toBeVisible();
  await chooseLanguage(options, 'en');
  await expect(options.getByRole('heading', { name: 'Language' })).toBeVisible();
});

async function chooseLanguage(options: Page, language: string): Promise<void> {
  const again = options.waitForEvent('load');
  await options.locator('select[name="language"]').selectOption(language);
  await options.locator('.save-bar button.primary').click();
  await again;
  await expect(options.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
}

/** English sentences and phrases that the language says otherwise. */
async function englishTexts(language: 'de' | 'ja'): Promise<readonly string[]> {
  const { texts, translations } = await loadTexts(englishFiles(), language);
  const english = texts.flatMap(({ read }) => plain(read()));
  adoptTexts(translations);
  const translated = new Set(texts.flatMap(({ read }) => plain(read())));
  return english.filter((text) => !translated.has(text) && /\w \w/.test(text) && text.length > 8);
}

function plain(text: unknown): readonly string[] {
  return typeof text === 'string' ? [text] : [];
}

async function tooWide(page: Page, state: string): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) found.push(`${state}: ${over} px too wide at ${width} px`);
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/** Which of the texts stand on the page: shown, or told to screen readers. */
async function leftIn(page: Page, texts: readonly string[]): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const parts: string[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) walk(element.shadowRoot);
        // On a page of W&B's all of ours is in shadow roots.
        if (root === document && location.protocol.startsWith('http')) continue;
        for (const name of ['aria-label', 'title', 'placeholder']) parts.push(element.getAttribute(name) ?? '');
        if (/^(STYLE|SCRIPT)$/.test(element.tagName)) continue;
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
      }
    };
    walk(document);
    return parts.filter((part) => part.trim() !== '');
  });
  const whole = said.map((part) => part.replace(/\s+/g, ' ')).join('\n');
  return texts.filter((text) => whole.includes(text));
}
