import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../status';
import { day } from '../test-organization';
import { exportFileName } from './export-file-name';

const TODAY = { organizationName: 'acme', day: day('2026-11-23'), complete: true };

describe('the name of an export', () => {
  it.each([
    [TODAY, 'acme-members-2026-11-23.csv'],
    [{ ...TODAY, filter: {} }, 'acme-members-2026-11-23.csv'],
    [{ ...TODAY, filter: { statuses: [] } }, 'acme-members-2026-11-23.csv'],
    [{ ...TODAY, filter: { statuses: ['dormant' as const] } }, 'acme-members-dormant-2026-11-23.csv'],
    [{ ...TODAY, complete: false }, 'acme-members-partial-2026-11-23.csv'],
    [{ ...TODAY, organizationName: 'acme.wandb.io' }, 'acme.wandb.io-members-2026-11-23.csv'],
    [{ ...TODAY, organizationName: 'localhost:8080' }, 'localhost-8080-members-2026-11-23.csv'],
    [{ ...TODAY, organizationName: '..//' }, 'organization-members-2026-11-23.csv'],
    [{ ...TODAY, organizationName: 'Café Ωmega' }, 'café-ωmega-members-2026-11-23.csv'],
  ])('%#. is told by what is in it', (naming, name) => {
    expect(exportFileName(naming)).toBe(name);
  });

  it('lists statuses in reading order, and none when all are in', () => {
    expect(exportFileName({ ...TODAY, filter: { statuses: ['dormant', 'active'] } })).toBe(
      'acme-members-active-dormant-2026-11-23.csv',
    );
    expect(exportFileName({ ...TODAY, filter: { statuses: [...STATUSES].reverse() } })).toBe(
      'acme-members-2026-11-23.csv',
    );
  });

  it('says that something was searched for, never what', () => {
    const filter = { search: 'ana@acme.test' };
    expect(exportFileName({ ...TODAY, filter })).toBe('acme-members-search-2026-11-23.csv');
  });

  it('is one any file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (organizationName) => {
        const name = exportFileName({ ...TODAY, organizationName });
        expect(name).toMatch(/^[^\\/:*?"<>|\s.-][^\\/:*?"<>|\s]*-members-2026-11-23\.csv$/);
        expect([...name].length).toBeLessThan(100);
      }),
    );
  });
});
