import { describe, expect, it } from 'vitest';
import type { DemoDeployment } from '../site';
import { generateOrganization } from './generate-organization';
import { pageData } from './page-view';

function pageOf(deployment: DemoDeployment, members = 400) {
  const organization = generateOrganization({ name: 'acme', deployment, members, seed: 9, today: '2026-11-20' });
  return { organization, page: pageData(organization) };
}

describe('the Last Active cell', () => {
  it('on Multi-tenant is a time, or a hyphen for everybody never active there', () => {
    const { organization, page } = pageOf('multi-tenant');
    page.members.forEach(({ lastActive }, index) => {
      const at = organization.members[index]?.lastActiveAt;
      expect(lastActive.kind).toBe(at === undefined ? 'hyphen' : 'at');
    });
    expect(page.members.some(({ lastActive }) => lastActive.kind === 'hyphen')).toBe(true);
  });

  it.each(['dedicated', 'self-managed'] as const)('on %s is one of four, the hyphen after six months', (deployment) => {
    const { organization, page } = pageOf(deployment);
    const kinds = new Set<string>();
    page.members.forEach(({ lastActive }, index) => {
      const member = organization.members[index];
      kinds.add(lastActive.kind);
      const recent = (member?.lastActiveAt ?? 0) >= Date.parse('2026-05-20T00:00:00Z');
      const expected =
        member?.state === 'invited'
          ? 'invite-pending'
          : member?.state === 'deactivated'
            ? 'deactivated'
            : recent
              ? 'at'
              : 'hyphen';
      expect(lastActive.kind).toBe(expected);
    });
    expect(kinds).toEqual(new Set(['invite-pending', 'deactivated', 'at', 'hyphen']));
  });

  it('tells the second', () => {
    const { organization, page } = pageOf('dedicated');
    page.members.forEach(({ lastActive }, index) => {
      if (lastActive.kind === 'at') expect(Date.parse(lastActive.at)).toBe(organization.members[index]?.lastActiveAt);
    });
  });
});

describe('the page', () => {
  it('lists everybody once, and teams with as many members as name them', () => {
    const { page } = pageOf('dedicated');
    expect(page.members).toHaveLength(400);
    for (const team of page.teams) {
      expect(team.members).toBe(page.members.filter(({ teams }) => teams.includes(team.name)).length);
    }
    expect(new Set(page.teams.map(({ name }) => name)).size).toBe(page.teams.length);
    expect(page.teams).toHaveLength(20);
  });

  it('plots each day since the log began, today included', () => {
    const { organization, page } = pageOf('multi-tenant');
    expect(page.activeByDay[0]?.day).toBe('2025-05-08');
    expect(page.activeByDay.at(-1)?.day).toBe('2026-11-20');
    expect(page.activeByDay).toHaveLength(organization.today - organization.logSince + 1);
  });

  it('of an empty organization still has somebody who looks at it', () => {
    const { page } = pageOf('dedicated', 0);
    expect(page).toMatchObject({
      members: [],
      teams: [],
      serviceAccounts: [],
      activeByDay: [],
      viewer: { username: 'ana' },
    });
  });
});
