import { expect } from '@open-wc/testing';
import { strFromU8, unzipSync } from 'fflate';
import { exportTable } from '../../../components/activity/export/export-table';
import { THIRTY_DAYS } from '../../../components/activity/export/test-people';
import { memberOf } from '../../../components/activity/test-organization';
import { writeXlsx } from './xlsx-file';

const NAMES = ['<b>&amp;</b>]]>', '\u0000\u0007\ufffe', '\ud800 half', '_x0041_', 'e\u0301 👩‍💻', '" onload="x'];

async function partsOf(blob: Blob): Promise<ReadonlyMap<string, Document>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const parser = new DOMParser();
  return new Map(
    Object.entries(files).map(([path, bytes]) => [path, parser.parseFromString(strFromU8(bytes), 'application/xml')]),
  );
}

describe('an Excel workbook', () => {
  it('is well-formed XML in every part, whatever people are called', async () => {
    const people = NAMES.map((name, ordinal) => memberOf(ordinal, { name, teams: [name] }));
    const about = NAMES.map((name) => [name, name] as const);
    const parts = await partsOf(writeXlsx(exportTable('rollcall', people, THIRTY_DAYS), about, () => undefined));
    const broken = [...parts].filter(([, part]) => part.querySelector('parsererror'));
    expect(broken.map(([path]) => path)).to.deep.equal([]);
    expect(parts.get('xl/worksheets/sheet1.xml')?.querySelectorAll('row').length).to.equal(NAMES.length + 1);
  });

  it('has every part it refers to, and filters the members by their header', async () => {
    const people = Array.from({ length: 30 }, (_, ordinal) => memberOf(ordinal));
    const parts = await partsOf(writeXlsx(exportTable('rollcall', people, THIRTY_DAYS), [], () => undefined));
    const types = [...(parts.get('[Content_Types].xml')?.querySelectorAll('Override') ?? [])];
    const named = types.map((type) => type.getAttribute('PartName')?.slice(1) ?? '');
    expect(named).to.have.length(4);
    expect(named.filter((path) => !parts.has(path))).to.deep.equal([]);
    const links = [...(parts.get('xl/_rels/workbook.xml.rels')?.querySelectorAll('Relationship') ?? [])];
    expect(links.filter((link) => !parts.has(`xl/${link.getAttribute('Target')}`))).to.deep.equal([]);
    const filter = parts.get('xl/worksheets/sheet1.xml')?.querySelector('autoFilter')?.getAttribute('ref');
    expect(filter).to.equal('A1:AB31');
    expect(parts.get('xl/workbook.xml')?.querySelector('definedName')?.textContent).to.equal('Members!$A$1:$AB$31');
  });
});
