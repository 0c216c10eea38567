import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ImportSummary, OrganizationSummary } from '../../messages';
import { failed, succeeded } from '../../problem';
import { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import { DEDICATED, FORGE, downloadsDuring, exportsOf, summaryOf } from '../popup/popup-scene';
import './csv-export.define';
import type { CsvExportElement } from './csv-export.element';
import './csv-import.define';
import type { CsvImportElement } from './csv-import.element';
import './export-shelf.define';
import { ExportShelfElement } from './export-shelf.element';

const FILE = { id: 'e', name: 'acme-members.csv', text: 'Name\r\n', columns: ['Name'], rows: 212, sha256: 'f00d' };

function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

async function exporter(background: FakeBackground, summary: OrganizationSummary): Promise<CsvExportElement> {
  return fixture(html`<rollcall-csv-export .ask=${background.ask} .summary=${summary}></rollcall-csv-export>`);
}

describe('<rollcall-csv-export>', () => {
  for (const [page, own] of [
    [DEDICATED, 'single-tenant'],
    [FORGE, 'multi-tenant'],
  ] as const) {
    it(`saves everybody in the columns W&B exports on ${new URL(page).host}`, async () => {
      const background = new FakeBackground().answer('csv.export', FILE);
      const element = await exporter(background, summaryOf(page));
      const files = await downloadsDuring(async () => {
        find(element, 'button', 'Export CSV').click();
        await waitUntil(() => textOf(element).includes('Saved acme-members.csv with 212 rows.'));
      });
      expect(files).to.deep.equal([{ name: FILE.name, text: FILE.text }]);
      const organization = summaryOf(page).organization.id;
      expect(background.dataOf('csv.export')).to.deep.equal([{ organization, schema: own }]);
      await expect(element).to.be.accessible();
    });
  }

  it('saves one status in the columns that are chosen', async () => {
    const background = new FakeBackground().answer('csv.export', FILE);
    const summary = summaryOf(DEDICATED);
    const element = await exporter(background, summary);
    const [columns, who] = findAll(element, 'select');
    if (!columns || !who) throw new Error('no choices');
    expect(Array.from(who.options, ({ text }) => text.trim())).to.deep.equal([
      'Everybody (212)',
      'Active (128)',
      'Idle (31)',
      'Dormant (22)',
      'No activity (22)',
      'Invite pending (9)',
    ]);
    choose(columns, 'rollcall');
    choose(who, 'dormant');
    await downloadsDuring(async () => {
      find(element, 'button', 'Export CSV').click();
      await waitUntil(() => textOf(element).includes('Saved'));
    });
    expect(background.dataOf('csv.export')).to.deep.equal([
      { organization: summary.organization.id, schema: 'rollcall', filter: { statuses: ['dormant'] } },
    ]);
  });

  it('says why a file could not be made', async () => {
    const background = new FakeBackground().fail('csv.export', { kind: 'storage-full' });
    const element = await exporter(background, summaryOf(DEDICATED));
    find(element, 'button', 'Export CSV').click();
    await waitUntil(() => textOf(element).includes('no room left'));
  });

  it('makes one file at a time', async () => {
    const background = new FakeBackground().answer('csv.export', () => new Promise(() => undefined));
    const element = await exporter(background, summaryOf(DEDICATED));
    const button = find(element, 'button', 'Export CSV');
    button.click();
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(background.dataOf('csv.export')).to.have.length(1);
  });

  it('with nobody known says what to do', async () => {
    const element = await exporter(new FakeBackground(), summaryOf(DEDICATED, { members: 0 }));
    expect(textOf(element)).to.contain('No members are known yet');
    expect(findAll(element, 'button')).to.have.length(0);
  });
});

const IMPORTED: ImportSummary = {
  schema: 'single-tenant',
  members: 131,
  importId: 'import-1',
  rejected: [],
  warnings: [],
};

async function importer(background: FakeBackground): Promise<CsvImportElement> {
  const { id } = summaryOf(DEDICATED).organization;
  return fixture(html`<rollcall-csv-import .ask=${background.ask} .organization=${id}></rollcall-csv-import>`);
}

function drop(element: CsvImportElement, ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const zone = element.shadowRoot?.querySelector('.drop');
  zone?.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
}

describe('<rollcall-csv-import>', () => {
  it('hands a dropped file over byte by byte', async () => {
    const background = new FakeBackground().answer('csv.import', IMPORTED);
    const element = await importer(background);
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00, 0xe9, 0x00]);
    drop(element, new File([bytes], 'users.csv'));
    await waitUntil(() => textOf(element).includes('131 members imported.'));
    const [sent] = background.dataOf('csv.import');
    expect(sent?.file.name).to.equal('users.csv');
    expect(Uint8Array.from(atob(sent?.file.base64 ?? ''), (byte) => byte.charCodeAt(0))).to.deep.equal(bytes);
    await expect(element).to.be.accessible();
  });

  it('undoes what it imported', async () => {
    const entry = { id: 'import-1', kind: 'csv', name: 'users.csv', at: 0, people: 131, days: 0 } as const;
    const background = new FakeBackground()
      .answer('csv.import', IMPORTED)
      .answer('imports.list', { imports: [{ ...entry, standing: 'apart', isUnfinished: false }] })
      .answer('imports.undo', { undone: true });
    const element = await importer(background);
    drop(element, new File(['x'], 'users.csv'));
    await waitUntil(() => textOf(element).includes('Undo'), 'offered');
    find(element, 'button', 'Undo').click();
    await waitUntil(() => textOf(element).includes('The import of users.csv is undone.'), 'undone');
    expect(background.dataOf('imports.undo').map(({ id }) => id)).to.deep.equal(['import-1']);
    expect(textOf(element)).not.to.contain('131 members imported.');
  });

  it('hears that its import was undone elsewhere', async () => {
    const entry = { id: 'import-1', kind: 'csv', name: 'users.csv', at: 0, people: 131, days: 0 } as const;
    const background = new FakeBackground()
      .answer('csv.import', IMPORTED)
      .answer('imports.list', { imports: [{ ...entry, standing: 'apart', isUnfinished: false }] });
    const element = await importer(background);
    drop(element, new File(['x'], 'users.csv'));
    await waitUntil(() => textOf(element).includes('Undo'), 'offered');
    background.answer('imports.list', { imports: [] });
    document.dispatchEvent(new CustomEvent('imports-changed'));
    await waitUntil(() => textOf(element).includes('The import of users.csv is undone.'), 'told');
  });

  it('offers no Undo for a file that is too large to be undone', async () => {
    const entry = { id: 'import-1', kind: 'csv', name: 'users.csv', at: 0, people: 131, days: 0 } as const;
    const background = new FakeBackground()
      .answer('csv.import', IMPORTED)
      .answer('imports.list', { imports: [{ ...entry, standing: 'too-large', isUnfinished: false }] });
    const element = await importer(background);
    drop(element, new File(['x'], 'users.csv'));
    await waitUntil(() => textOf(element).includes('This import is too large to be undone.'), 'told');
    expect(findAll(element, 'button').map(textOf)).not.to.contain('Undo');
  });

  it('takes a chosen file, the same one twice', async () => {
    const background = new FakeBackground().answer('csv.import', IMPORTED);
    const element = await importer(background);
    const [input] = findAll(element, 'input');
    if (!input) throw new Error('no input');
    for (const times of [1, 2]) {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['Name\nAna'], 'users.csv'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
      await waitUntil(() => background.dataOf('csv.import').length === times);
      await waitUntil(() => input.value === '');
    }
  });

  it('names the lines that were left out, and warnings', async () => {
    const rejected = Array.from({ length: 7 }, (_, index) => ({ line: index + 2, reason: 'no e-mail' }));
    const summary = { ...IMPORTED, rejected, warnings: ['The file is of Multi-tenant.'] };
    const element = await importer(new FakeBackground().answer('csv.import', summary));
    drop(element, new File(['x'], 'users.csv'));
    await waitUntil(() => textOf(element).includes('7 lines were left out'));
    expect(textOf(element)).to.contain('The file is of Multi-tenant.');
    expect(findAll(element, 'li').map(textOf)).to.deep.equal([
      ...[2, 3, 4, 5, 6].map((line) => `line ${line}: no e-mail`),
      'and 2 more',
    ]);
    expect(findAll(element, 'rollcall-notice')[0]?.tone).to.equal('warning');
  });

  it('says why a file was refused', async () => {
    const background = new FakeBackground().fail('csv.import', { kind: 'missing-columns', missing: ['Last Active'] });
    const element = await importer(background);
    drop(element, new File(['x'], 'users.csv'));
    await waitUntil(() => textOf(element).includes('lacks the column Last Active'));
  });

  it('takes neither two files at once nor one too large to be sent', async () => {
    const background = new FakeBackground();
    const element = await importer(background);
    drop(element, new File(['x'], 'one.csv'), new File(['y'], 'two.csv'));
    await waitUntil(() => textOf(element).includes('one file at a time'));
    const large = new File(['x'], 'large.csv');
    Object.defineProperty(large, 'size', { value: 50_000_000 });
    const zone = element.shadowRoot?.querySelector('.drop');
    const event = new DragEvent('drop', { cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: { files: [large] } });
    zone?.dispatchEvent(event);
    await waitUntil(() => textOf(element).includes('more than 40 MB'));
    expect(background.asked).to.deep.equal([]);
  });

  it('shows where to drop while a file hovers, over the button too', async () => {
    const element = await importer(new FakeBackground());
    const zone = element.shadowRoot?.querySelector('.drop');
    const isOver = async () => {
      await element.updateComplete;
      return zone?.classList.contains('over');
    };
    zone?.dispatchEvent(new DragEvent('dragover', { cancelable: true }));
    expect(await isOver()).to.equal(true);
    zone?.dispatchEvent(new DragEvent('dragleave', { relatedTarget: find(element, 'button', '') }));
    expect(await isOver()).to.equal(true);
    zone?.dispatchEvent(new DragEvent('dragleave', { relatedTarget: document.body }));
    expect(await isOver()).to.equal(false);
  });
});

const undoTime = ExportShelfElement.undoTime;
afterEach(() => {
  ExportShelfElement.undoTime = undoTime;
});

function backgroundWithExports(count: number): FakeBackground {
  return new FakeBackground()
    .answer('exports.list', exportsOf(summaryOf(DEDICATED), count))
    .answer('exports.delete', { deleted: true })
    .answer('exports.download', ({ id }) => succeeded({ ...FILE, id, name: `${id}.csv` }));
}

async function shelf(background: FakeBackground): Promise<ExportShelfElement> {
  const { id } = summaryOf(DEDICATED).organization;
  return fixture(html`<rollcall-export-shelf .ask=${background.ask} .organization=${id}></rollcall-export-shelf>`);
}

const names = (element: ExportShelfElement): readonly string[] =>
  findAll(element, 'th')
    .filter(({ className }) => className === 'file')
    .map(textOf);

describe('<rollcall-export-shelf>', () => {
  it('lists earlier exports, newest first, with rows and age', async () => {
    const element = await shelf(backgroundWithExports(3));
    await waitUntil(() => names(element).length === 3);
    expect(findAll(element, 'tr').map(textOf)[1]).to.match(/^acme-members-2026-11-12\.csv 202 1 hour ago/);
    await expect(element).to.be.accessible();
  });

  it('downloads one again', async () => {
    const element = await shelf(backgroundWithExports(1));
    await waitUntil(() => names(element).length === 1);
    const files = await downloadsDuring(async () => {
      find(element, 'button', 'Download').click();
      await element.updateComplete;
      await new Promise((settled) => setTimeout(settled));
    });
    expect(files).to.deep.equal([{ name: 'export-0.csv', text: FILE.text }]);
  });

  it('deletes one only after the time to undo it, and moves the focus along', async () => {
    const background = backgroundWithExports(2);
    const element = await shelf(background);
    await waitUntil(() => names(element).length === 2);
    find(element, 'button', 'Delete acme-members-2026-11-11.csv').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['acme-members-2026-11-10.csv']);
    expect(textOf(element.shadowRoot?.activeElement ?? element)).to.equal('Undo');
    find(element, 'button', 'Undo').click();
    await element.updateComplete;
    expect(names(element)).to.have.length(2);
    expect(element.shadowRoot?.activeElement?.getAttribute('title')).to.contain('Delete acme-members-2026-11-11.csv');
    expect(background.dataOf('exports.delete')).to.deep.equal([]);
    ExportShelfElement.undoTime = 0;
    find(element, 'button', 'Delete acme-members-2026-11-11.csv').click();
    await waitUntil(() => background.dataOf('exports.delete').length === 1);
    expect(background.dataOf('exports.delete')).to.deep.equal([{ id: 'export-1' }]);
  });

  it('deletes at once what is pending when the page goes away', async () => {
    const background = backgroundWithExports(2);
    const element = await shelf(background);
    await waitUntil(() => names(element).length === 2);
    find(element, 'button', 'Delete').click();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(background.dataOf('exports.delete')).to.have.length(1);
    await waitUntil(() => names(element).length === 1);
    find(element, 'button', 'Delete').click();
    element.remove();
    expect(background.dataOf('exports.delete')).to.have.length(2);
  });

  it('brings back what could not be deleted, with the reason', async () => {
    ExportShelfElement.undoTime = 0;
    const background = backgroundWithExports(1).answer('exports.delete', () => failed({ kind: 'storage-blocked' }));
    const element = await shelf(background);
    await waitUntil(() => names(element).length === 1);
    find(element, 'button', 'Delete').click();
    await waitUntil(() => textOf(element).includes('older version of the data'));
    expect(names(element)).to.have.length(1);
  });

  it('says when there are none, and when they cannot be read', async () => {
    expect(textOf(await shelf(backgroundWithExports(0)))).to.contain('None yet.');
    const broken = backgroundWithExports(1).fail('exports.list', { kind: 'storage-blocked' });
    const element = await shelf(broken);
    await waitUntil(() => textOf(element).includes('older version of the data'));
    broken.answer('exports.list', exportsOf(summaryOf(DEDICATED), 1));
    find(element, 'button', 'Try again').click();
    await waitUntil(() => names(element).length === 1);
  });
});
