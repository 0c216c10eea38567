import type { AuditFileFault, RejectReason } from '../../audit-file';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** English texts of `<rollcall-audit-import>`. Numbers come as formatted text, with the number where a word depends. */
export const auditImportStrings = {
  title: 'Import audit log files',
  hint: 'Drop files from the instance bucket or saved API answers: .json, .jsonl, .ndjson, .log or .txt, plain or gzip, any number, any size. They never leave this browser, and only who was active on which day is kept.',
  choose: 'Choose files',
  whole: 'Each file is the whole log of the days in it',
  wholeHint:
    'Then those days count as complete, and figures of them as exact. Otherwise they count as read in part: figures say “at least”.',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  progress: (file: number, files: number, share: string) =>
    files === 1 ? `Reading, ${share}` : `Reading file ${file} of ${files}, ${share}`,
  progressLabel: 'Import of audit files',
  files: 'Audit files',

  waiting: 'Waiting',
  reading: (read: string, size: string) => `${read} of ${size}`,
  resumed: 'going on where it stopped',
  accepted: (count: number, text: string, days: string | undefined) =>
    `${plural(count, text, 'entry', 'entries')} read${days ? `, ${days}` : ''}.`,
  silent: (count: number, text: string) =>
    `${plural(count, text, 'of them shows', 'of them show')} nobody’s presence: refused actions, sign-in attempts, or no actor.`,
  wasResumed: 'Went on where an earlier import had stopped.',
  endsInside: 'The file ends in the middle of an entry: its last day is not complete.',
  rejected: (count: number, text: string) => `${plural(count, text, 'entry was', 'entries were')} left out:`,
  reasons: {
    broken: (count: number, text: string) => `${plural(count, text, 'is', 'are')} not JSON`,
    undated: (count: number, text: string) => `${plural(count, text, 'has', 'have')} no readable time`,
    implausible: (count: number, text: string) =>
      `${plural(count, text, 'has', 'have')} a time before 2018 or in the future`,
  } satisfies Record<RejectReason, (count: number, text: string) => string>,
  examples: (positions: readonly string[], isAll: boolean) =>
    positions.length === 1 && isAll
      ? `entry ${positions[0] ?? ''}`
      : `entries ${positions.join(', ')}${isAll ? '' : ' and more'}`,
  known: 'Imported before',
  anew: 'Read it again',
  stopped: (share: string) =>
    `Cancelled after ${share}. What was read is kept; drop the file again to go on from there.`,
  unread: 'Not read.',
  goOn: 'Go on',
  retry: 'Try again',
  ours: 'It is ours, import it',
  faults: {
    'no-entries': 'No line of this file is an entry of an audit log.',
    empty: 'This file is empty.',
    'web-page': 'This is a web page, likely the sign-in page saved instead of the log.',
    zip: 'This is a zip archive. Unpack it and drop the files in it.',
    'bad-gzip': 'This gzip file is damaged or cut off. What came before the damage was kept.',
    unreadable: 'The browser could not read this file. Choose it again.',
  } satisfies Record<AuditFileFault, string>,
  keptFromFault: 'What came whole before that is kept.',
  announce: {
    done: (count: number, text: string) => `${plural(count, text, 'file', 'files')} imported.`,
    ended: 'The import ended. See the list for what was not read.',
  },
} as const;
