import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import './toolbar.define';
import type { ToolbarElement } from './toolbar.element';

async function toolbar(attributes: Readonly<Record<string, string>>, width?: number): Promise<ToolbarElement> {
  const element = document.createElement('rollcall-toolbar');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  if (width) holder.style.width = `${width}px`;
  holder.append(element);
  await element.updateComplete;
  return element;
}

function text(element: Element, selector: string): string | undefined {
  return element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
}

function texts(element: Element, selector: string): readonly string[] {
  return [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) => {
    return found.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  });
}

function button(element: Element, action: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[data-action='${action}']`);
  if (!found) throw new Error(`no button ${action}`);
  return found;
}

function actions(element: Element): readonly (string | undefined)[] {
  const found = element.shadowRoot?.querySelectorAll<HTMLElement>('[data-action]') ?? [];
  return [...found].map(({ dataset }) => dataset['action']);
}

const FULL = {
  active: '61',
  idle: '14',
  dormant: '23',
  'no-activity': '9',
  'invite-pending': '6',
  deactivated: '4',
  unknown: '2',
  known: '119',
  total: '140',
};

describe('<rollcall-toolbar> counts', () => {
  it('shows a chip per status, in order, with its word', async () => {
    expect(texts(await toolbar(FULL), '.chip')).to.deep.equal([
      '61 Active',
      '14 Idle',
      '23 Dormant',
      '9 No activity',
      '6 Invite pending',
      '4 Deactivated',
      '2 Unknown',
    ]);
  });

  it('shows no chip for what was not said, and no zero for what the deployment may not know', async () => {
    expect(texts(await toolbar({}), '.chip')).to.deep.equal([]);
    const zeros = Object.fromEntries(Object.keys(FULL).map((name) => [name, '0']));
    expect(texts(await toolbar(zeros), '.chip')).to.deep.equal(['0 Active', '0 Idle', '0 Dormant']);
    expect(texts(await toolbar({ active: 'NaN', idle: '-3', dormant: '1.5' }), '.chip')).to.deep.equal([]);
  });

  it('groups digits by the language around it', async () => {
    const element = await toolbar({ active: '12345', lang: 'de' });
    expect(texts(element, '.chip')).to.deep.equal(['12.345 Active']);
  });

  it('follows its attributes', async () => {
    const element = await toolbar(FULL);
    element.setAttribute('active', '62');
    element.removeAttribute('idle');
    await element.updateComplete;
    expect(texts(element, '.chip').slice(0, 2)).to.deep.equal(['62 Active', '23 Dormant']);
  });
});

describe('<rollcall-toolbar> members seen', () => {
  const cases: readonly (readonly [Record<string, string>, string, boolean])[] = [
    [{ known: '25', total: '140' }, '25 of 140 members seen', true],
    [{ known: '25' }, '25 members seen so far', true],
    [{ known: '1' }, '1 member seen so far', true],
    [{ known: '140', total: '140', complete: '' }, '140 members', false],
    [{ known: '1', complete: '' }, '1 member', false],
    [{ known: '30', total: '25' }, '30 members seen so far', true],
    [{ known: '0' }, 'No members read yet', true],
    [{}, 'No members read yet', false],
    [{ known: 'many', total: 'more' }, 'No members read yet', false],
  ];
  for (const [attributes, expected, isOffering] of cases) {
    it(`says "${expected}" for ${JSON.stringify(attributes)}`, async () => {
      const element = await toolbar(attributes);
      expect(text(element, '.seen')).to.equal(expected);
      expect(actions(element).includes('collect-all')).to.equal(isOffering);
    });
  }

  it('says that the API is connected', async () => {
    expect(text(await toolbar({ connected: '' }), '.connected')).to.equal('API connected');
    expect(text(await toolbar({}), '.connected')).to.equal(undefined);
  });
});

describe('<rollcall-toolbar> actions', () => {
  it('names what each button asks for and does nothing itself', async () => {
    const element = await toolbar(FULL);
    expect(actions(element)).to.deep.equal(['collect-all', 'export-csv', 'toggle-panel', 'open-dashboard']);
    const before = element.outerHTML;
    for (const action of ['collect-all', 'export-csv', 'toggle-panel', 'open-dashboard'])
      button(element, action).click();
    await element.updateComplete;
    expect(element.outerHTML).to.equal(before);
  });

  it('lets its clicks be read from the composed path', async () => {
    const element = await toolbar(FULL);
    let seen: string | undefined;
    element.addEventListener('click', (event) => {
      const control = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset['action']);
      seen = control instanceof HTMLElement ? control.dataset['action'] : undefined;
    });
    button(element, 'export-csv')
      .querySelector('svg')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(seen).to.equal('export-csv');
  });

  it('tells whether the panel is open', async () => {
    const element = await toolbar({});
    expect(button(element, 'toggle-panel').ariaExpanded).to.equal('false');
    element.setAttribute('panel-open', '');
    await element.updateComplete;
    expect(button(element, 'toggle-panel').ariaExpanded).to.equal('true');
  });

  it('asks for no second export while one is under way, and keeps the keyboard where it is', async () => {
    const element = await toolbar(FULL);
    const exporting = button(element, 'export-csv');
    exporting.focus();
    element.setAttribute('busy', 'exporting');
    await element.updateComplete;
    expect(actions(element)).to.not.include('export-csv');
    expect(element.shadowRoot?.activeElement).to.equal(exporting);
    expect(exporting.ariaDisabled).to.equal('true');
    element.removeAttribute('busy');
    await element.updateComplete;
    expect(actions(element)).to.include('export-csv');
  });

  it('makes chips toggles when there is a filter, and says how many members the file will hold', async () => {
    const element = await toolbar({ ...FULL, filter: 'dormant no-activity nonsense' });
    const chips = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button.chip') ?? [])];
    expect(chips.map(({ dataset }) => dataset['status'])).to.not.include('unknown');
    expect(chips.every(({ dataset }) => dataset['action'] === 'filter-status')).to.equal(true);
    const on = chips.filter(({ ariaPressed }) => ariaPressed === 'true').map(({ dataset }) => dataset['status']);
    expect(on).to.deep.equal(['dormant', 'no-activity']);
    expect(text(element, '[data-action=export-csv]')).to.equal('Export CSV (32)');
    element.setAttribute('filter', '');
    await element.updateComplete;
    expect(text(element, '[data-action=export-csv]')).to.equal('Export CSV');
  });
});

describe('<rollcall-toolbar> what is under way', () => {
  const progress: readonly (readonly [Record<string, string>, string | undefined, string | null, string | null])[] = [
    [{ progress: '75/140' }, '75 of 140', '75', '140'],
    [{ progress: '75', total: '140' }, '75 of 140', '75', '140'],
    [{ progress: '75' }, '75', null, null],
    [{ progress: '75/0' }, '75', null, null],
    [{ progress: 'half' }, undefined, null, null],
    [{}, undefined, null, null],
  ];
  for (const [attributes, expected, value, max] of progress) {
    it(`shows how far collecting has come for ${JSON.stringify(attributes)}`, async () => {
      const element = await toolbar({ known: '25', busy: 'collecting', ...attributes });
      const bar = element.shadowRoot?.querySelector('progress');
      expect([bar?.getAttribute('value'), bar?.getAttribute('max')]).to.deep.equal([value, max]);
      expect(text(element, 'progress + p')).to.equal(expected);
      expect(actions(element)).to.include('cancel-collect').and.not.include('collect-all');
    });
  }

  it('moves the keyboard from Collect all to Cancel, and back to what is left', async () => {
    const element = await toolbar({ known: '25', total: '140' });
    button(element, 'collect-all').focus();
    element.setAttribute('busy', 'collecting');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'cancel-collect'));
    element.removeAttribute('busy');
    element.setAttribute('complete', '');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(button(element, 'export-csv'));
  });

  it('does not take the keyboard from anywhere else', async () => {
    const element = await toolbar({ known: '25', busy: 'collecting' });
    element.removeAttribute('busy');
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('announces an export by its file name, and a notice with its button', async () => {
    const element = await toolbar({ exported: 'acme-members-2026-11-23.csv', notice: 'Cells could not be read.' });
    expect(text(element, '[role=status] .exported')).to.equal('Exported acme-members-2026-11-23.csv');
    expect(text(element, '[role=status] .notice p')).to.equal('Cells could not be read.');
    expect(actions(element)).to.include('copy-diagnostics');
  });

  it('shows texts of attributes as text', async () => {
    const element = await toolbar({ notice: '<img src=x onerror=alert(1)>', exported: '<b>x</b>' });
    expect(element.shadowRoot?.querySelector('img, .exported b')).to.equal(null);
  });
});

describe('<rollcall-toolbar> everywhere', () => {
  const busy = { ...FULL, busy: 'collecting', progress: '75/140', notice: 'A sentence that is long enough to wrap.' };

  for (const width of [320, 420, 768, 1100, 1400, 1800]) {
    it(`fits ${width} pixels`, async () => {
      const element = await toolbar({ ...busy, exported: 'acme-members-dormant-2026-11-23.csv' }, width);
      const parts = element.shadowRoot?.querySelectorAll('button, li, p, .seen') ?? [];
      expect(parts.length).to.be.greaterThan(10);
      for (const part of parts) {
        const box = part.getBoundingClientRect();
        expect(box.right, part.textContent ?? '').to.be.at.most(element.getBoundingClientRect().right + 0.5);
        expect(box.height).to.be.greaterThan(0);
      }
    });
  }

  it('gives every button a target of 24 pixels', async () => {
    const element = await toolbar({ ...busy, filter: '' });
    for (const found of element.shadowRoot?.querySelectorAll('button') ?? []) {
      expect(found.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in ${theme}`, async () => {
      await expect(await toolbar({ ...busy, theme, connected: '', exported: 'a.csv' })).to.be.accessible();
      await expect(await toolbar({ ...FULL, theme, filter: 'idle', 'panel-open': '' })).to.be.accessible();
    });
  }

  it('never throws on malformed attributes', async () => {
    const names = [...Object.keys(FULL), 'busy', 'progress', 'notice', 'exported', 'filter', 'theme', 'lang'];
    const element = await toolbar({});
    const values = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(values, async (attributes) => {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        await element.updateComplete;
        expect(actions(element)).to.include('toggle-panel');
      }),
      { numRuns: 60 },
    );
  });
});
