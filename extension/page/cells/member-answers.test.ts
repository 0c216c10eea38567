import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STATUSES, countStatuses } from '../../../components/activity/status';
import type { MemberCell, PageRow, RequestData } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, failed, succeeded } from '../../problem';
import { MemberAnswers } from './member-answers';

const row = (email: string, at = 0): PageRow => ({ email, lastActive: { kind: 'at', at, precision: 'day' } });

function setUp() {
  const sent: RequestData<'page.rows'>[] = [];
  const problems: Problem[] = [];
  const changes: boolean[] = [];
  const controller = new AbortController();
  let problem: Problem | undefined;
  let daysActive = 1;
  const reply = (data: RequestData<'page.rows'>) => {
    sent.push(data);
    if (problem) return failed(problem);
    const cells = data.rows.map(({ email }): MemberCell => ({ member: email ?? '', evidence: 'roster', daysActive }));
    const summary = { counts: countStatuses(STATUSES), known: 1, complete: false, connected: false };
    return succeeded({ cells, summary });
  };
  const answers = new MemberAnswers({
    ask: (async (_: string, data: RequestData<'page.rows'>) => reply(data)) as unknown as Ask,
    address: () => 'https://acme.wandb.io/org/dashboard',
    onAnswers: (_, hasChanged) => changes.push(hasChanged),
    onProblem: (what) => problems.push(what),
    signal: controller.signal,
  });
  return {
    answers,
    sent,
    problems,
    changes,
    controller,
    breakWith: (what: Problem | undefined) => (problem = what),
    setDays: (days: number) => (daysActive = days),
  };
}

describe('asking about members', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('rows seen close together are told in one message, and each only once', async () => {
    const { answers, sent } = setUp();
    answers.tell([row('ana@acme.test')], 140);
    answers.tell([row('ana@acme.test'), row('bo@acme.test')], undefined);
    await vi.advanceTimersByTimeAsync(100);
    answers.tell([row('bo@acme.test')], 140);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent.map(({ rows, total }) => [rows.length, total])).toEqual([[2, 140]]);
    expect(answers.answerFor(row('ANA@acme.test'))?.daysActive).toBeUndefined();
    expect(answers.answerFor(row('ana@acme.test'))?.daysActive).toBe(1);
  });

  it('a row that says something else is told again, and its old answer no longer shown', async () => {
    const { answers, sent } = setUp();
    answers.tell([row('ana@acme.test')], undefined);
    await vi.advanceTimersByTimeAsync(100);
    const later = row('ana@acme.test', 5 * 86_400_000);
    expect(answers.answerFor(later)).toBeUndefined();
    answers.tell([later], undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(2);
    expect(answers.answerFor(later)?.daysActive).toBe(1);
  });

  it('many rows go in batches', async () => {
    const { answers, sent } = setUp();
    answers.tell(
      Array.from({ length: 450 }, (_, index) => row(`p${index}@acme.test`)),
      undefined,
    );
    await vi.advanceTimersByTimeAsync(100);
    expect(sent.map(({ rows }) => rows.length)).toEqual([200, 200, 50]);
  });

  it('asking again says whether anything changed', async () => {
    const { answers, changes, setDays } = setUp();
    await answers.askAgain([row('ana@acme.test')]);
    await answers.askAgain([row('ana@acme.test')]);
    setDays(2);
    await answers.askAgain([row('ana@acme.test')]);
    expect(changes).toEqual([true, false, true]);
  });

  it('a failure is reported and tried again a few times, ever later', async () => {
    const { answers, sent, problems, breakWith } = setUp();
    breakWith({ kind: 'storage-blocked' });
    answers.tell([row('ana@acme.test')], undefined);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(4);
    expect(problems).toHaveLength(4);
  });

  it('a failure that cannot pass is not tried again', async () => {
    const { answers, sent, breakWith } = setUp();
    breakWith({ kind: 'not-allowed', what: 'read' });
    answers.tell([row('ana@acme.test')], undefined);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
  });

  it('the page knows nobody yet: it asks all the same, once, for the summary', async () => {
    const { answers, sent } = setUp();
    answers.tell([], undefined);
    answers.tell([], undefined);
    await vi.advanceTimersByTimeAsync(100);
    answers.tell([], undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(1);
  });

  it('after the visit ended nothing is asked or answered', async () => {
    const { answers, sent, changes, controller } = setUp();
    answers.tell([row('ana@acme.test')], undefined);
    controller.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([sent, changes]).toEqual([[], []]);
  });

  it('everybody is told as complete', async () => {
    const { answers, sent } = setUp();
    await answers.tellEverybody([row('ana@acme.test')], 1);
    expect(sent).toEqual([expect.objectContaining({ complete: true, total: 1 })]);
  });
});
