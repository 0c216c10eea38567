import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { OrganizationId } from '../../../components/activity/organization';
import type { RequestData } from '../../messages';
import { failed, succeeded } from '../../problem';
import { serveReader } from '../../sources/audit-files/serve-reader';
import { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import { type AuditFileReader, type ReaderPort, workerReader } from './audit-file-reader';
import './audit-import.define';
import type { AuditImportElement } from './audit-import.element';

const ACME = 'acme.wandb.io' as OrganizationId;

/** The worker's own code, on this page. */
function reader(): AuditFileReader {
  return workerReader(() => {
    const port: ReaderPort = { onmessage: null, postMessage: (message) => void serve(message) };
    const serve = serveReader((data) => queueMicrotask(() => port.onmessage?.(new MessageEvent('message', { data }))));
    return port;
  });
}

function line(email: string, day = '2026-11-20'): string {
  return JSON.stringify({ timestamp: `${day}T10:00:00Z`, action: 'project:read', actor_email: email });
}

function log(name: string, ...lines: readonly string[]): File {
  return new File([lines.join('\n'), '\n'], name, { lastModified: Date.UTC(2026, 10, 23) });
}

async function importer(background: FakeBackground): Promise<AuditImportElement> {
  return fixture<AuditImportElement>(
    html`<rollcall-audit-import
      .ask=${background.ask}
      .reader=${reader()}
      .organization=${ACME}
    ></rollcall-audit-import>`,
  );
}

function inside(element: AuditImportElement, selector: string): HTMLElement {
  const found = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function drop(element: AuditImportElement, ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  inside(element, '.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

async function ended(element: AuditImportElement): Promise<readonly string[]> {
  await waitUntil(
    () => !findAll(element, 'progress').length && [...element.renderRoot.querySelectorAll('ul.files > li')].length > 0,
    'ended',
  );
  return [...element.renderRoot.querySelectorAll('ul.files > li')].map(textOf);
}

function newFiles(): FakeBackground {
  return new FakeBackground()
    .answer('audit-files.begin', { state: 'new' })
    .answer('audit-files.store', { stored: true });
}

describe('<rollcall-audit-import>', () => {
  it('reads many files one after the other and tells what came of each', async () => {
    const background = newFiles();
    const element = await importer(background);
    drop(element, log('one.jsonl', line('ana@acme.test'), 'no JSON'), log('two.log', line('ben@acme.test')));
    const [one, two] = await ended(element);
    expect(one).to.contain('one.jsonl');
    expect(one).to.contain('1 entry read, Nov 20, 2026.');
    expect(one).to.contain('1 entry was left out: 1 is not JSON ( entry 2 )');
    expect(two).to.contain('1 entry read');
    expect(background.dataOf('audit-files.store').map(({ file }) => file.name)).to.deep.equal(['one.jsonl', 'two.log']);
    expect(textOf(inside(element, '[role=status]'))).to.equal('2 files imported.');
    await expect(element).to.be.accessible();
  });

  it('passes on the admin’s word that files are whole', async () => {
    const background = newFiles();
    const element = await importer(background);
    inside(element, 'input[type=checkbox]').click();
    drop(element, log('one.jsonl', line('ana@acme.test')));
    await ended(element);
    expect(background.dataOf('audit-files.store').map(({ isWholeLog }) => isWholeLog)).to.deep.equal([true]);
  });

  it('does not read again what was imported before, unless asked to', async () => {
    const report = { accepted: 1_234, silent: 0, rejected: [], from: 20_777, to: 20_778, endsInside: false };
    const background = newFiles().answer('audit-files.begin', {
      state: 'imported',
      at: Date.now() - 3 * 86_400_000,
      report,
    });
    const element = await importer(background);
    drop(element, log('one.jsonl', line('ana@acme.test')));
    const [row] = await ended(element);
    expect(row).to.contain('Imported before , 3 days ago');
    expect(row).to.contain('1,234 entries read');
    expect(background.dataOf('audit-files.store')).to.have.length(0);
    find(element, 'button', 'Read it again').click();
    await waitUntil(() => background.dataOf('audit-files.store').length === 1, 'read again');
  });

  it('says why a file is none, and reads the next', async () => {
    const element = await importer(newFiles());
    drop(element, log('letter.txt', 'Dear admin,'), log('two.log', line('ben@acme.test')));
    const [letter, two] = await ended(element);
    expect(letter).to.contain('No line of this file is an entry of an audit log.');
    expect(two).to.contain('1 entry read');
  });

  it('stops when cancelled and goes on from the checkpoint when asked', async () => {
    const background = newFiles();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    background.answer('audit-files.store', async () => {
      await held;
      return succeeded({ stored: true });
    });
    const element = await importer(background);
    drop(element, log('one.jsonl', line('ana@acme.test')), log('two.log', line('ben@acme.test')));
    await waitUntil(() => background.dataOf('audit-files.store').length === 1, 'storing');
    inside(element, 'button.cancel').click();
    await element.updateComplete;
    expect(textOf(inside(element, 'button.cancel'))).to.equal('Cancelling…');
    release();
    const rows = await ended(element);
    expect(rows[1]).to.contain('Not read.');
    find(element, 'button', 'Try again').click();
    await waitUntil(() => background.dataOf('audit-files.store').length === 2, 'second file');
  });

  it('takes a file that names other people only when the admin insists', async () => {
    const refuse = (data: RequestData<'audit-files.store'>) =>
      data.isOurs
        ? succeeded({ stored: true as const })
        : failed({ kind: 'other-organization', expected: 'acme', found: 'another organization' });
    const background = newFiles().answer('audit-files.store', refuse);
    const element = await importer(background);
    drop(element, log('one.jsonl', line('ana@other.test')));
    const [row] = await ended(element);
    expect(row).to.contain('This belongs to another organization');
    find(element, 'button', 'It is ours').click();
    await waitUntil(() => textOf(element).includes('1 entry read'), 'taken');
  });
});
