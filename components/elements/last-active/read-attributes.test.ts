import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { STATUSES } from '../../activity/status';
import {
  readDeployment,
  readEvidence,
  readInstant,
  readPrecision,
  readSource,
  readStatus,
  readTrend,
} from './read-attributes';

describe('reading the attributes of a cell', () => {
  it('reads every moment that is written as ISO', () => {
    const moments = fc.date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (date) => {
        expect(readInstant(date.toISOString())).to.equal(date.getTime());
      }),
    );
  });

  it('reads a bare date as the start of that UTC day, and honours offsets', () => {
    expect(readInstant('2026-11-20')).to.equal(Date.UTC(2026, 10, 20));
    expect(readInstant('2026-11-20T17:03:22+02:00')).to.equal(Date.UTC(2026, 10, 20, 15, 3, 22));
  });

  for (const garbage of [
    null,
    '',
    '-',
    'soon',
    '1763913802',
    '2026-02-30',
    '2026-11-20T17:03:22',
    '2026-13-01T00:00:00Z',
  ]) {
    it(`takes "${garbage}" for no moment`, () => {
      expect(readInstant(garbage)).to.equal(undefined);
    });
  }

  it('knows the six statuses and takes everything else for unknown', () => {
    for (const status of STATUSES) expect(readStatus(status)).to.equal(status);
    for (const other of [null, '', 'Active', 'toString', '__proto__', 'gone'])
      expect(readStatus(other)).to.equal('unknown');
  });

  it('reads a trend with its gaps', () => {
    expect(readTrend('1,2,3,4,5,6,7,0,,,3,2')).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 0, undefined, undefined, 3, 2]);
  });

  it('puts a short trend at the newest weeks and keeps the last twelve of a long one', () => {
    expect(readTrend('5,6')).to.deep.equal([...Array<undefined>(10).fill(undefined), 5, 6]);
    expect(readTrend('9,1,1,1,1,1,1,1,1,1,1,1,2')).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  it('has no trend where no week is known', () => {
    for (const nothing of [null, '', ',,,', 'a,b', ' , ']) expect(readTrend(nothing)).to.equal(undefined);
  });

  it('never throws, and never makes a week out of garbage', () => {
    fc.assert(
      fc.property(fc.option(fc.string({ unit: 'binary', maxLength: 60 }), { nil: null }), (text) => {
        readInstant(text);
        readSource(text);
        readEvidence(text);
        readPrecision(text);
        readDeployment(text);
        const trend = readTrend(text);
        if (trend) expect(trend).to.have.lengthOf(12);
        for (const week of trend ?? []) if (week !== undefined) expect(week).to.be.within(0, 7);
      }),
    );
  });
});
