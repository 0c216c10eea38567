import { type TemplateResult, html, nothing } from 'lit';
import '../../components/elements/moment-ago/moment-ago.define';
import type { OrganizationSummary, SyncState } from '../messages';
import { sentenceOf } from '../problem';

const strings = {
  roster: 'Reading members…',
  auditLog: (done: number, total: number) => `Reading the audit log: ${done} of ${total} days`,
  waiting: (time: string) => `W&B asked for a pause; going on at ${time}`,
  never: 'Not synced yet',
  synced: 'Synced',
} as const;

/** Where an organization's sync stands, in one line. */
export function syncStatus({ sync, lastSync, connected }: OrganizationSummary): TemplateResult | typeof nothing {
  switch (sync.phase) {
    case 'roster':
      return html`<span role="status">${strings.roster}</span>`;
    case 'audit-log':
      return html`<span role="status"
        >${strings.auditLog(sync.daysDone, sync.daysTotal)}
        <progress max=${sync.daysTotal} value=${sync.daysDone} aria-label=${strings.roster}></progress
      ></span>`;
    case 'waiting':
      return html`<span role="status">${strings.waiting(new Date(sync.until).toLocaleTimeString())}</span>`;
    case 'idle':
      if (sync.lastProblem) return html`<span class="problem">${sentenceOf(sync.lastProblem)}</span>`;
      if (lastSync === undefined) return connected ? html`${strings.never}` : nothing;
      return html`${strings.synced} <rollcall-moment-ago .at=${lastSync}></rollcall-moment-ago>`;
  }
}

/** Whether a sync is under way. */
export function isSyncing(sync: SyncState): boolean {
  return sync.phase !== 'idle';
}
