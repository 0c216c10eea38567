import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { OrganizationId } from '../../../components/activity/organization';
import type { ImportEntry } from '../../history-messages';
import { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import './import-list.define';
import type { ImportListElement } from './import-list.element';

const ACME = 'acme.wandb.io' as OrganizationId;

function entry(overrides: Partial<ImportEntry> = {}): ImportEntry {
  return {
    id: 'import-1',
    kind: 'audit-file',
    name: 'audit-2026-01.jsonl.gz',
    at: Date.now() - 3_600_000,
    people: 12,
    days: 1,
    standing: 'apart',
    isUnfinished: false,
    ...overrides,
  };
}

async function listOf(background: FakeBackground): Promise<ImportListElement> {
  const element = await fixture<ImportListElement>(
    html`<rollcall-import-list .ask=${background.ask} .organization=${ACME}></rollcall-import-list>`,
  );
  await waitUntil(() => background.dataOf('imports.list').length > 0, 'asked');
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element;
}

describe('<rollcall-import-list>', () => {
  it('draws nothing before the first import', async () => {
    const element = await listOf(new FakeBackground().answer('imports.list', { imports: [] }));
    expect(textOf(element)).to.equal('');
  });

  it('tells each file, what it added, and why one can no longer be undone', async () => {
    const imports = [
      entry(),
      entry({ id: 'import-2', kind: 'csv', name: 'members.csv', people: 0, days: 0 }),
      entry({ id: 'import-3', kind: 'backup', name: 'all.json.gz', people: 1, days: 0, standing: 'too-large' }),
      entry({ id: 'import-4', people: 0, days: 1_200, standing: 'too-old', isUnfinished: true }),
    ];
    const element = await listOf(new FakeBackground().answer('imports.list', { imports }));
    const rows = findAll(element, 'li').map(textOf);
    expect(rows[0]).to.contain('audit-2026-01.jsonl.gz').and.contain('added 12 people and 1 day');
    expect(rows[1]).to.contain('Members CSV').and.contain('added no new people or days');
    expect(rows[2]).to.contain('added 1 person').and.contain('Too large to be undone');
    expect(rows[3]).to.contain('added 1,200 days').and.contain('not read to its end').and.contain('others came after');
    expect(findAll(element, 'button')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('undoes one, says so, and puts the focus where the list begins', async () => {
    const background = new FakeBackground()
      .answer('imports.list', { imports: [entry()] })
      .answer('imports.undo', { undone: true });
    const element = await listOf(background);
    const heard = new Promise((resolve) => element.addEventListener('imports-changed', resolve, { once: true }));
    find(element, 'button', 'Undo').click();
    await heard;
    expect(background.dataOf('imports.undo')).to.deep.equal([{ organization: ACME, id: 'import-1' }]);
    expect(textOf(element)).to.contain('The import of audit-2026-01.jsonl.gz is undone.');
    expect(findAll(element, 'li')).to.have.length(0);
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h3');
    await expect(element).to.be.accessible();
  });

  it('says that nothing was changed where one could not be undone', async () => {
    const background = new FakeBackground()
      .answer('imports.list', { imports: [entry()] })
      .answer('imports.undo', { undone: false });
    const element = await listOf(background);
    find(element, 'button', 'Undo').click();
    await waitUntil(() => textOf(element).includes('Nothing was changed.'), 'told');
    expect(findAll(element, 'li')).to.have.length(1);
  });

  it('tells a file by its kind where its name is hidden', async () => {
    const element = await listOf(
      new FakeBackground().answer('imports.list', { imports: [entry({ name: undefined })] }),
    );
    expect(textOf(element)).to.contain('Audit file').and.not.contain('audit-2026-01');
  });
});
