import Papa from 'papaparse';
import type { PageData, PageMember } from '../../page-data';
import { LAST_ACTIVE_WORDS } from './last-active-words';

type Field = (member: PageMember) => string | number;

const lastActive: Field = (member) =>
  member.lastActive.kind === 'at' ? member.lastActive.at : LAST_ACTIVE_WORDS[member.lastActive.kind];
const teams: Field = (member) => member.teams.join(', ');

/** Columns in W&B's order (`wandb/activity.md`, A1, CSV columns). */
const SINGLE_TENANT: readonly (readonly [string, Field])[] = [
  ['Name', ({ name }) => name],
  ['Username', ({ username }) => username],
  ['Org Role', ({ role }) => role],
  ['Models Seat', ({ modelsSeat }) => modelsSeat],
  ['Weave Access', ({ weaveAccess }) => weaveAccess],
  ['Email', ({ email }) => email],
  ['Teams', teams],
  ['Last Active', lastActive],
];

/** `wandb/activity.md`, A3, CSV columns. Everybody listed there is active: people are removed, not deactivated. */
const MULTI_TENANT: readonly (readonly [string, Field])[] = [
  ['Name', ({ name }) => name],
  ['Username', ({ username }) => username],
  ['Last Active', lastActive],
  ['Role', ({ role }) => role],
  ['Email', ({ email }) => email],
  ['Teams', teams],
  ['Status', () => 'Active'],
  ['Number of Reports', ({ reports }) => reports],
  ['Number of Runs', ({ runs }) => runs],
  ['Number of active days', ({ daysActive }) => daysActive],
  ['Models Seat', ({ modelsSeat }) => modelsSeat],
  ['Weave Access', ({ weaveAccess }) => weaveAccess],
];

/** W&B's own "Export as CSV" of everybody, whatever is searched for: strings in double quotes, numbers bare. */
export function nativeCsv({ deployment, members }: Pick<PageData, 'deployment' | 'members'>): string {
  const columns = deployment === 'multi-tenant' ? MULTI_TENANT : SINGLE_TENANT;
  const rows = members.map((member) => columns.map(([, field]) => field(member)));
  return Papa.unparse([columns.map(([title]) => title), ...rows], {
    quotes: (value) => typeof value === 'string',
    newline: '\r\n',
  });
}
