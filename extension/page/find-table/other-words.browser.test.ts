import { expect, fixture, html } from '@open-wc/testing';
import { mayBeInOtherWords } from './other-words';

describe('words that are not English', () => {
  const head = (...words: readonly string[]) =>
    fixture<HTMLElement>(
      html`<div>
        <table>
          <tr>
            ${words.map((word) => html`<th>${word}</th>`)}
          </tr>
        </table>
      </div>`,
    );

  afterEach(() => {
    document.documentElement.lang = '';
    document.documentElement.className = '';
  });

  it('a table with one known header is in English, and so is a page without tables', async () => {
    expect(mayBeInOtherWords(await head('Name', 'Zuletzt aktiv', 'Rolle'))).to.equal(false);
    expect(mayBeInOtherWords(await fixture(html`<div><p>Mitglieder</p></div>`))).to.equal(false);
  });

  it('headers of which none is known may be a translation; empty ones are only not there yet', async () => {
    expect(mayBeInOtherWords(await head('Bezeichnung', 'Zuletzt aktiv', 'Rolle'))).to.equal(true);
    expect(mayBeInOtherWords(await head('', '', ''))).to.equal(false);
  });

  it('a page that names another language, or bears the marks of a translation, is one', async () => {
    const table = await head('Name', 'Role');
    for (const lang of ['de', 'ja-JP', 'enm']) {
      document.documentElement.lang = lang;
      expect(mayBeInOtherWords(table), lang).to.equal(true);
    }
    for (const lang of ['en', 'en-US', 'EN']) {
      document.documentElement.lang = lang;
      expect(mayBeInOtherWords(table), lang).to.equal(false);
    }
    document.documentElement.className = 'translated-ltr';
    expect(mayBeInOtherWords(table)).to.equal(true);
    document.documentElement.className = '';
    expect(
      mayBeInOtherWords(
        await fixture(
          html`<div>
            <b><font>Name</font></b>
          </div>`,
        ),
      ),
    ).to.equal(true);
  });
});
