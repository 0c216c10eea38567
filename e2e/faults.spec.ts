import type { Page } from '@playwright/test';
import type { DemoFault } from '../demo/site';
import { openPanel } from '../demo/tour/visit-panel';
import { MembersPage } from './members-page';
import { test as base, expect } from './survival-test';
import { ACME, type SyncScene, hasSynced, openScene, storedContent } from './sync-scene';

type Fault = DemoFault['fault'];

interface Trial {
  readonly fault: Fault;
  /** What the dashboard says, where the admin has to know of it; Options then says that the connection does not work. */
  readonly isTold?: RegExp;
  /** What arrives may be taken for the truth: what is stored then need not be what a clean sync stores. */
  readonly mayDeceive?: true;
}

/** One of each kind of fault the site can play at least: a new kind does not compile until it is tried here. */
const TRIALS: { readonly [K in Fault['kind']]: readonly Trial[] } = {
  status: [
    { fault: { kind: 'status', status: 401 }, isTold: /did not accept/ },
    { fault: { kind: 'status', status: 403, body: '{"detail":"no"}' }, isTold: /refused/ },
    { fault: { kind: 'status', status: 404 }, isTold: /not found|was not found/ },
    { fault: { kind: 'status', status: 429, headers: { 'retry-after': '2' } } },
    {
      fault: { kind: 'status', status: 500, body: '<!doctype html><title>Oops</title>' },
      isTold: /answered with an error|could not be read just now/,
    },
  ],
  delay: [{ fault: { kind: 'delay', ms: 150 } }],
  'cut-off': [{ fault: { kind: 'cut-off', afterBytes: 60 }, isTold: /broke|could not be read just now/ }],
  stall: [{ fault: { kind: 'stall', afterBytes: 60, ms: 300 } }],
  'malformed-line': [{ fault: { kind: 'malformed-line', every: 7 }, mayDeceive: true }],
  body: [
    {
      fault: { kind: 'body', body: '<!doctype html><title>Log in</title>', contentType: 'text/html' },
      isTold: /does not know|sign/,
    },
    { fault: { kind: 'body', body: '{}', contentType: 'application/json' }, isTold: /does not know/ },
  ],
};

const DAYS = 12;
const API = ['/scim/', 'audit_logs'] as const;

/** Words no admin should ever read. */
const BROKEN_WORDS = /undefined|NaN|\[object|TypeError|null\b/;

function nameOf({ fault }: Trial): string {
  return JSON.stringify(fault).slice(0, 90);
}

/** Every text a page shows, those in shadow roots too. */
async function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof HTMLElement && ['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName)) return;
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      if (node instanceof Text) texts.push(node.data);
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return texts.join(' ').replace(/\s+/g, ' ');
  });
}

/** A page of ours says what it has to say: nothing goes on for ever, nothing is broken. */
async function isSound(page: Page): Promise<string> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 15_000 });
  await expect(page.getByText(/^(Counting|Loading|Reading)[^.]*…$/)).toHaveCount(0, { timeout: 15_000 });
  const text = await textOf(page);
  expect(text).not.toMatch(BROKEN_WORDS);
  expect(text.length).toBeGreaterThan(40);
  return text;
}

async function phaseOf(scene: SyncScene): Promise<string | undefined> {
  const known = (await scene.ask('organizations.list', {})) as readonly {
    readonly organization: { readonly id: string };
    readonly sync: { readonly phase: string };
  }[];
  return known.find(({ organization }) => organization.id === ACME)?.sync.phase;
}

const test = base.extend<object, { readonly clean: Readonly<Record<string, readonly string[]>> }>({
  clean: [
    async ({ site, build }, use) => {
      site.faults.clear();
      const scene = await openScene(site, build, DAYS);
      await scene.ask('sync.start', { organization: ACME });
      await expect.poll(() => hasSynced(scene), { timeout: 60_000 }).toBe(true);
      const content = await storedContent(scene.page);
      expect(content['sightings']).toHaveLength(1);
      await scene.close();
      await use(content);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

for (const trial of Object.values(TRIALS).flat()) {
  test(`${nameOf(trial)}: pages say so or go on, and once it is over all is as if it had never been`, async ({
    site,
    clean,
    openAcme,
  }) => {
    test.setTimeout(120_000);
    const scene = await openAcme(DAYS);
    const errors: string[] = [];
    const open = async (path: string): Promise<Page> => {
      const page = await scene.open(path);
      page.on('pageerror', ({ message }) => errors.push(message));
      return page;
    };
    const spoil = () => site.faults.set(API.map((match) => ({ match, fault: trial.fault })));
    spoil();
    await scene.ask('sync.start', { organization: ACME });
    // It has ended, or waits for the end of a pause.
    await expect.poll(() => phaseOf(scene), { timeout: 60_000 }).toMatch(/idle|waiting/);

    await isSound(await open('popup.html'));
    const told = await isSound(await open(`dashboard.html#${ACME}`));
    const options = await open('options.html');
    await options.getByRole('button', { name: 'Test connection' }).click();
    await expect(options.locator('[data-test-result]')).toContainText(/orks?:/, { timeout: 30_000 });
    const tested = await isSound(options);
    if (trial.isTold) {
      expect(tested).toContain('Does not work:');
      expect(told).toMatch(trial.isTold);
    }

    site.faults.clear();
    await scene.ask('sync.cancel', { organization: ACME });
    await expect.poll(() => phaseOf(scene), { timeout: 30_000 }).toBe('idle');
    await scene.ask('sync.start', { organization: ACME });
    await expect.poll(() => hasSynced(scene), { timeout: 60_000 }).toBe(true);
    if (!trial.mayDeceive) expect(await storedContent(scene.page)).toEqual(clean);

    spoil();
    const usersPage = await open('options.html');
    await usersPage.goto(site.usersPage('dedicated', 'acme'));
    await expect(new MembersPage(usersPage).cells).toHaveCount(25);
    await openPanel(usersPage);
    expect(errors).toEqual([]);
  });
}
