import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../../../components/activity/day';
import { PERIOD_PRESETS, customPeriod } from '../../../components/activity/period';
import { organizationInAddress } from '../dashboard/shown-organization';
import { readPeopleQuery, writePeopleQuery } from '../people/people-address';
import { INSIGHTS_TABS, addressOfPlace, placeInAddress } from './insights-address';

const CHOICES = [...PERIOD_PRESETS, customPeriod(utcDay(20_000), utcDay(20_030))];

describe('the place in an address', () => {
  it('is the one it was made of, whatever the organization is called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(...INSIGHTS_TABS),
        fc.constantFrom(...CHOICES),
        fc.webQueryParameters(),
        (organization, tab, preset, asked) => {
          const people = writePeopleQuery(readPeopleQuery(asked));
          const address = addressOfPlace(organization, { tab, preset, people });
          expect(placeInAddress(address)).toEqual({ tab, preset, people });
          expect(organizationInAddress(address)).toBe(organization);
        },
      ),
    );
  });

  it('is the overview of 30 days where the address names none, or none that there is', () => {
    const usual = { tab: 'overview', preset: 'last-30-days', people: '' };
    for (const fragment of ['', '#acme.wandb.io', '#acme?view=secrets&period=2026-02-01..2026-01-01']) {
      expect(placeInAddress(fragment)).toEqual(usual);
    }
  });
});
