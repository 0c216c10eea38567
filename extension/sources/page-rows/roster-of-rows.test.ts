import { describe, expect, it } from 'vitest';
import { instant } from '../../../components/activity/day';
import type { Deployment } from '../../../components/activity/organization';
import { statusOf } from '../../../components/activity/status';
import type { PageLastActive } from '../../messages';
import { factsOfRow, rosterOfRows } from './roster-of-rows';

const NOW = instant(Date.UTC(2026, 10, 23, 15));
const YESTERDAY = NOW - 86_400_000;

function factsFor(lastActive: PageLastActive, deployment: Deployment = 'dedicated') {
  return factsOfRow({ email: 'ana@acme.test', lastActive }, deployment, NOW);
}

describe('rosterOfRows', () => {
  it('keeps what the page says of the whole and leaves out rows that name nobody', () => {
    const rows = [
      { email: ' ana@acme.test ', lastActive: { kind: 'hyphen' } },
      { username: 'ben', lastActive: { kind: 'hyphen' } },
      { name: 'Loading', lastActive: { kind: 'unknown', text: '' } },
      { email: '  ', lastActive: { kind: 'hyphen' } },
    ] as const;
    const roster = rosterOfRows({ rows, total: 140, complete: false }, 'dedicated', NOW);
    expect(roster).toMatchObject({ source: 'page', takenAt: NOW, complete: false, total: 140 });
    expect(roster.members.map(({ email, username }) => email ?? username)).toEqual(['ana@acme.test', 'ben']);
  });

  it('reads every column', () => {
    const row = {
      email: 'ana@acme.test',
      username: 'ana',
      name: 'Ana Ruiz',
      role: 'Admin',
      modelsSeat: 'Full',
      weaveAccess: 'No access',
      teams: ['vision'],
      lastActive: { kind: 'at', at: YESTERDAY, precision: 'day' },
    } as const;
    expect(factsOfRow(row, 'dedicated', NOW)).toEqual({
      email: 'ana@acme.test',
      username: 'ana',
      name: 'Ana Ruiz',
      role: 'admin',
      modelsSeat: 'full',
      weaveAccess: 'none',
      teams: ['vision'],
      membership: 'accepted',
      lastActive: { kind: 'at', at: YESTERDAY, precision: 'day' },
    });
  });

  it.each([
    ['invite-pending', { kind: 'invite-pending' }, 'dedicated', 'invite-pending'],
    ['deactivated', { kind: 'deactivated' }, 'self-managed', 'deactivated'],
    ['a recent time', { kind: 'at', at: YESTERDAY, precision: 'second' }, 'multi-tenant', 'active'],
    ['a hyphen on single tenant', { kind: 'hyphen' }, 'dedicated', 'dormant'],
    ['a hyphen on Multi-tenant', { kind: 'hyphen' }, 'multi-tenant', 'no-activity'],
    ['an unreadable text', { kind: 'unknown', text: 'vor 3 Tagen' }, 'dedicated', undefined],
  ] as const)('gives %s its status', (_, lastActive, deployment, status) => {
    expect(statusOf(factsFor(lastActive, deployment), deployment, NOW)).toBe(status);
  });

  it('does not say that somebody whose cell cannot be read is a member or is not', () => {
    expect(factsFor({ kind: 'unknown', text: '?' }).membership).toBe('unknown');
    expect(factsFor({ kind: 'hyphen' }, 'multi-tenant').membership).toBe('unknown');
  });
});
