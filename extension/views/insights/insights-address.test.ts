import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetsOf } from '../../../components/activity/period';
import { organizationInAddress } from '../dashboard/shown-organization';
import { readPeopleQuery, writePeopleQuery } from '../people/people-address';
import { INSIGHTS_TABS, addressOfPlace, placeInAddress } from './insights-address';

const PRESETS = presetsOf('dedicated');

describe('the place in an address', () => {
  it('is the one it was made of, whatever the organization is called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom(...INSIGHTS_TABS),
        fc.constantFrom(...PRESETS),
        fc.webQueryParameters(),
        (organization, tab, preset, asked) => {
          const people = writePeopleQuery(readPeopleQuery(asked));
          const address = addressOfPlace(organization, { tab, preset, people });
          expect(placeInAddress(address, PRESETS)).toEqual({ tab, preset, people });
          expect(organizationInAddress(address)).toBe(organization);
        },
      ),
    );
  });

  it('is the overview of 30 days where the address names none, or none that there is', () => {
    const usual = { tab: 'overview', preset: 'last-30-days', people: '' };
    for (const fragment of ['', '#acme.wandb.io', '#acme?view=secrets&period=last-7-days']) {
      expect(placeInAddress(fragment, PRESETS)).toEqual(usual);
    }
  });
});
