import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '../find-table/column-words';
import { type CellText, EMPTY_CELL } from './cell-text';
import { identityOf } from './member-identity';
import { readAbsolute } from '../native-text/absolute-text';
import { readMember } from './read-member';

const CONTEXT = { now: Date.UTC(2026, 10, 23, 12), zone: 'UTC', calendar: readAbsolute };

function cell(...lines: readonly string[]): CellText {
  return { ...EMPTY_CELL, lines, whole: lines.join(' ') };
}

function member(cells: Partial<Record<ColumnKind, CellText>>) {
  return readMember(new Map(Object.entries(cells) as [ColumnKind, CellText][]), CONTEXT);
}

describe('who a row is about', () => {
  it.each<readonly [string, Parameters<typeof identityOf>[0], ReturnType<typeof identityOf>]>([
    ['name over username', { name: cell('Ana Ruiz', 'ana-ruiz') }, { name: 'Ana Ruiz', username: 'ana-ruiz' }],
    ['initials before the name', { name: cell('AR', 'Ana Ruiz', '@ana') }, { name: 'Ana Ruiz', username: 'ana' }],
    ['name over e-mail', { name: cell('Ana Ruiz', 'ana@acme.test') }, { name: 'Ana Ruiz', email: 'ana@acme.test' }],
    [
      'name, username and e-mail in one cell with a badge',
      { name: cell('Ana Ruiz', 'You', 'ana-ruiz', 'Ana.Ruiz@acme.test') },
      { name: 'Ana Ruiz', username: 'ana-ruiz', email: 'Ana.Ruiz@acme.test' },
    ],
    [
      'a first name only, with an e-mail',
      { name: cell('ana'), email: cell('ana@acme.test') },
      { name: 'ana', email: 'ana@acme.test' },
    ],
    ['a username only', { name: cell('ana-ruiz') }, { username: 'ana-ruiz' }],
    [
      'a column of its own for each',
      { name: cell('Ana Ruiz'), username: cell('ana'), email: cell('ana@acme.test') },
      { name: 'Ana Ruiz', username: 'ana', email: 'ana@acme.test' },
    ],
    ['only an e-mail (somebody invited)', { name: cell('ana@acme.test') }, { email: 'ana@acme.test' }],
    ['one name for both', { name: cell('ana', 'ana') }, { username: 'ana' }],
    ['own mark', { name: cell('Ana Ruiz (you)', 'ana-ruiz') }, { name: 'Ana Ruiz', username: 'ana-ruiz' }],
    [
      'accents and other scripts',
      { name: cell('李 小龙', 'xiaolong'), email: cell('李@例え.テスト') },
      { name: '李 小龙', username: 'xiaolong', email: '李@例え.テスト' },
    ],
    ['initials in another script', { name: cell('小結', '小林結衣') }, { name: '小林結衣' }],
    ['a short name is no initials', { name: cell('Bo', 'bo-ek') }, { name: 'Bo', username: 'bo-ek' }],
    ['nobody', { name: cell(), email: cell('-') }, {}],
  ])('%s', (_, cells, expected) => expect(identityOf(cells)).toEqual(expected));

  it('a profile link gives the username', () => {
    const name = { ...cell('Ana Ruiz'), links: ['https://forge.coreweave.com/profile/ana-ruiz?ref=members'] };
    expect(identityOf({ name })).toEqual({ name: 'Ana Ruiz', username: 'ana-ruiz' });
  });

  it('a cut-off e-mail is taken from its tooltip or link, never as it is cut', () => {
    expect(identityOf({ email: cell('ana.ruiz@acme.te…') }).email).toBeUndefined();
    expect(identityOf({ email: { ...cell('ana.ruiz@acme.te…'), hints: ['ana.ruiz@acme.test'] } }).email).toBe(
      'ana.ruiz@acme.test',
    );
    expect(identityOf({ email: { ...cell('Write'), links: ['mailto:ana%2Bx@acme.test?subject=Hi'] } }).email).toBe(
      'ana+x@acme.test',
    );
  });
});

describe('what a row says of its member', () => {
  const ana = { name: cell('Ana Ruiz'), email: cell('ana@acme.test') };

  it('role, seats and teams come in the words of the page', () => {
    expect(
      member({
        ...ana,
        role: cell('Admin'),
        'models-seat': cell('Full'),
        'weave-access': cell('No access'),
        teams: cell('vision, language', 'audio'),
        'last-active': cell('-'),
      }),
    ).toEqual({
      name: 'Ana Ruiz',
      email: 'ana@acme.test',
      role: 'Admin',
      modelsSeat: 'Full',
      weaveAccess: 'No access',
      teams: ['vision', 'language', 'audio'],
      lastActive: { kind: 'hyphen' },
    });
  });

  it('a list of teams that is cut short is not told as the whole', () => {
    expect(member({ ...ana, teams: cell('vision', '+2') })?.teams).toBeUndefined();
    expect(member({ ...ana, teams: cell('3 teams') })?.teams).toBeUndefined();
    expect(member({ ...ana, teams: cell('-') })?.teams).toEqual([]);
    const withTooltip = { ...cell('vision', '+2'), hints: ['vision, language, audio'] };
    expect(member({ ...ana, teams: withTooltip })?.teams).toEqual(['vision', 'language', 'audio']);
  });

  it('a deactivated person reads so in role, seats or status, whatever the time says', () => {
    for (const kind of ['status', 'role', 'models-seat'] as const) {
      const read = member({ ...ana, [kind]: cell('Deactivated'), 'last-active': cell('3 days ago') });
      expect(read?.lastActive).toEqual({ kind: 'deactivated' });
      expect(read?.role).toBeUndefined();
      expect(read?.modelsSeat).toBeUndefined();
    }
  });

  it('an invitation told by a status column or a badge counts where there is no time', () => {
    expect(member({ ...ana, status: cell('Invite pending'), 'last-active': cell('-') })?.lastActive.kind).toBe(
      'invite-pending',
    );
    expect(member({ name: cell('Ana Ruiz', 'Pending'), 'last-active': cell() })?.lastActive.kind).toBe(
      'invite-pending',
    );
    expect(member({ ...ana, status: cell('Pending'), 'last-active': cell('3 days ago') })?.lastActive.kind).toBe('at');
  });

  it('a row that names nobody is nobody', () => {
    expect(member({ name: cell(), email: cell(), 'last-active': cell('-') })).toBeUndefined();
    expect(member({ other: cell('Total'), 'last-active': cell('-') })).toBeUndefined();
  });

  it('without a name column any other column may hold the e-mail', () => {
    expect(member({ other: cell('ana@acme.test'), 'last-active': cell('-') })?.email).toBe('ana@acme.test');
    expect(member({ name: cell('Ana Ruiz'), other: cell('bo@acme.test') })?.email).toBeUndefined();
  });
});
