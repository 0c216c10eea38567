import { plainText } from '../native-text/plain-text';

/** What a column of the members table is about. */
export type MemberColumn =
  | 'last-active'
  | 'name'
  | 'username'
  | 'email'
  | 'role'
  | 'models-seat'
  | 'weave-access'
  | 'teams'
  | 'status'
  | 'billing-admin';

/** What only tables of other things have: teams, service accounts, API keys, leader boards, runs. */
export type ForeignColumn =
  'key' | 'owner' | 'scope' | 'member-count' | 'created' | 'last-used' | 'rank' | 'work' | 'active-days';

export type ColumnKind = MemberColumn | ForeignColumn | 'other';

/** Words a column may be headed with, in lower case, from W&B's pages over the years (`wandb/activity.md`, A and B). */
const WORDS: Readonly<Record<MemberColumn | ForeignColumn, readonly string[]>> = {
  'last-active': ['last active', 'last activity', 'last active at', 'last active on', 'last active date', 'last seen'],
  name: [
    'name',
    'user',
    'member',
    'full name',
    'display name',
    'person',
    'people',
    'account',
    'member name',
    'user details',
  ],
  username: ['username', 'user name', 'handle', 'login'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'mail'],
  role: [
    'role',
    'org role',
    'organization role',
    'organisation role',
    'user role',
    'roles',
    'permission',
    'account role',
  ],
  'models-seat': ['models seat', 'model seat', 'models', 'seat', 'models access', 'seat type'],
  'weave-access': ['weave access', 'weave', 'weave seat', 'weave role'],
  teams: ['team', 'teams', 'team(s)', 'team membership', 'team memberships'],
  status: ['status', 'state', 'account status', 'user status'],
  'billing-admin': ['billing admin', 'billing', 'billing administrator'],
  key: ['key', 'key name', 'key id', 'api key', 'api keys', 'token', 'secret'],
  owner: ['owner', 'owned by', 'created by', 'service account', 'service account name'],
  scope: ['scope', 'scopes', 'visibility', 'default team'],
  'member-count': ['members', 'member count', 'number of members', '# members', 'seats', 'seats used', 'users'],
  created: ['created', 'created on', 'created at', 'date created', 'creation date', 'expires', 'expires on'],
  'last-used': ['last used', 'last used on', 'last used at'],
  rank: ['rank', '#', 'position', 'place'],
  'active-days': ['active days', 'days active', 'number of active days', 'total active days'],
  work: ['project', 'projects', 'run', 'sweep', 'tracked hours', 'artifact', 'report'],
};

/** Words by what they head, in lower case. */
export type HeaderWords = Readonly<Partial<Record<MemberColumn | ForeignColumn, readonly string[]>>>;

const KIND_OF_WORDS = new Map<string, ColumnKind>();
learnHeaderWords(WORDS);

/** From now on columns may be headed with these too. */
export function learnHeaderWords(words: HeaderWords): void {
  for (const [kind, texts] of Object.entries(words)) {
    // The keys of such a record are kinds of columns.
    for (const text of texts) KIND_OF_WORDS.set(text, kind as ColumnKind);
  }
}

const LONGEST_HEADER = 60;
const SORT_NOTES =
  /(?:,? ?\(?(?:sorted|sortable|sort|click to sort|activate to sort|not sorted|unsorted|ascending|descending|column|asc|desc)\b.*)$/;
const SORT_PREFIX = /^(?:sort(?:ed)?(?: table)? by|sort) (?:column )?/;

/**
 * Tells a column by its header's text in any letter case, leaving aside arrows and notes on sorting, a zone or unit in
 * brackets, an asterisk or colon. `other` for words no table of ours uses.
 */
export function columnKindOf(header: string): ColumnKind {
  const plain = plainText(header).toLowerCase();
  if (plain.length === 0 || plain.length > LONGEST_HEADER) return 'other';
  for (const text of headerReadings(plain)) {
    const kind = KIND_OF_WORDS.get(text);
    if (kind) return kind;
  }
  // "Name / Email", "User & username": the first of several subjects.
  const [first, ...others] = plain.split(/ ?(?:[/&+,|]| and ) ?/);
  return first && others.length > 0 ? columnKindOf(first) : 'other';
}

function headerReadings(text: string): readonly string[] {
  const bare = text
    .replace(/[^\p{L}\p{N}#()/& .-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const unsorted = bare.replace(SORT_PREFIX, '').replace(SORT_NOTES, '').trim();
  const unbracketed = unsorted.replace(/ ?\((?!s\))[^)]*\)$/, '').trim();
  const uncounted = unbracketed.replace(/ (?:\d+|\(\d+\))$/, '').trim();
  return [text, bare, unsorted, unbracketed, uncounted];
}

/** Whether a text is one of the words for Last Active and nothing else, as cheaply as can be told. */
export function isLastActiveWord(text: string): boolean {
  return KIND_OF_WORDS.get(text.trim().toLowerCase()) === 'last-active';
}

/** Whether a text could head the Last Active column: cheap enough to ask of every text in a page. */
export function mayBeLastActive(text: string): boolean {
  return text.length <= LONGEST_HEADER && columnKindOf(text) === 'last-active';
}
