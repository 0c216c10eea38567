import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { packJson, unpackJson } from '../../messaging/packed-json';
import { failed, succeeded } from '../../problem';
import { FakeBackground } from '../fake-background';
import { find } from '../find-in-shadow';
import { DEDICATED, summaryOf } from '../popup/popup-scene';
import { headerText, partTexts } from './backup-format';
import './backup-card.define';
import type { BackupCardElement } from './backup-card.element';

const { organization } = summaryOf(DEDICATED);
const PARTS = [
  { kind: 'organization', organization, text: 'ünï "quoted"\nline' },
  { kind: 'snapshot', organization, day: 20_780, members: [] },
  { kind: 'export', organization, text: 'a,b\r\n' },
];

/** A background that holds these parts and remembers what is merged. */
function keeping(parts: readonly unknown[], merged: unknown[] = []): FakeBackground {
  return new FakeBackground()
    .answer('backup.list', {
      parts: parts.map((_part, day) => ({
        kind: 'snapshot' as const,
        organization: organization.id,
        day: day as never,
      })),
    })
    .answer('backup.read', async ({ part }) =>
      succeeded({ packed: await packJson(parts[part.kind === 'snapshot' ? part.day : 0]) }),
    )
    .answer('backup.merge', async ({ packed }) => {
      merged.push(await unpackJson(packed));
      return succeeded({ organization: organization.id, name: organization.name });
    });
}

async function card(background: FakeBackground): Promise<BackupCardElement> {
  return fixture<BackupCardElement>(
    html`<rollcall-backup-card .ask=${background.ask} .organization=${organization}></rollcall-backup-card>`,
  );
}

/** The file the card hands over to the browser. */
async function saved(element: BackupCardElement): Promise<File> {
  const file = new Promise<File>((resolve) => {
    const take = (event: MouseEvent) => {
      const link = event.target;
      if (!(link instanceof HTMLAnchorElement) || !link.download) return;
      event.preventDefault();
      document.removeEventListener('click', take, true);
      void fetch(link.href).then(async (answer) => resolve(new File([await answer.blob()], link.download)));
    };
    document.addEventListener('click', take, true);
  });
  find(element, 'button', 'Save backup').click();
  return file;
}

function drop(element: BackupCardElement, file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  element.renderRoot
    .querySelector('.drop')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

async function told(element: BackupCardElement): Promise<string> {
  const notice = () => element.renderRoot.querySelector('rollcall-notice');
  await waitUntil(() => notice() !== null, 'told', { timeout: 5_000 });
  return notice()?.textContent?.trim() ?? '';
}

describe('<rollcall-backup-card>', () => {
  it('saves every part in one packed file and merges it again', async () => {
    const element = await card(keeping(PARTS));
    const file = await saved(element);
    expect(file.name).to.match(/^rollcall-backup-acme\.wandb\.io-\d{4}-\d{2}-\d{2}\.json\.gz$/);
    await expect(element).to.be.accessible();
    const unpacked = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).json();
    expect(unpacked).to.deep.include({ rollcall: 'backup', version: 3, count: 3, parts: PARTS });

    const merged: unknown[] = [];
    const other = await card(keeping([], merged));
    drop(other, file);
    expect(await told(other)).to.contain('Merged what the backup knows of acme.wandb.io. It was made on');
    expect(merged).to.deep.equal(PARTS);
  });

  it('merges a file that was unpacked and laid out anew', async () => {
    const merged: unknown[] = [];
    const element = await card(keeping([], merged));
    const text = JSON.stringify({ rollcall: 'backup', version: 1, parts: PARTS }, null, 2);
    drop(element, new File([text], 'backup.json'));
    expect(await told(element)).to.contain('Merged');
    expect(merged).to.deep.equal(PARTS);
  });

  for (const [what, text, sentence] of [
    ['another kind of file', '{"name":"rollcall"}', 'it is another kind of file'],
    ['a newer version', JSON.stringify({ rollcall: 'backup', version: 99, parts: [] }), 'a newer Rollcall made it'],
    ['a text', 'Dear admin', 'it is another kind of file'],
    ['nothing', '', 'it is empty'],
    ['a file that was cut off', `${headerText(Date.now(), 2)}{"kind":"organization"},\n`, 'its end is missing'],
  ] as const) {
    it(`refuses ${what} and says so`, async () => {
      const element = await card(keeping([]));
      drop(element, new File([text], 'backup.json'));
      expect(await told(element)).to.contain(sentence);
    });
  }

  it('tells what was merged before a part was refused', async () => {
    let count = 0;
    const background = keeping(PARTS).answer('backup.merge', () => {
      count += 1;
      return count < 3
        ? succeeded({ organization: organization.id, name: organization.name })
        : failed({ kind: 'storage-full' });
    });
    const file = await saved(await card(keeping(PARTS)));
    const element = await card(background);
    drop(element, file);
    const text = await told(element);
    expect(text).to.contain('no room left');
    expect(text).to.contain('2 parts were merged before that and stay.');
  });
});

describe('partTexts', () => {
  it('gives each part back, however long lines are and wherever chunks end', async () => {
    const parts = Array.from({ length: 50 }, (_, i) => JSON.stringify({ kind: 'x', text: 'ß'.repeat(i * 997) }));
    const file = new Blob([headerText(0, parts.length), parts.join(',\n'), '\n]}\n']);
    const texts: string[] = [];
    for await (const piece of partTexts(file)) if (piece.kind === 'part') texts.push(piece.text);
    expect(texts).to.deep.equal(parts);
  });
});
