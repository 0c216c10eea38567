import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import type { Announcement } from '../messages';
import { createAnnouncer } from './announcer';

const ACME = 'acme.wandb.io' as OrganizationId;
const GLOBEX = 'globex.wandb.io' as OrganizationId;
const TABS = [
  { id: 1, url: 'https://acme.wandb.io/org/dashboard' },
  { id: 2, url: 'https://acme.wandb.io/org/dashboard/' },
  { id: 3, url: 'https://globex.wandb.io/org/dashboard' },
  { id: 4, url: 'https://acme.wandb.io/ana/detector' },
  { id: 5 },
];

function changed(organization: OrganizationId): Announcement {
  return { rollcall: 'announcement', kind: 'activity-changed', organization };
}

function progress(daysDone: number): Announcement {
  const state = { phase: 'audit-log', daysDone, daysTotal: 9 } as const;
  return { rollcall: 'announcement', kind: 'sync-progress', organization: ACME, state };
}

function announcerWith(overrides: Partial<Parameters<typeof createAnnouncer>[0]> = {}) {
  const toOwnPages = vi.fn<(announcement: Announcement) => Promise<unknown>>(async () => undefined);
  const toTab = vi.fn<(tab: number, announcement: Announcement) => Promise<unknown>>(async () => undefined);
  const announce = createAnnouncer({ toOwnPages, toTab, tabs: async () => TABS, ...overrides });
  return { announce, toOwnPages, toTab };
}

describe('announcer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells our own pages and the tabs that show the organization, and no other tab', async () => {
    const { announce, toOwnPages, toTab } = announcerWith();
    announce(changed(ACME));
    await vi.runAllTimersAsync();
    expect(toOwnPages.mock.calls).toEqual([[changed(ACME)]]);
    expect(toTab.mock.calls).toEqual([
      [1, changed(ACME)],
      [2, changed(ACME)],
    ]);
  });

  it('does not tell the tab that caused the change', async () => {
    const { announce, toTab } = announcerWith();
    announce(changed(ACME), 1);
    await vi.runAllTimersAsync();
    expect(toTab.mock.calls.map(([tab]) => tab)).toEqual([2]);
  });

  it('tells both tabs when both caused a change', async () => {
    const { announce, toTab } = announcerWith();
    announce(changed(ACME), 1);
    announce(changed(ACME), 2);
    await vi.runAllTimersAsync();
    expect(toTab.mock.calls.map(([tab]) => tab)).toEqual([1, 2]);
  });

  it('tells a burst once, with the last state', async () => {
    const { announce, toOwnPages } = announcerWith();
    for (let day = 1; day <= 9; day += 1) announce(progress(day));
    announce(changed(ACME));
    announce(changed(GLOBEX));
    await vi.runAllTimersAsync();
    expect(toOwnPages.mock.calls).toEqual([[progress(9)], [changed(ACME)], [changed(GLOBEX)]]);
  });

  it('tells again what changes later', async () => {
    const { announce, toOwnPages } = announcerWith();
    announce(changed(ACME));
    await vi.runAllTimersAsync();
    announce(changed(ACME));
    await vi.runAllTimersAsync();
    expect(toOwnPages).toHaveBeenCalledTimes(2);
  });

  it('goes on when nobody listens', async () => {
    const refuse = async () => Promise.reject(new Error('Could not establish connection'));
    const { announce, toTab } = announcerWith({ toOwnPages: refuse });
    announce(changed(ACME));
    await vi.runAllTimersAsync();
    expect(toTab).toHaveBeenCalledTimes(2);
    const blind = announcerWith({ tabs: refuse });
    blind.announce(changed(ACME));
    await vi.runAllTimersAsync();
    expect(blind.toOwnPages).toHaveBeenCalledOnce();
  });
});
