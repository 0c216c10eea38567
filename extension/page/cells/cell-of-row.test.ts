import { describe, expect, it } from 'vitest';
import type { PageLastActive } from '../../messages';
import { cellAttributes } from './cell-attributes';
import { cellOfRow } from './cell-of-row';

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
const daysAgo = (days: number): PageLastActive => ({ kind: 'at', at: NOW - days * DAY, precision: 'day' });

describe('what a row itself tells', () => {
  it.each<readonly [PageLastActive, string | undefined, string | undefined]>([
    [{ kind: 'invite-pending' }, 'invite-pending', 'invite-pending'],
    [{ kind: 'hyphen' }, 'dormant', 'no-activity'],
    [{ kind: 'unknown', text: 'hier' }, undefined, undefined],
    [daysAgo(3), 'active', 'active'],
    [daysAgo(30), 'idle', 'idle'],
    [daysAgo(90), 'dormant', 'dormant'],
  ])('%j is %s on single tenant, %s on Multi-tenant', (lastActive, single, multi) => {
    expect(cellOfRow({ lastActive }, 'ana@acme.test', 'dedicated', NOW).status).toBe(single);
    expect(cellOfRow({ lastActive }, 'ana@acme.test', 'self-managed', NOW).status).toBe(single);
    expect(cellOfRow({ lastActive }, 'ana@acme.test', 'multi-tenant', NOW).status).toBe(multi);
  });

  it('a deactivated person is so on single tenant', () => {
    expect(cellOfRow({ lastActive: { kind: 'deactivated' } }, 'ana', 'dedicated', NOW).status).toBe('deactivated');
  });

  it('a moment keeps its precision; unknown rests on nothing', () => {
    expect(cellOfRow({ lastActive: daysAgo(3) }, 'ana', 'dedicated', NOW)).toMatchObject({
      lastActive: NOW - 3 * DAY,
      precision: 'day',
      evidence: 'roster',
      source: 'page',
    });
    expect(cellOfRow({ lastActive: { kind: 'unknown', text: '?' } }, 'ana', 'dedicated', NOW)).toEqual({
      member: 'ana',
      evidence: 'none',
    });
  });
});

describe('attributes of a cell', () => {
  it('moments are ISO in UTC, gaps in the trend stay gaps, what is not known is absent', () => {
    const trend = JSON.parse('[1,null,0]') as readonly number[];
    expect(cellAttributes({ member: 'ana', evidence: 'none', added: NOW, daysActive: 0, trend })).toEqual({
      member: 'ana',
      status: undefined,
      'last-active': undefined,
      precision: undefined,
      added: '2026-11-23T12:00:00.000Z',
      'days-active': '0',
      trend: '1,,0',
      evidence: 'none',
      source: undefined,
      'as-of': undefined,
    });
  });

  it('impossible moments are left out', () => {
    expect(cellAttributes({ member: 'ana', evidence: 'none', added: Number.NaN })['added']).toBeUndefined();
    expect(cellAttributes({ member: 'ana', evidence: 'none', added: 1e20 })['added']).toBeUndefined();
  });
});
