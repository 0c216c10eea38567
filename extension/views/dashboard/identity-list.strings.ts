import type { GuessReason } from '../../../components/activity/guesses';
import type { SourceSummary } from '../../messages';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** English texts of `<rollcall-identity-list>`. Numbers come as formatted text, with the number for the word. */
export const identityListStrings = {
  title: 'Probably one person',
  lead: 'No source says that these records are the same person; Rollcall takes them for one. Undo what is wrong: nothing is lost, and it can be taken up again.',
  retry: 'Try again',
  reasons: {
    number:
      'SCIM’s id and the audit log’s number are the same number. W&B does not say whether they mean the same person.',
    username: 'They share a username, and only one of them is known by e-mail.',
  } satisfies Record<GuessReason, string>,
  joined: 'Shown as one person',
  apart: 'Kept apart',
  undo: 'Undo',
  redo: 'Join again',
  undoFor: (who: string) => `Undo: keep the records of ${who} apart`,
  redoFor: (who: string) => `Take the records of ${who} for one person again`,
  number: (id: string) => `number ${id}`,
  days: (count: number, text: string) => plural(count, text, 'active day', 'active days'),
  lastActive: 'last active',
  saidUndone: (who: string) => `The records of ${who} are kept apart.`,
  saidJoined: (who: string) => `The records of ${who} are shown as one person.`,
  more: (count: number, text: string) => `${plural(count, text, 'more is', 'more are')} not listed.`,
  showAll: (count: string) => `Show all ${count}`,
  sources: {
    page: 'Members page',
    csv: 'Imported CSV',
    scim: 'SCIM',
    'audit-log': 'Audit log',
    'audit-file': 'Audit files',
  } satisfies Record<SourceSummary['source'], string>,
} as const;
