import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { figureLine, figureText } from './figure-text';
import { UNKNOWN, atLeast, exactly } from './plots.fixture';
import { shareText } from './share-text';

const line = (...[count, eligible]: [Parameters<typeof figureText>[0], Parameters<typeof figureText>[1]]): string =>
  figureLine(figureText(count, eligible, 'en-US'));

describe('a figure with its denominator', () => {
  it('tells an exact count with its share', () => {
    expect(line(exactly(87), exactly(131))).to.equal('87 of 131 members, 66%');
    expect(line(exactly(1), exactly(1))).to.equal('1 of 1 member, 100%');
    expect(line(exactly(1_200), exactly(4_800))).to.equal('1,200 of 4,800 members, 25%');
  });

  it('tells a lower bound as one, its share too', () => {
    expect(line(atLeast(87), exactly(131))).to.equal('at least 87 of 131 members, at least 66%');
  });

  it('tells no share of a whole that is not known', () => {
    expect(line(exactly(75), atLeast(75))).to.equal('75 of at least 75 members');
    expect(line(exactly(75), UNKNOWN)).to.equal('75');
    expect(line(UNKNOWN, exactly(131))).to.equal('Not known');
  });

  it('tells no share where more were active than are members now', () => {
    expect(line(exactly(140), exactly(131))).to.equal('140 against 131 members now');
  });

  it('rounds means, and a lower bound never upwards', () => {
    expect(line(exactly(24.6), UNKNOWN)).to.equal('25');
    expect(line(atLeast(24.6), UNKNOWN)).to.equal('at least 24');
    expect(line(exactly(3.25), UNKNOWN)).to.equal('3.3');
  });
});

describe('a share', () => {
  it('is never rounded to none or all unless it is', () => {
    expect([shareText(0, 900, 'en-US'), shareText(1, 900, 'en-US')]).to.deep.equal(['0%', '<1%']);
    expect([shareText(899, 900, 'en-US'), shareText(900, 900, 'en-US')]).to.deep.equal(['>99%', '100%']);
  });

  it('is none for nobody and all for everybody only, and half a per cent off at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.nat(), (whole, any) => {
        const part = any % (whole + 1);
        const said = shareText(part, whole, 'en-US') ?? '';
        expect(said === '0%').to.equal(part === 0);
        expect(said === '100%').to.equal(part === whole);
        if (!/^[<>]/.test(said)) expect(Math.abs(Number(said.slice(0, -1)) - (100 * part) / whole)).to.be.at.most(0.5);
      }),
    );
  });

  it('follows the language', () => {
    expect(shareText(87, 131, 'de')?.replace(/\s/g, ' ')).to.equal('66 %');
  });

  it('is nothing of nobody', () => {
    expect([shareText(0, 0, 'en-US'), shareText(-1, 5, 'en-US'), shareText(6, 5, 'en-US')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
