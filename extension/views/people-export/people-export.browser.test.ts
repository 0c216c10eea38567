import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MemberKey } from '../../../components/activity/member';
import { memberOf } from '../../../components/activity/test-organization';
import type { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import { browserMeans } from './browser-means';
import type { ExportMeans } from './export-run';
import { ACME, exportBackground } from './export-scene';
import './people-export.define';
import type { PeopleExportElement } from './people-export.element';
import { writerIn } from './start-writing';

const ANA = 'ana@acme.test' as MemberKey;
const BEN = 'ben@acme.test' as MemberKey;
const CY = 'cy@acme.test' as MemberKey;
const GONE = 'gone@acme.test' as MemberKey;

type Saved = { readonly name: string; readonly blob: Blob }[];

const write = writerIn(() => new Worker(new URL('./writer.fixture.ts', import.meta.url), { type: 'module' }));

function meansInto(saved: Saved, over: Partial<ExportMeans> = {}): ExportMeans {
  return { ...browserMeans, write, save: (blob, name) => saved.push({ name, blob }), ...over };
}

async function mounted(
  background: FakeBackground,
  over: Partial<PeopleExportElement> = {},
): Promise<PeopleExportElement> {
  const element = await fixture<PeopleExportElement>(
    html`<rollcall-people-export .ask=${background.ask} .organization=${ACME} .total=${3}></rollcall-people-export>`,
  );
  Object.assign(element, over);
  await element.updateComplete;
  return element;
}

async function opened(background: FakeBackground, over: Partial<PeopleExportElement> = {}) {
  const element = await mounted(background, over);
  find(element, 'button', 'Export').click();
  await waitUntil(() => dialogOf(element)?.open);
  return element;
}

async function choose(element: PeopleExportElement, name: string, value: string): Promise<void> {
  const input = findAll(element, 'input').find((one) => one.name === name && one.value === value);
  if (input) input.click();
  const select = findAll(element, 'select').find((one) => one.name === name);
  if (select) {
    select.value = value;
    select.dispatchEvent(new Event('change'));
  }
  await element.updateComplete;
}

const dialogOf = (element: PeopleExportElement) => findAll(element, 'dialog')[0];
const submit = (element: PeopleExportElement) =>
  findAll(element, 'button')
    .find(({ type }) => type === 'submit')
    ?.click();
const says = (element: PeopleExportElement, words: string) =>
  waitUntil(() => textOf(element).includes(words), words, { timeout: 10_000 });
const checkedOf = (element: PeopleExportElement, name: string) =>
  findAll(element, 'input').find((one) => one.name === name && one.checked)?.value;

/** The words on the button that has the focus. */
const focused = (element: PeopleExportElement) => element.shadowRoot?.activeElement?.textContent?.trim();

describe('<rollcall-people-export>', () => {
  beforeEach(() => localStorage.clear());

  it('offers everybody, and those filtered or selected where there are any, each with their number', async () => {
    const element = await opened(exportBackground());
    expect(findAll(element, 'input').filter(({ name }) => name === 'scope')).to.have.length(1);
    expect(textOf(element)).to.include('All members 3');
    find(element, 'button', 'Close').click();
    await waitUntil(() => !dialogOf(element));
    Object.assign(element, { filtered: [ANA, BEN], filterText: 'status is Active', selected: [BEN] });
    await element.updateComplete;
    find(element, 'button', 'Export').click();
    await waitUntil(() => dialogOf(element)?.open);
    expect(textOf(element)).to.include('Filtered 2 status is Active');
    expect(textOf(element)).to.include('Selected 1');
    expect(checkedOf(element, 'scope')).to.equal('selected');
    expect(textOf(element)).to.include('Export 1 member');
    await choose(element, 'scope', 'all');
    expect(textOf(element)).to.include('Export 3 members');
    await expect(element).to.be.accessible();
  });

  it('saves exactly the filtered members, in their order, and the manifest beside them', async () => {
    const saved: Saved = [];
    const background = exportBackground();
    const filtered = [BEN, ANA];
    const element = await opened(background, { filtered, filterText: 'team is vision', means: meansInto(saved) });
    await choose(element, 'target', 'json');
    submit(element);
    await says(element, 'Saved acme-members-filtered-2-2026-11-23.json');
    expect(background.dataOf('people-export.read')).to.deep.equal([
      { organization: ACME, preset: 'last-30-days', schema: 'rollcall', keys: filtered },
    ]);
    expect(saved.map(({ name }) => name)).to.deep.equal([
      'acme-members-filtered-2-2026-11-23.json',
      'acme-members-filtered-2-2026-11-23.manifest.json',
    ]);
    const members: unknown = JSON.parse((await saved[0]?.blob.text()) ?? '');
    expect(members).to.have.length(2);
    expect(members).to.have.nested.property('[0].name', '=Ben');
    const manifest: unknown = JSON.parse((await saved[1]?.blob.text()) ?? '');
    expect(manifest).to.have.nested.property('rows.filter', 'team is vision');
    expect(manifest).to.have.nested.property('file.bytes', saved[0]?.blob.size);
    await expect(element).to.be.accessible();
  });

  it('saves everybody in the order they are listed', async () => {
    const background = exportBackground();
    const listed = [CY, ANA, BEN];
    const element = await opened(background, { listed, means: meansInto([]) });
    submit(element);
    await says(element, 'Saved acme-members-3-2026-11-23.xlsx');
    expect(background.dataOf('people-export.read')[0]?.keys).to.deep.equal(listed);
  });

  for (const [format, start] of [
    ['xlsx', 'PK'],
    ['parquet', 'PAR1'],
    ['csv', '\ufeff"Name","Username"'],
    ['tsv', 'Name\tUsername'],
    ['ndjson', '{"name":"Ana Ruiz"'],
  ] as const) {
    it(`writes ${format} in a worker`, async () => {
      const saved: Saved = [];
      const element = await opened(exportBackground(), { means: meansInto(saved) });
      await choose(element, 'target', format);
      await choose(element, 'manifest', 'none');
      submit(element);
      await says(element, `Saved acme-members-3-2026-11-23.${format}`);
      expect(saved).to.have.length(1);
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      const text = decoder.decode(await saved[0]?.blob.arrayBuffer());
      expect(text.slice(0, start.length)).to.equal(start);
    });
  }

  it('puts file and manifest in one zip', async () => {
    const saved: Saved = [];
    const element = await opened(exportBackground(), { means: meansInto(saved) });
    await choose(element, 'target', 'csv');
    await choose(element, 'manifest', 'zipped');
    submit(element);
    await says(element, 'Saved acme-members-3-2026-11-23.zip');
    expect(saved.map(({ name }) => name)).to.deep.equal(['acme-members-3-2026-11-23.zip']);
  });

  it('copies text for a sheet, formulas kept from running', async () => {
    let copied = '';
    const copy = async (text: Promise<Blob>) => {
      copied = await (await text).text();
    };
    const element = await opened(exportBackground(), { means: meansInto([], { copy }) });
    await choose(element, 'target', 'clipboard');
    expect(textOf(element)).to.include('Copy 3 members');
    submit(element);
    await says(element, 'Copied 3 members');
    expect(focused(element)).to.equal('Done');
    const [header, ana, ben] = copied.split('\r\n');
    expect(header?.split('\t')[0]).to.equal('Name');
    expect([ana, ben].map((line) => line?.split('\t')[0])).to.deep.equal(['Ana Ruiz', "'=Ben"]);
  });

  it('says when the browser lets nothing be copied', async () => {
    const copy = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    const element = await opened(exportBackground(), { means: meansInto([], { copy }) });
    await choose(element, 'target', 'clipboard');
    submit(element);
    await says(element, 'did not let Rollcall copy');
  });

  it('writes CSV for programs without a mark and with text as it is', async () => {
    const saved: Saved = [];
    const element = await opened(exportBackground(), { means: meansInto(saved) });
    await choose(element, 'target', 'csv');
    await choose(element, 'reader', 'program');
    await choose(element, 'delimiter', ';');
    submit(element);
    await says(element, 'Saved');
    const text = await saved[0]?.blob.text();
    expect(text?.startsWith('"Name";')).to.equal(true);
    expect(text).to.include('\r\n"=Ben";');
  });

  it('tells what went wrong, and tries again', async () => {
    const background = exportBackground().fail('people-export.read', { kind: 'not-found', what: 'This organization' });
    const element = await opened(background, { means: meansInto([]) });
    submit(element);
    await says(element, 'This organization was not found');
    await expect(element).to.be.accessible();
    submit(element);
    await waitUntil(() => background.dataOf('people-export.read').length === 2);
  });

  it('tells of chosen members who are gone, and of a members list that is not whole', async () => {
    const element = await opened(exportBackground(undefined, false), {
      selected: [ANA, GONE],
      means: meansInto([]),
    });
    submit(element);
    await says(element, 'Saved acme-members-selected-1-partial-2026-11-23.xlsx');
    expect(textOf(element)).to.include('One member you chose is no longer known here');
    expect(textOf(element)).to.include('Not everybody is known yet');
  });

  it('can be cancelled, and saves nothing then', async () => {
    const saved: Saved = [];
    const slow: ExportMeans['write'] = (_job, { signal, progress }) =>
      new Promise((resolve) => {
        progress(1);
        signal.addEventListener('abort', () => resolve({ ok: false, problem: { kind: 'cancelled' } }));
      });
    const element = await opened(exportBackground(), { means: meansInto(saved, { write: slow }) });
    submit(element);
    await says(element, 'Writing 1 of 3');
    expect(focused(element)).to.equal('Cancel');
    await expect(element).to.be.accessible();
    find(element, 'button', 'Cancel').click();
    await says(element, 'Cancelled. Nothing was saved.');
    expect(focused(element)).to.equal('Cancel');
    expect(saved).to.deep.equal([]);
  });

  it('can be cancelled before the background has answered', async () => {
    const saved: Saved = [];
    const background = exportBackground().answer('people-export.read', () => new Promise(() => undefined));
    const element = await opened(background, { means: meansInto(saved) });
    submit(element);
    await says(element, 'Reading members');
    find(element, 'button', 'Cancel').click();
    await says(element, 'Cancelled. Nothing was saved.');
    expect(saved).to.deep.equal([]);
  });

  it('stops what it writes when it is closed', async () => {
    let isAborted = false;
    const slow: ExportMeans['write'] = (_job, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => (isAborted = true)));
    const element = await opened(exportBackground(), { means: meansInto([], { write: slow }) });
    submit(element);
    await says(element, 'Writing');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => isAborted);
    await waitUntil(() => !dialogOf(element));
  });

  it('is opened, filled in and closed by keyboard alone, and gives the focus back', async () => {
    const element = await mounted(exportBackground());
    const button = find(element, 'button', 'Export');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => dialogOf(element)?.open);
    for (let i = 0; i < 3; i += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialogOf(element));
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('remembers what was chosen, but not whom', async () => {
    const element = await opened(exportBackground(), { selected: [ANA] });
    await choose(element, 'target', 'parquet');
    await choose(element, 'schema', 'multi-tenant');
    await choose(element, 'manifest', 'zipped');
    const again = await opened(exportBackground());
    expect(checkedOf(again, 'target')).to.equal('parquet');
    expect(checkedOf(again, 'scope')).to.equal('all');
    const chosen = Object.fromEntries(findAll(again, 'select').map(({ name, value }) => [name, value]));
    expect(chosen).to.deep.equal({ schema: 'multi-tenant', manifest: 'zipped' });
  });

  it('goes on with the usual where what is stored is none of its own', async () => {
    localStorage.setItem('people-export', '{"target":"fax","schema":7');
    expect(checkedOf(await opened(exportBackground()), 'target')).to.equal('xlsx');
  });

  it('exports nobody where a filter lets nobody through', async () => {
    const background = exportBackground();
    const element = await opened(background, { filtered: [], filterText: 'name contains zz' });
    expect(textOf(element)).to.include('There is nobody to export.');
    submit(element);
    await element.updateComplete;
    expect(background.asked).to.deep.equal([]);
    const nobody = await mounted(background, { total: 0 });
    expect(find(nobody, 'button', 'Export').disabled).to.equal(true);
  });

  it('writes many members without holding up the page', async () => {
    const people = Array.from({ length: 20_000 }, (_, ordinal) => memberOf(ordinal, { name: `Person ${ordinal}` }));
    const saved: Saved = [];
    const element = await opened(exportBackground(people), { total: people.length, means: meansInto(saved) });
    submit(element);
    await says(element, 'Writing');
    let frames = 0;
    const count = () => {
      frames += 1;
      if (saved.length === 0) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    await says(element, 'Saved acme-members-20000-2026-11-23.xlsx');
    expect(frames).to.be.greaterThan(2);
  });
});
