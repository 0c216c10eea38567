import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHOICES, worldOf } from '../../components/activity/metrics/test-truth';
import { peopleTable } from '../../components/activity/people/people-table';
import { DEFAULT_THRESHOLDS } from '../../components/activity/status';
import { NOW, activityOf, memberOf } from '../../components/activity/test-organization';
import { failed, succeeded } from '../problem';
import { BulkReceiver, sendInBulk } from './bulk-channel';

afterEach(() => vi.useRealTimers());

async function sent(value: unknown): Promise<unknown> {
  const receiver = new BulkReceiver();
  const answer = await receiver.valueOf(sendInBulk(receiver.channel, succeeded(value)));
  receiver.close();
  return answer;
}

describe('a large answer', () => {
  it('arrives as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1_000), { minLength: CHOICES, maxLength: CHOICES }), async (numbers) => {
        const table = peopleTable(worldOf(numbers).activity, 'last-30-days', NOW, DEFAULT_THRESHOLDS);
        expect(await sent(table)).toEqual(succeeded(table));
      }),
    );
  });

  it('carries people in no team, in several, and in teams nobody told', async () => {
    const members = [
      memberOf(0, { teams: [] }),
      memberOf(1, { teams: ['vision', 'speech'], role: 'admin' }),
      memberOf(2, { name: 'Zoë\u0000\nBell' }),
    ];
    const table = peopleTable(activityOf({ members }), 'last-30-days', NOW, DEFAULT_THRESHOLDS);
    expect(await sent(table)).toEqual(succeeded(table));
  });

  it('reaches nobody but who asked for it', async () => {
    const [asking, other] = [new BulkReceiver(), new BulkReceiver()];
    const overheard = vi.fn();
    void other.valueOf(succeeded(undefined)).then(overheard);
    const answer = sendInBulk(asking.channel, succeeded('columns'));
    expect(await asking.valueOf(answer)).toEqual(succeeded('columns'));
    expect(overheard).not.toHaveBeenCalled();
    asking.close();
    other.close();
  });

  it('is not awaited where there is a problem instead', async () => {
    const receiver = new BulkReceiver();
    const problem = failed({ kind: 'storage-blocked' });
    expect(await receiver.valueOf(sendInBulk(receiver.channel, problem))).toEqual(problem);
    receiver.close();
  });

  it('that gets lost is told as a problem', async () => {
    vi.useFakeTimers();
    const receiver = new BulkReceiver();
    const answer = receiver.valueOf(succeeded(undefined));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toEqual(failed({ kind: 'bug', detail: 'a large answer got lost' }));
    receiver.close();
  });
});
