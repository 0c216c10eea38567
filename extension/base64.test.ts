import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Of, bytesIfBase64, bytesInBase64 } from './base64';

describe('base64', () => {
  it('is what Node makes of the same bytes, and gives them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = base64Of(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect(bytesInBase64(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each([24_575, 24_576, 24_577, 100_000])('joins its pieces without a seam (%i bytes)', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256);
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('of a text that is none there are no bytes', () => {
    expect(bytesIfBase64('not base64!')).toBe(undefined);
    expect(() => bytesInBase64('not base64!')).toThrow();
  });
});
