import { unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatableZip } from './repeatable-zip';

/** Names as files have them; `a` before numbers would be reordered by JavaScript objects, so none is a number. */
const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6})?\.js$/), fc.uint8Array({ maxLength: 200 }), {
  minKeys: 1,
});

test('the same files give the same bytes, whenever and in whatever order they were packed', () => {
  fc.assert(
    fc.property(
      files,
      fc.date({ min: new Date(1981, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true }),
      (all, mtime) => {
        const early = zipSync(all, { mtime: new Date(1990, 4, 5) });
        const late = zipSync(Object.fromEntries(Object.entries(all).reverse()), { mtime, level: 0 });
        expect(Buffer.from(repeatableZip(late)).equals(Buffer.from(repeatableZip(early)))).toBe(true);
      },
    ),
  );
});

test('every file is in it, byte for byte', () => {
  fc.assert(
    fc.property(files, (all) => {
      expect(unzipSync(repeatableZip(zipSync(all)))).toEqual(all);
    }),
  );
});
