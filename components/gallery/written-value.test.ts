import { expect } from '@open-wc/testing';
import { writtenValue } from './written-value';

/** What a script that contains the text would hold. */
function read(text: string): unknown {
  const evaluate: (code: string) => unknown = eval;
  return evaluate(`(${text})`);
}

describe('a written value', () => {
  it('means the value it was written from', () => {
    const values = [
      3,
      true,
      'plain',
      "it's \\ quoted",
      'two\nlines',
      [],
      {},
      [1, 2, 3],
      { from: 20_780, partial: false, count: { kind: 'exact', value: 3 } },
      { 'users-over-time': 'last-30-days', notes: ['A sentence that is long enough to need a line of its own.'] },
      Array.from({ length: 3 }, (_, index) => ({
        rank: index,
        name: `Person ${index} with rather a long name`,
        days: [1, 2],
      })),
    ];
    for (const value of values) expect(read(writtenValue(value))).to.deep.equal(value);
  });

  it('leaves out what is undefined', () => {
    expect(writtenValue({ kind: 'none', asOf: undefined })).to.equal(`{ kind: 'none' }`);
  });

  it('tells of a long list how much of it is not shown', () => {
    const text = writtenValue(Array.from({ length: 365 }, () => 'unread'));
    expect(text).to.contain('// 362 more');
    expect(read(text)).to.deep.equal(['unread', 'unread', 'unread']);
  });
});
