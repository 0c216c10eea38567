import { fileText } from '../csv/export-file-name';
import { dayOf, isoDate } from '../day';
import type { ExportAbout } from './export-manifest';

/**
 * `acme-members-1204-2026-11-23.xlsx`, `acme-members-filtered-37-2026-11-23.csv`. The number is that of its rows;
 * what was filtered by may be a person, so the name only says that something was.
 *
 * @param ending without its dot, e.g. `csv`
 */
export function peopleFileName({ facts, scope, rows }: ExportAbout, ending: string): string {
  const parts = [
    fileText(facts.organization.name) || 'organization',
    'members',
    ...(facts.isPseudonymous ? ['pseudonymous'] : []),
    ...(scope === 'all' ? [] : [scope]),
    String(rows),
    ...(facts.members.complete ? [] : ['partial']),
    isoDate(dayOf(facts.exportedAt)),
  ];
  return `${parts.join('-')}.${ending}`;
}
