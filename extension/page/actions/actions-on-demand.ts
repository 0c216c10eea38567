import type { Problem } from '../../problem';
import type { Feature } from '../diagnostics';
import { noticeStrings } from '../toolbar/notices.strings';
import type { TrustedAction } from '../toolbar/trusted-actions';
import type { ActionsPart } from './actions-part';
import type { ActionDependencies } from './page-actions';

interface Arrived {
  readonly perform: (action: TrustedAction) => void;
  readonly sentenceOf: (problem: Problem) => string;
}

/** Has actions done and problems told by the part of the page layer that is brought in when first needed. */
export class ActionsOnDemand {
  #arrived: Promise<Arrived> | undefined;

  constructor(
    private readonly load: () => Promise<ActionsPart>,
    private readonly dependencies: ActionDependencies,
  ) {}

  /** Does what was pressed; if that cannot be brought in, the toolbar says so. */
  async perform(action: TrustedAction): Promise<void> {
    const { diagnostics, toolbar, signal } = this.dependencies;
    try {
      const { perform } = await this.#take();
      if (!signal.aborted) perform(action);
    } catch (error) {
      diagnostics.note('background', error);
      toolbar().notices.show('background', noticeStrings.outOfReach);
    }
  }

  /** Shows in the toolbar what is wrong and what to do, unless it has passed by then. */
  tell(feature: Feature, problem: Problem): void {
    const sentence = this.#take().then(
      ({ sentenceOf }) => sentenceOf(problem),
      () => noticeStrings.outOfReach,
    );
    void this.dependencies.toolbar().notices.showSoon(feature, sentence);
  }

  #take(): Promise<Arrived> {
    this.#arrived ??= this.load().then(
      ({ pageActions, sentenceOf }) => ({ perform: pageActions(this.dependencies).perform, sentenceOf }),
      (error: unknown) => {
        // The next press tries again.
        this.#arrived = undefined;
        throw error;
      },
    );
    return this.#arrived;
  }
}
