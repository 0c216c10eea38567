import { expect } from '@open-wc/testing';
import type { Deployment } from '../../activity/organization';
import { presetsOf } from '../../activity/period';
import { choosePreset, defaultPresets, queriesOf, readPresets } from './plot-presets';

const DEPLOYMENTS: readonly Deployment[] = ['multi-tenant', 'dedicated', 'self-managed'];

describe('remembered periods', () => {
  it('come back as they were, whatever was chosen', () => {
    for (const deployment of DEPLOYMENTS) {
      const defaults = defaultPresets(deployment);
      const chosen = presetsOf(deployment).map((preset) => choosePreset(deployment, defaults, 'active-users', preset));
      for (const presets of [defaults, ...chosen]) {
        expect(readPresets(deployment, JSON.parse(JSON.stringify(presets)))).to.deep.equal(presets);
      }
    }
  });

  it('are passed over when they are of another deployment, or none at all', () => {
    expect(readPresets('dedicated', defaultPresets('multi-tenant'))).to.equal(undefined);
    expect(readPresets('multi-tenant', defaultPresets('dedicated'))).to.equal(undefined);
    for (const broken of [undefined, null, 'last-30-days', 3, [], {}, { 'active-users': 'yesterday' }]) {
      expect(readPresets('dedicated', broken)).to.equal(undefined);
    }
    expect(readPresets('dedicated', { 'active-users': 'last-7-days', 'users-over-time': 'all-time' })).to.equal(
      undefined,
    );
  });
});

describe('questions', () => {
  it('are put in the order of the plots, one each', () => {
    expect(queriesOf({ 'most-active': 'last-7-days', 'active-users': 'last-30-days' })).to.deep.equal([
      { plot: 'active-users', preset: 'last-30-days' },
      { plot: 'most-active', preset: 'last-7-days' },
    ]);
  });
});
