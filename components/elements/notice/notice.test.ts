import { expect, fixture, html } from '@open-wc/testing';
import { tokens } from '../../styles/tokens.styles';
import './notice.define';
import type { NoticeElement, NoticeTone } from './notice.element';

const TONES: readonly NoticeTone[] = ['info', 'success', 'warning', 'error'];

describe('<rollcall-notice>', () => {
  before(() => {
    if (tokens.styleSheet) document.adoptedStyleSheets.push(tokens.styleSheet);
  });

  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== tokens.styleSheet);
  });

  for (const theme of ['light', 'dark']) {
    it(`is readable in every tone on a ${theme} ground`, async () => {
      document.documentElement.setAttribute('theme', theme);
      for (const tone of TONES) {
        const notice = await fixture(html`<rollcall-notice tone=${tone}>Saved to this browser.</rollcall-notice>`);
        await expect(notice).to.be.accessible();
      }
      document.documentElement.removeAttribute('theme');
    });
  }

  it('tells each tone by a shape of its own', async () => {
    const shapes = await Promise.all(
      TONES.map(async (tone) => {
        const notice = await fixture<NoticeElement>(html`<rollcall-notice tone=${tone}>Text</rollcall-notice>`);
        return notice.shadowRoot?.querySelector('path')?.getAttribute('d');
      }),
    );
    expect(new Set(shapes).size).to.equal(TONES.length);
  });

  it('keeps what can be done beside what is said', async () => {
    const notice = await fixture(
      html`<rollcall-notice>Host unknown. <button slot="action">Allow</button></rollcall-notice>`,
    );
    const slot = notice.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=action]');
    expect(slot?.assignedElements()).to.have.length(1);
  });
});
