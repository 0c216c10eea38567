import { STATUSES, type Status } from '../../../components/activity/status';
import type { PageSummary } from '../../messages';

/** Everything the toolbar shows. */
export interface ToolbarState {
  /** Absent until the background answered. */
  readonly summary?: PageSummary;
  readonly panelOpen: boolean;
  /** Whether there is a panel to open. */
  readonly hasPanel: boolean;
  readonly busy?: 'exporting' | 'collecting';
  readonly progress?: { readonly collected: number; readonly total?: number };
  /** Sentence about something that does not work. */
  readonly notice?: string;
  /** Name of the file just exported. */
  readonly exported?: string;
  /** Statuses the export and the highlighting are narrowed to; none = everybody. */
  readonly filter: readonly Status[];
}

export const FIRST_STATE: ToolbarState = { panelOpen: false, hasPanel: true, filter: [] };

/** Attributes of `<rollcall-toolbar>`; undefined ones are absent. */
export function toolbarAttributes(state: ToolbarState): Readonly<Record<string, string | undefined>> {
  const { summary, progress } = state;
  return {
    ...Object.fromEntries(
      [...STATUSES, 'unknown' as const].map((status) => [status, numberText(summary?.counts[status])]),
    ),
    known: numberText(summary?.known),
    total: numberText(summary?.total),
    complete: flag(summary?.complete),
    connected: flag(summary?.connected),
    'panel-open': flag(state.panelOpen),
    'no-panel': flag(!state.hasPanel),
    busy: state.busy,
    progress: progress && [progress.collected, ...(progress.total === undefined ? [] : [progress.total])].join('/'),
    notice: state.notice,
    exported: state.exported,
    filter: state.filter.join(' '),
  };
}

/** A status switched on or off in the filter. */
export function toggled(filter: readonly Status[], status: string | undefined): readonly Status[] {
  const known = STATUSES.find((one) => one === status);
  if (!known) return filter;
  return filter.includes(known) ? filter.filter((one) => one !== known) : [...filter, known];
}

function numberText(count: number | undefined): string | undefined {
  return count === undefined ? undefined : String(count);
}

function flag(isSet: boolean | undefined): string | undefined {
  return isSet ? '' : undefined;
}
