import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sampleMember } from '../data/sample-member';
import { nativeCsv } from './native-csv';

const ANA = sampleMember({
  name: 'Ruiz, "Ana"',
  teams: ['vision', 'speech'],
  lastActive: { kind: 'at', at: '2026-11-20T17:03:22Z' },
  daysActive: 12,
  runs: 7,
  reports: 1,
});

describe('nativeCsv', () => {
  it('has the columns of Dedicated and Self-Managed in their order', () => {
    expect(nativeCsv({ deployment: 'dedicated', members: [ANA] }).split('\r\n')).toEqual([
      '"Name","Username","Org Role","Models Seat","Weave Access","Email","Teams","Last Active"',
      '"Ruiz, ""Ana""","ana-ruiz","Member","Full","Viewer","ana@acme.test","vision, speech","2026-11-20T17:03:22Z"',
    ]);
  });

  it('has the columns of Multi-tenant in their order', () => {
    expect(nativeCsv({ deployment: 'multi-tenant', members: [ANA] }).split('\r\n')).toEqual([
      '"Name","Username","Last Active","Role","Email","Teams","Status","Number of Reports","Number of Runs","Number of active days","Models Seat","Weave Access"',
      '"Ruiz, ""Ana""","ana-ruiz","2026-11-20T17:03:22Z","Member","ana@acme.test","vision, speech","Active",1,7,12,"Full","Viewer"',
    ]);
  });

  it('tells people without a time by the words of the page', () => {
    const members = (['invite-pending', 'deactivated', 'hyphen'] as const).map((kind) =>
      sampleMember({ lastActive: { kind } }),
    );
    const { data } = Papa.parse<string[]>(nativeCsv({ deployment: 'self-managed', members }));
    expect(data.slice(1).map((row) => row.at(-1))).toEqual(['Invite pending', 'Deactivated', '-']);
  });

  it('can be read back whatever a name holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }).filter((name) => !name.includes('\0'))), (names) => {
        const members = names.map((name) => sampleMember({ name }));
        const { data } = Papa.parse<string[]>(nativeCsv({ deployment: 'multi-tenant', members }), { newline: '\r\n' });
        expect(data.slice(1).map(([name]) => name)).toEqual(names);
      }),
    );
  });
});
