import type { PageMember } from '../../page-data';

/** A key as the API Keys tab lists it; the secret itself is shown once and never again (`wandb/deployments.md`, 3). */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** ISO 8601; undefined if never used. */
  readonly lastUsed: string | undefined;
  readonly created: string;
}

const NAMES = ['laptop', 'cluster', 'notebook', 'ci', 'workstation'];
const LISTED = 40;

/** One key for each of the first people who accepted their invitation. */
export function listKeys(members: readonly PageMember[]): readonly ListedKey[] {
  return members
    .filter(({ lastActive }) => lastActive.kind !== 'invite-pending')
    .slice(0, LISTED)
    .map(({ id, email, username, lastActive, added }, index) => ({
      id: keyId(id),
      name: `${username}-${NAMES[index % NAMES.length] ?? 'key'}`,
      owner: email,
      lastUsed: lastActive.kind === 'at' ? lastActive.at : undefined,
      created: added,
    }));
}

/** Eight characters that look like the first part of a key and always belong to the same member. */
function keyId(memberId: string): string {
  let hash = 7;
  for (const letter of memberId) hash = (Math.imul(hash, 48_271) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return Math.imul(hash, 2_654_435_761 | 0)
    .toString(16)
    .replace('-', '')
    .padStart(8, '0')
    .slice(0, 8);
}

/** Keys whose name, id or owner contains a text (searchable since 0.84: `wandb/activity.md`, B). */
export function searchKeys(keys: readonly ListedKey[], text: string): readonly ListedKey[] {
  const wanted = text.trim().toLowerCase();
  return keys.filter(({ id, name, owner }) => [id, name, owner].some((field) => field.toLowerCase().includes(wanted)));
}
