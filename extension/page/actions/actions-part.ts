import type { Problem } from '../../problem';
import type { ActionDependencies } from './page-actions';
import type { TrustedAction } from '../toolbar/trusted-actions';

/** The part of the page layer that comes when an action is pressed or a problem has to be told, not with every page. */
export interface ActionsPart {
  readonly pageActions: (dependencies: ActionDependencies) => { readonly perform: (action: TrustedAction) => void };
  readonly sentenceOf: (problem: Problem) => string;
}
