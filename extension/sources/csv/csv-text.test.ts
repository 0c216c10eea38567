import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCsv } from './decode-csv';
import { parseCsv } from './parse-csv';
import { writeCsv } from './write-csv';

const encoder = new TextEncoder();

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : Buffer.from(bytes).swap16();
}

function decoded(bytes: Uint8Array): string {
  const outcome = decodeCsv(bytes);
  return outcome.ok ? outcome.value.text : `problem: ${outcome.problem.kind}`;
}

function parsed(text: string) {
  const outcome = parseCsv(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function detailOf(text: string): string {
  const outcome = parseCsv(text);
  return !outcome.ok && outcome.problem.kind === 'not-a-csv' ? outcome.problem.detail : 'no problem';
}

const NAMES = '"Name","Username","Last Active"\r\n"Zoë 李","zoe",""\r\n';

describe('decodeCsv', () => {
  it.each([
    ['UTF-8', encoder.encode(NAMES)],
    ['UTF-8 with a mark', encoder.encode(`\uFEFF${NAMES}`)],
    ['UTF-16 little-endian', utf16(NAMES, 'le')],
    ['UTF-16 little-endian with a mark', utf16(`\uFEFF${NAMES}`, 'le')],
    ['UTF-16 big-endian', utf16(NAMES, 'be')],
    ['UTF-16 big-endian with a mark', utf16(`\uFEFF${NAMES}`, 'be')],
  ])('reads %s', (_, bytes) => {
    expect(decoded(bytes)).toBe(NAMES);
  });

  it('reads what Excel saves on Windows, and says that names may be wrong', () => {
    const outcome = decodeCsv(Buffer.from('Name\r\nZo\u00eb\r\n', 'latin1'));
    expect(outcome).toMatchObject({ ok: true, value: { text: 'Name\r\nZoë\r\n' } });
    expect(outcome.ok && outcome.value.warnings).toHaveLength(1);
  });

  it.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2)],
    ['bytes that are no text', Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0, 65, 66, 67)],
  ])('refuses %s', (_, bytes) => {
    expect(decoded(bytes)).toBe('problem: not-a-csv');
  });
});

describe('parseCsv', () => {
  it('tells on which line of the file each record starts', () => {
    const { header, records } = parsed('\r\n"Name","Teams"\r\n"A\nna","x"\r\n\r\n"Ben","y\r\nz"\r\n"Cy",""');
    expect(header).toEqual(['Name', 'Teams']);
    expect(records).toEqual([
      { line: 3, fields: ['A\nna', 'x'] },
      { line: 6, fields: ['Ben', 'y\r\nz'] },
      { line: 8, fields: ['Cy', ''] },
    ]);
  });

  it.each([',', ';', '\t'])('reads fields separated by %j, even where names hold the others', (delimiter) => {
    const text = [`"Name"${delimiter}"Teams, all"`, `"Ruiz; Ana"${delimiter}"a,b,c;d"`].join('\n');
    expect(parsed(text)).toMatchObject({
      header: ['Name', 'Teams, all'],
      records: [{ fields: ['Ruiz; Ana', 'a,b,c;d'] }],
    });
  });

  it.each([
    ['', 'it is empty'],
    [' \r\n\n', 'it is empty'],
    ['"Name","Email"\r\n"Ana","ana@acme.test\r\n"Ben","b"\r\n', 'no problem'],
    ['"Name"\r\n"Ana"\r\n"Ben\r\n"', 'no problem'],
    ['"Name"\r\n"Ana', 'a quotation mark in the record on line 2 is never closed'],
    ['"Name\r\nAna\r\n', 'a quotation mark in the record on line 1 is never closed'],
  ])('judges %j', (text, detail) => {
    expect(detailOf(text)).toBe(detail);
  });

  it('marks a record whose quotation marks are broken and reads the others', () => {
    const { records } = parsed('"Name","Email"\r\n"An"a","a"\r\n"Ben","b"\r\n');
    expect(records[0]?.fault).toBeDefined();
    expect(records.at(-1)).toEqual({ line: 3, fields: ['Ben', 'b'] });
  });
});

describe('writeCsv', () => {
  it('quotes every field, doubles inner quotation marks and ends every line with CRLF', async () => {
    const { text } = await writeCsv(
      ['Name', 'Teams'],
      [
        ['Ana "A." Ruiz', ''],
        ['7', 'a,b\n'],
      ],
    );
    expect(text).toBe('"Name","Teams"\r\n"Ana ""A."" Ruiz",""\r\n"7","a,b\n"\r\n');
  });

  it('tells size and SHA-256 of the UTF-8 bytes', async () => {
    const { text, bytes, sha256 } = await writeCsv(['Näme'], [['李']]);
    expect(bytes).toBe(Buffer.byteLength(text, 'utf8'));
    expect(sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it('writes a file with a header only when there is nobody', async () => {
    expect((await writeCsv(['Name', 'Email'], [])).text).toBe('"Name","Email"\r\n');
  });

  it('writes whatever was read, field by field, in every encoding a spreadsheet saves', async () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('"', '""', '\r\n', ',', ';', '\t', ' ', '\uFEFFa', '='));
    const width = 3;
    const row = fc.array(field, { minLength: width, maxLength: width });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), fc.constantFrom('utf8', 'le', 'be'), async (rows, encoding) => {
        const { text } = await writeCsv(['Name', 'Username', 'Last Active'], rows);
        const bytes = encoding === 'utf8' ? encoder.encode(text) : utf16(text, encoding as 'le' | 'be');
        expect(parsed(decoded(bytes)).records.map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  it('writes more rows than one piece holds', async () => {
    const rows = Array.from({ length: 5_001 }, (_, index) => [String(index)]);
    const { text } = await writeCsv(['Name'], rows);
    expect(parsed(text).records.map(({ fields }) => fields)).toEqual(rows);
  });
});
