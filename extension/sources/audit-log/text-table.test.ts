import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextTable } from './text-table';

function asked(table: TextTable, text: string, padding = 0): string {
  const bytes = new TextEncoder().encode(`${'x'.repeat(padding)}${text}yz`);
  return table.textOf(bytes, new DataView(bytes.buffer), padding, bytes.length - 2);
}

describe('TextTable', () => {
  it('gives back every text, wherever its bytes stand and whatever came before', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 50 });
    fc.assert(
      fc.property(texts, fc.nat(5), (some, padding) => {
        const table = new TextTable();
        for (const text of [...some, ...some]) expect(asked(table, text, padding)).toBe(text);
      }),
    );
  });

  it('keeps texts apart that differ in one byte, over several growths', () => {
    const table = new TextTable();
    const names = Array.from({ length: 20_000 }, (_, i) => `user${i}@acme.test`);
    for (const name of [...names, ...names.slice().reverse()]) expect(asked(table, name)).toBe(name);
  });

  it('decodes the bytes of a text only once', () => {
    const table = new TextTable();
    const decode = TextDecoder.prototype.decode;
    let decoded = 0;
    TextDecoder.prototype.decode = function (...parameters) {
      decoded += 1;
      return decode.apply(this, parameters);
    };
    try {
      for (let i = 0; i < 10; i += 1) asked(table, 'ana@acme.test');
    } finally {
      TextDecoder.prototype.decode = decode;
    }
    expect(decoded).toBe(1);
  });
});
