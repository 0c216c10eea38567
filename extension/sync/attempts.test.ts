import { describe, expect, it } from 'vitest';
import { instant } from '../../components/activity/day';
import type { Problem } from '../problem';
import { PausedError, type SyncClock, canHelpToRetry, withAttempts } from './attempts';

const NOW = Date.UTC(2026, 10, 23, 15);
const OFFLINE: Problem = { kind: 'offline', host: 'acme.wandb.io' };

/** A clock that stands still but for the waits. */
function fakeClock(onWait: () => void = () => undefined): SyncClock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  let now = NOW;
  return {
    waits,
    now: () => instant(now),
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
      onWait();
    },
  };
}

async function attempts(problems: readonly (Problem | undefined)[], clock = fakeClock(), signal?: AbortSignal) {
  const told: number[] = [];
  let made = 0;
  const attempt = async () => ({ problem: problems[Math.min(made++, problems.length - 1)] });
  const outcome = await withAttempts(attempt, clock, signal ?? new AbortController().signal, (until) =>
    told.push(until - NOW),
  );
  return { made, problem: outcome.problem, waits: clock.waits, told };
}

describe('withAttempts', () => {
  it('is done when the first attempt works', async () => {
    expect(await attempts([undefined])).toEqual({ made: 1, problem: undefined, waits: [], told: [] });
  });

  it('waits longer each time and gives up after four attempts', async () => {
    expect(await attempts([OFFLINE])).toEqual({
      made: 4,
      problem: OFFLINE,
      waits: [1_000, 2_000, 4_000],
      told: [1_000, 3_000, 7_000],
    });
  });

  it('goes on as soon as it works again', async () => {
    expect(await attempts([OFFLINE, { kind: 'server', host: 'h', status: 502 }, undefined])).toMatchObject({
      made: 3,
      problem: undefined,
    });
  });

  it.each<Problem>([
    { kind: 'unauthorized', host: 'h' },
    { kind: 'forbidden', host: 'h' },
    { kind: 'not-found', what: 'x' },
    { kind: 'several-organizations' },
    { kind: 'unexpected-shape', where: 'h', detail: 'd' },
    { kind: 'server', host: 'h', status: 400 },
    { kind: 'storage-full' },
  ])('does not try again what stays as it is: $kind', async (problem) => {
    expect(canHelpToRetry(problem)).toBe(false);
    expect(await attempts([problem])).toMatchObject({ made: 1, problem });
  });

  it('obeys the pause a server asks for, and does not count it as a failure', async () => {
    const pause: Problem = { kind: 'rate-limited', retryAt: NOW + 30_000 };
    const outcome = await attempts([pause, OFFLINE, OFFLINE, OFFLINE, undefined]);
    expect(outcome).toMatchObject({ made: 5, problem: undefined, waits: [30_000, 1_000, 2_000, 4_000] });
  });

  it('tries at once when the pause is over already', async () => {
    const pause: Problem = { kind: 'rate-limited', retryAt: NOW - 5_000 };
    expect(await attempts([pause, undefined])).toMatchObject({ made: 2, waits: [0] });
  });

  it('goes to sleep for a long pause, or when pauses never end', async () => {
    const long: Problem = { kind: 'rate-limited', retryAt: NOW + 3_600_000 };
    await expect(attempts([long])).rejects.toMatchObject({ until: NOW + 3_600_000 });
    const again: Problem = { kind: 'rate-limited', retryAt: NOW };
    await expect(attempts([again])).rejects.toBeInstanceOf(PausedError);
  });

  it('stops at once when cancelled, while working and while waiting', async () => {
    expect(await attempts([OFFLINE], fakeClock(), AbortSignal.abort())).toMatchObject({ made: 1, waits: [] });
    const abort = new AbortController();
    const clock = fakeClock(() => abort.abort());
    expect(await attempts([OFFLINE], clock, abort.signal)).toMatchObject({ made: 1, waits: [1_000] });
  });
});
