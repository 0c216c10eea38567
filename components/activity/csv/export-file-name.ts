import { type UtcDay, isoDate } from '../day';
import { STATUSES, type Status } from '../status';

/** What an export file's name tells. */
export interface ExportNaming {
  readonly organizationName: string;
  /** Day of the export, UTC. */
  readonly day: UtcDay;
  /** Empty or absent: everybody. */
  readonly filter?: { readonly statuses?: readonly Status[]; readonly search?: string };
  /** False if only part of the members are known. */
  readonly complete: boolean;
  /** The people in it have pseudonyms. */
  readonly isPseudonymous?: boolean;
}

const LONGEST_NAME = 60;

/**
 * `acme-members-2026-11-23.csv`, `acme-members-dormant-2026-11-23.csv`, `acme-members-partial-2026-11-23.csv`. What was
 * searched for is often a person, so the name only says that something was.
 */
export function exportFileName({ organizationName, day, filter, complete, isPseudonymous }: ExportNaming): string {
  const statuses = STATUSES.filter((status) => filter?.statuses?.includes(status));
  const parts = [
    fileText(organizationName) || 'organization',
    'members',
    ...(isPseudonymous ? ['pseudonymous'] : []),
    ...(statuses.length < STATUSES.length ? statuses : []),
    ...(filter?.search?.trim() ? ['search'] : []),
    ...(complete ? [] : ['partial']),
    isoDate(day),
  ];
  return `${parts.join('-')}.csv`;
}

/** Letters and digits of any script, parted by single hyphens: what any file system takes. Empty if there are none. */
export function fileText(text: string): string {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-'),
  ]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
}
