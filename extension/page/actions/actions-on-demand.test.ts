import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../diagnostics';
import { noticeStrings } from '../toolbar/notices.strings';
import { ActionsOnDemand } from './actions-on-demand';
import type { ActionsPart } from './actions-part';
import type { ActionDependencies } from './page-actions';

const PRESSED = { action: 'export-csv', status: undefined };

function onDemand(isReachable: () => boolean) {
  const done: string[] = [];
  const shown: string[] = [];
  let loads = 0;
  const part: ActionsPart = {
    pageActions: () => ({ perform: ({ action }) => void done.push(action) }),
    sentenceOf: ({ kind }) => `about ${kind}`,
  };
  const notices = {
    show: (_feature: string, sentence: string) => void shown.push(sentence),
    showSoon: async (_feature: string, sentence: Promise<string>) => void shown.push(await sentence),
  };
  const controller = new AbortController();
  // Of all it is given it uses these itself; the rest goes to the actions.
  const dependencies = {
    diagnostics: new Diagnostics('0', 0),
    toolbar: () => ({ notices }),
    signal: controller.signal,
  } as unknown as ActionDependencies;
  const load = async () => {
    loads += 1;
    if (!isReachable()) throw new Error('bug');
    return part;
  };
  return { actions: new ActionsOnDemand(load, dependencies), done, shown, loads: () => loads, controller };
}

describe('actions brought in when first needed', () => {
  it('nothing is loaded before a press, and once is enough', async () => {
    const { actions, done, loads } = onDemand(() => true);
    expect(loads()).toBe(0);
    await Promise.all([actions.perform(PRESSED), actions.perform(PRESSED)]);
    await actions.perform(PRESSED);
    expect([done.length, loads()]).toEqual([3, 1]);
  });

  it('out of reach, the toolbar says so and the next press tries again', async () => {
    let isReachable = false;
    const { actions, done, shown } = onDemand(() => isReachable);
    await actions.perform(PRESSED);
    expect([done, shown]).toEqual([[], [noticeStrings.outOfReach]]);
    isReachable = true;
    await actions.perform(PRESSED);
    expect(done).toEqual(['export-csv']);
  });

  it('a problem is told in its own sentence, or at least that something is out of reach', async () => {
    const reachable = onDemand(() => true);
    reachable.actions.tell('background', { kind: 'storage-full' });
    const unreachable = onDemand(() => false);
    unreachable.actions.tell('background', { kind: 'storage-full' });
    await new Promise((resolve) => setTimeout(resolve));
    expect([reachable.shown, unreachable.shown]).toEqual([['about storage-full'], [noticeStrings.outOfReach]]);
  });

  it('after the visit nothing is done', async () => {
    const { actions, done, controller } = onDemand(() => true);
    const performing = actions.perform(PRESSED);
    controller.abort();
    await performing;
    expect(done).toEqual([]);
  });
});
