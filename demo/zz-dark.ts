import { mkdirSync } from 'node:fs';
import { startDemoSite } from './site';
import { BUILT_EXTENSION, launchChromium } from './browser/launch-chromium';
import { LAYOUT_NAMES } from './pages/layouts/layout-names';
const site = await startDemoSite({ organizations: { dedicated: LAYOUT_NAMES.map((name) => ({ name, members: 140, seed: 1200 })) } });
const context = await launchChromium({ site, headless: true, extension: BUILT_EXTENSION });
mkdirSync('/tmp/zz/dark', { recursive: true });
const width = Number(process.argv[2] ?? 1000);
for (const name of LAYOUT_NAMES) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 480 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${site.usersPage('dedicated', name)}?layout=${name}`);
  await page.evaluate(() => { document.documentElement.dataset.mode = 'dark'; });
  await page.waitForTimeout(1500);
  await page.locator('rollcall-toolbar').first().scrollIntoViewIfNeeded().catch(() => 0);
  await page.screenshot({ path: `/tmp/zz/dark/${name}-${width}.png` });
  await page.close();
}
const sheet = await context.newPage();
await sheet.setViewportSize({ width: width * 2 + 30, height: 9 * 520 });
await sheet.setContent(`<body style="margin:0;display:grid;grid-template-columns:1fr 1fr;gap:4px">${LAYOUT_NAMES.map((n) => `<div><b>${n}</b><br></div>`).join('')}</body>`);
await context.close(); await site.close();
process.exit(0);
