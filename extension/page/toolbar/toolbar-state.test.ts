import { describe, expect, it } from 'vitest';
import { FIRST_STATE, toggled, toolbarAttributes } from './toolbar-state';

const COUNTS = { active: 3, idle: 0, dormant: 2, 'invite-pending': 1, deactivated: 0, 'no-activity': 0, unknown: 4 };

describe('what the toolbar shows', () => {
  it('nothing is counted before the background answered', () => {
    const attributes = toolbarAttributes(FIRST_STATE);
    expect(attributes['active']).toBeUndefined();
    expect(attributes['known']).toBeUndefined();
    expect(attributes['complete']).toBeUndefined();
  });

  it('counts, coverage and progress are told, zero too', () => {
    const summary = { counts: COUNTS, known: 10, total: 140, complete: false, connected: true };
    expect(
      toolbarAttributes({ ...FIRST_STATE, summary, busy: 'collecting', progress: { collected: 75, total: 140 } }),
    ).toMatchObject({
      active: '3',
      idle: '0',
      unknown: '4',
      known: '10',
      total: '140',
      complete: undefined,
      connected: '',
      busy: 'collecting',
      progress: '75/140',
    });
    expect(toolbarAttributes({ ...FIRST_STATE, progress: { collected: 0 } })['progress']).toBe('0');
  });

  it('statuses are switched on and off; what is no status changes nothing', () => {
    expect(toggled([], 'dormant')).toEqual(['dormant']);
    expect(toggled(['dormant', 'idle'], 'dormant')).toEqual(['idle']);
    expect(toggled(['idle'], 'unknown')).toEqual(['idle']);
    expect(toggled(['idle'], undefined)).toEqual(['idle']);
  });
});
