import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CHOICES } from '../../language/language';
import { DEFAULT_SETTINGS, settingsSchema } from '../../settings/settings-schema';
import { LIMITS, type SettingsDraft, draftOfSettings, faultsOfSettings, settingsOf } from './settings-draft';

const numbers = fc.oneof(
  fc.integer({ min: -2, max: 4_000 }).map(String),
  fc.constantFrom('', ' ', '1.5', '1e3', 'ten', '0', ' 30 ', '0030', '999999999'),
);
const pageFeatures = fc.record({ cells: fc.boolean(), toolbar: fc.boolean(), panel: fc.boolean() });
const language = fc.constantFrom(...LANGUAGE_CHOICES);
const drafts: fc.Arbitrary<SettingsDraft> = fc.record({
  idleAfterDays: numbers,
  dormantAfterDays: numbers,
  backfillDays: numbers,
  dailySync: fc.boolean(),
  keepMonths: numbers,
  keepExports: numbers,
  defuseFormulas: fc.boolean(),
  pageFeatures,
  privacyMode: fc.boolean(),
  language,
});
const settings = fc.record({
  thresholds: fc
    .uniqueArray(fc.integer({ min: 1, max: 3_650 }), { minLength: 2, maxLength: 2 })
    .map((days) => ({ idleAfterDays: Math.min(...days), dormantAfterDays: Math.max(...days) })),
  backfillDays: fc.integer({ min: 1, max: 1_096 }),
  dailySync: fc.boolean(),
  keepMonths: fc.option(fc.integer({ min: 1, max: 1_200 }), { nil: undefined }),
  keepExports: fc.integer({ min: 0, max: 1_000 }),
  defuseFormulas: fc.boolean(),
  pageFeatures,
  privacyMode: fc.boolean(),
  language,
});

describe('settings being typed', () => {
  it('can be saved exactly when nothing is wrong, and the background takes them', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const read = settingsOf(draft);
        expect(read !== undefined).toBe(Object.keys(faultsOfSettings(draft)).length === 0);
        if (read) expect(v.safeParse(settingsSchema, read).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('allow every setting the background allows, unchanged', () => {
    fc.assert(
      fc.property(settings, (given) => {
        expect(v.is(settingsSchema, given)).toBe(true);
        expect(settingsOf(draftOfSettings(given))).toEqual(v.parse(settingsSchema, given));
      }),
    );
  });

  it.each([
    [{ idleAfterDays: '' }, { idleAfterDays: 'no-number' }],
    [{ idleAfterDays: '0' }, { idleAfterDays: 'too-small' }],
    [{ idleAfterDays: '90' }, { dormantAfterDays: 'not-after-idle' }],
    [{ dormantAfterDays: '3651' }, { dormantAfterDays: 'too-large' }],
    [{ backfillDays: '1097' }, { backfillDays: 'too-large' }],
    [{ keepMonths: '0' }, { keepMonths: 'too-small' }],
    [{ keepMonths: '' }, {}],
    [{ keepExports: '-1' }, { keepExports: 'no-number' }],
    [{ keepExports: '0' }, {}],
  ] as const)('with %o have the faults %o', (change, faults) => {
    expect(faultsOfSettings({ ...draftOfSettings(DEFAULT_SETTINGS), ...change })).toEqual(faults);
  });

  it('are refused one step outside each limit and taken at it', () => {
    const draft = { ...draftOfSettings(DEFAULT_SETTINGS), keepMonths: '12' };
    for (const [name, [, most]] of Object.entries(LIMITS)) {
      const wide = { ...draft, idleAfterDays: '1', dormantAfterDays: '3650' };
      expect(faultsOfSettings({ ...wide, [name]: String(most) })).toEqual({});
      expect(faultsOfSettings({ ...wide, [name]: String(most + 1) })).toEqual({ [name]: 'too-large' });
    }
  });
});
