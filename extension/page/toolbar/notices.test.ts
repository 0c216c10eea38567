import { describe, expect, it } from 'vitest';
import { Notices } from './notices';

function watched() {
  const shown: (string | undefined)[] = [];
  return { shown, notices: new Notices((sentence) => shown.push(sentence)) };
}

describe('the toolbar\u2019s quiet line', () => {
  it('shows the latest sentence, and the one before again once that has gone', () => {
    const { notices, shown } = watched();
    notices.show('table', 'one');
    notices.show('cells', 'two');
    notices.clear('cells');
    notices.clear('table');
    expect(shown).toEqual(['one', 'two', 'one', undefined]);
  });

  it('a sentence that has to be fetched is shown when it has come', async () => {
    const { notices, shown } = watched();
    await notices.showSoon('background', Promise.resolve('late'));
    expect(shown).toEqual(['late']);
  });

  it('a sentence whose cause went while it was fetched is never shown', async () => {
    const { notices, shown } = watched();
    const showing = notices.showSoon('background', Promise.resolve('late'));
    notices.clear('background');
    await showing;
    expect(shown).toEqual([]);
  });

  it('of two sentences on the same thing the later one stays, however long the first takes', async () => {
    const { notices, shown } = watched();
    let arrive: (sentence: string) => void = () => undefined;
    const slow = new Promise<string>((resolve) => (arrive = resolve));
    const showing = notices.showSoon('background', slow);
    notices.show('background', 'later');
    arrive('first');
    await showing;
    expect(shown).toEqual(['later']);
  });
});
