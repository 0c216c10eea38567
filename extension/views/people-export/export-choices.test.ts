import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXPORT_SCHEMAS,
  EXPORT_TARGETS,
  type ExportChoices,
  USUAL_CHOICES,
  readChoices,
  rememberChoices,
  textOptionsOf,
  withReader,
} from './export-choices';
import { MANIFEST_PLACES } from './export-job';

const choices: fc.Arbitrary<ExportChoices> = fc.record({
  schema: fc.constantFrom(...EXPORT_SCHEMAS),
  target: fc.constantFrom(...EXPORT_TARGETS),
  manifest: fc.constantFrom(...MANIFEST_PLACES),
  reader: fc.constantFrom('spreadsheet', 'program'),
  delimiter: fc.constantFrom(',', ';'),
  guards: fc.record({ csv: fc.boolean(), tsv: fc.boolean(), clipboard: fc.boolean() }),
});

function memory(text?: string) {
  const items = new Map(text === undefined ? [] : [['people-export', text]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

describe('choices of an export', () => {
  it('are remembered', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const storage = memory();
        rememberChoices(() => storage, chosen);
        expect(readChoices(() => storage)).toEqual(chosen);
      }),
    );
  });

  it('are the usual where nothing fits that is stored, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readChoices(() => memory(text));
        expect(EXPORT_TARGETS).toContain(read.target);
        expect(Object.keys(read)).toEqual(Object.keys(USUAL_CHOICES));
      }),
    );
    expect(readChoices(() => memory('{"target":"fax","delimiter":";"}'))).toEqual({ ...USUAL_CHOICES, delimiter: ';' });
  });

  it('do without a memory that the browser refuses', () => {
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    expect(readChoices(refused)).toEqual(USUAL_CHOICES);
    expect(() => rememberChoices(refused, USUAL_CHOICES)).not.toThrow();
  });

  it('guard spreadsheets against formulas and mark CSV for them, and write for programs what is there', () => {
    const csv = { ...USUAL_CHOICES, target: 'csv' } as const;
    expect(textOptionsOf(withReader(csv, 'spreadsheet'))).toMatchObject({ hasMark: true, guardsFormulas: true });
    expect(textOptionsOf(withReader(csv, 'program'))).toMatchObject({ hasMark: false, guardsFormulas: false });
    const copied = { ...withReader(csv, 'program'), target: 'clipboard' } as const;
    expect(textOptionsOf(copied)).toMatchObject({ hasMark: false, guardsFormulas: true });
  });
});
