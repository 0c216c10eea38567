import { describe, expect, it } from 'vitest';
import { takeOfferedWords } from '../../components/texts/offered-words';
import { setSpokenLanguage, spokenLanguage } from '../../components/texts/spoken-language';
import { translation } from '../../components/texts/texts';
import { keysOf, offerWords } from './offer-words';
import { texts as german } from './pages/page.de';
import { texts as japanese } from './pages/page.ja';

describe('words offered to scripts of W&B’s page', () => {
  it.each([[german], [japanese]])('are told apart by their keys', (texts) => {
    expect(new Set(texts.map(({ english }) => keysOf(english))).size).toBe(texts.length);
  });

  it('reach the copy of the English texts that each script has', () => {
    const [bundled, copy] = [
      { cells: 'Cells', label: 'Panel' },
      { cells: 'Cells', label: 'Panel' },
    ];
    offerWords(globalThis, 'de', [translation(bundled, { cells: 'Zellen', label: 'Bereich' })], ['en', 'de-AT']);
    const unknown = { other: 'Other' };
    takeOfferedWords(copy, unknown);
    expect([copy, unknown]).toEqual([{ cells: 'Zellen', label: 'Bereich' }, { other: 'Other' }]);
    expect(spokenLanguage()).toBe('de-AT');
    Reflect.deleteProperty(globalThis, 'rollcallWords');
    setSpokenLanguage(undefined);
  });

  it('are left alone, and English stays, where none are offered', () => {
    const texts = { cells: 'Cells' };
    takeOfferedWords(texts);
    expect(texts.cells).toBe('Cells');
    expect(spokenLanguage()).toBeUndefined();
  });
});
