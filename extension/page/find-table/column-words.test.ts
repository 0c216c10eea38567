import { describe, expect, it } from 'vitest';
import { type ColumnKind, columnKindOf } from './column-words';

const HEADERS: readonly (readonly [string, ColumnKind])[] = [
  ['Last Active', 'last-active'],
  ['LAST ACTIVE', 'last-active'],
  ['Last active', 'last-active'],
  ['last\u00a0activity', 'last-active'],
  ['Last Active ▲', 'last-active'],
  ['▾ Last Active', 'last-active'],
  ['Last Active (UTC)', 'last-active'],
  ['Last Active, sorted descending', 'last-active'],
  ['Sort by Last Active', 'last-active'],
  ['Last active:', 'last-active'],
  ['Last used', 'last-used'],
  ['Name', 'name'],
  ['User', 'name'],
  ['Username', 'username'],
  ['User name', 'username'],
  ['Email', 'email'],
  ['E-Mail', 'email'],
  ['Org Role', 'role'],
  ['Organization role', 'role'],
  ['Role', 'role'],
  ['Team(s)', 'teams'],
  ['Teams', 'teams'],
  ['Models Seat', 'models-seat'],
  ['Weave Access', 'weave-access'],
  ['Status', 'status'],
  ['Billing admin', 'billing-admin'],
  ['Users (140)', 'member-count'],
  ['Members', 'member-count'],
  ['Key ID', 'key'],
  ['Owner', 'owner'],
  ['Created on', 'created'],
  ['#', 'rank'],
  ['', 'other'],
  ['Active', 'other'],
  ['Last', 'other'],
  ['Who was last active in this organization, and when exactly did they do so?', 'other'],
];

describe('column headers', () => {
  it.each(HEADERS)('%j heads %s', (header, kind) => {
    expect(columnKindOf(header)).toBe(kind);
    expect(columnKindOf(`  ${header.toUpperCase()} `)).toBe(kind);
  });
});
