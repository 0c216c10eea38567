import type { Problem } from '../../problem';
import type { ActionDependencies } from './page-actions';
import type { TrustedAction } from '../toolbar/trusted-actions';

/** The part of the page layer that comes when an action is pressed or a problem has to be told, not with every page. */
export interface ActionsPart {
  readonly pageActions: (dependencies: ActionDependencies) => { readonly perform: (action: TrustedAction) => void };
  readonly sentenceOf: (problem: Problem) => string;
}

interface Holder {
  rollcallActions?: ActionsPart;
}

/** Leaves the part where `takeActions` finds it. Two scripts of one extension share nothing but their world's global. */
export function offerActions(part: ActionsPart): void {
  const holder = globalThis as Holder;
  holder.rollcallActions = part;
}

/** The part, once its script has run. */
export function takeActions(): ActionsPart {
  const { rollcallActions } = globalThis as Holder;
  if (!rollcallActions) throw new Error('the actions part did not arrive');
  return rollcallActions;
}
