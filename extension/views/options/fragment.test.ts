import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment } from './fragment';
import { SECTIONS } from './sections';

describe('the fragment of the address', () => {
  it('leads to each section by its name', () => {
    for (const section of SECTIONS) {
      expect(readFragment(`#${section}`)).toEqual({ kind: 'section', section });
      expect(readFragment(section)).toEqual({ kind: 'section', section });
    }
  });

  it('carries any address to connect', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (pageUrl) => {
        expect(readFragment(`#connect=${encodeURIComponent(pageUrl)}`)).toEqual({ kind: 'connect', pageUrl });
      }),
    );
  });

  it('takes an address that was not encoded as it stands', () => {
    expect(readFragment('#connect=https://a.test/100%')).toEqual({ kind: 'connect', pageUrl: 'https://a.test/100%' });
  });

  it.each(['', '#', '#nowhere', '#Connections'])('leads nowhere for "%s"', (fragment) => {
    expect(readFragment(fragment)).toBeUndefined();
  });
});
