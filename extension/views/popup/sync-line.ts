import type { OrganizationSummary, SourceSummary, SyncState } from '../../messages';
import { type Problem, sentenceOf } from '../../problem';
import { popupStrings } from './popup.strings';

const strings = popupStrings.sync;

export function isRunning(state: SyncState): boolean {
  return state.phase !== 'idle';
}

/** What a running sync is doing, for the eye. Undefined when none runs. */
export function runningText(state: SyncState, number: (count: number) => string, time: (at: number) => string) {
  switch (state.phase) {
    case 'idle':
      return undefined;
    case 'roster':
      return strings.roster;
    case 'audit-log':
      return strings.auditLog(number(state.daysDone), number(state.daysTotal));
    case 'waiting':
      return state.isAsked ? strings.waiting(time(state.until)) : strings.retrying;
  }
}

/** What a screen reader says of a sync: its phases, not each day of it. Empty when there is nothing to say. */
export function spokenText(state: SyncState, hasRun: boolean, time: (at: number) => string): string {
  switch (state.phase) {
    case 'idle':
      if (!hasRun) return '';
      return state.lastProblem ? strings.failed : strings.ended;
    case 'roster':
      return strings.roster;
    case 'audit-log':
      return strings.auditLogSpoken;
    case 'waiting':
      return state.isAsked ? strings.waiting(time(state.until)) : strings.retrying;
  }
}

/** When the members page was read last; undefined if never. */
export function lastRead(sources: readonly SourceSummary[]): number | undefined {
  const moments = sources.filter(({ source }) => source === 'page').flatMap(({ at }) => (at === undefined ? [] : [at]));
  return moments.length > 0 ? Math.max(...moments) : undefined;
}

/** Problems that are solved in Options, not by trying again. */
export function isSolvedInOptions(problem: Problem): boolean {
  return ['not-connected', 'host-not-permitted', 'unauthorized', 'forbidden', 'locked', 'storage-full'].includes(
    problem.kind,
  );
}

/** What ended the last sync early, and what kept a source from being read; each sentence once. */
export function syncProblems({ sync, sources }: Pick<OrganizationSummary, 'sync' | 'sources'>): readonly Problem[] {
  if (sync.phase !== 'idle') return [];
  const problems = [sync.lastProblem, ...sources.map(({ problem }) => problem)].filter((one) => one !== undefined);
  const bySentence = new Map(problems.map((problem) => [sentenceOf(problem), problem]));
  return [...bySentence.values()].filter(({ kind }) => kind !== 'cancelled');
}
