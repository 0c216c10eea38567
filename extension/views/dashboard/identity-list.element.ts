import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/moment-ago/moment-ago.define';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { GuessList, GuessSummary, GuessedRecord } from '../../history-messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { identityListStrings as strings } from './identity-list.strings';
import { identityListStyles } from './identity-list.styles';
import { partStyles } from './part.styles';

/** A long list is opened on request. */
const SHOWN_AT_FIRST = 5;

/**
 * `<rollcall-identity-list>`: records taken for one person by a guess, why, and Undo. Draws nothing where there is no
 * guess.
 */
export class IdentityListElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, partStyles, identityListStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** Change it to read anew. */
  @property({ type: Number }) revision = 0;
  @state() private list: GuessList | undefined;
  @state() private problem: Problem | undefined;
  @state() private said = '';
  @state() private isOpen = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organization')) {
      this.list = undefined;
      this.isOpen = false;
    }
    if (changed.has('ask') || changed.has('organization') || changed.has('revision')) void this.#read();
  }

  protected override updated(): void {
    // An empty element would still take a gap between the cards around it.
    this.hidden = this.#isEmpty;
  }

  get #isEmpty(): boolean {
    return !this.problem && (!this.list || this.list.total === 0);
  }

  async #read(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('identity.list', { organization });
    if (organization !== this.organization) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.list = answer.value;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { list, problem } = this;
    if (this.#isEmpty) return nothing;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title">${strings.title}</h2>
      <p class="hint">${strings.lead}</p>
      ${problem ? this.#failure(problem) : nothing} ${list ? this.#guesses(list) : nothing}
      <p class="visually-hidden" role="status">${this.said}</p>
    </section>`;
  }

  #failure(problem: Problem): TemplateResult {
    // Nothing went wrong, and trying again would not help.
    if (problem.kind === 'private') return html`<p class="hint">${sentenceOf(problem)}</p>`;
    return html`<rollcall-notice tone="error" role="alert">
      ${sentenceOf(problem)}
      <button slot="action" type="button" @click=${() => void this.#read()}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  #guesses({ guesses, total }: GuessList): TemplateResult {
    const shown = this.isOpen ? guesses : guesses.slice(0, SHOWN_AT_FIRST);
    const unlisted = total - guesses.length;
    return html`<ul class="guesses" role="list">
        ${repeat(
          shown,
          ({ key }) => key,
          (guess) => this.#guess(guess),
        )}
      </ul>
      ${
        shown.length < guesses.length
          ? html`<button type="button" @click=${this.#open}>${strings.showAll(this.#number(guesses.length))}</button>`
          : nothing
      }
      ${
        unlisted > 0 && shown.length === guesses.length
          ? html`<p class="hint">${strings.more(unlisted, this.#number(unlisted))}</p>`
          : nothing
      }`;
  }

  #guess(guess: GuessSummary): TemplateResult {
    const { isJoined, records, reason } = guess;
    const who = whoIs(records);
    return html`<li class=${isJoined ? 'joined' : 'apart'}>
      <ul class="records" role="list">
        ${records.map((record) => this.#record(record))}
      </ul>
      <button
        type="button"
        aria-label=${isJoined ? strings.undoFor(who) : strings.redoFor(who)}
        @click=${() => void this.#decide(guess, !isJoined)}
      >
        ${isJoined ? strings.undo : strings.redo}
      </button>
      <span class="small why">
        <span class="tag">${isJoined ? strings.joined : strings.apart}.</span> ${strings.reasons[reason]}
      </span>
    </li>`;
  }

  #record(record: GuessedRecord): TemplateResult {
    const { activeDays, lastActive, sources } = record;
    const days = activeDays > 0 ? [strings.days(activeDays, this.#number(activeDays))] : [];
    const facts = [...sources.map((source) => strings.sources[source]), ...days].join(', ');
    const names = namesIn(record);
    return html`<li>
      <div class="who">${names[0]}</div>
      ${names.length > 1 ? html`<div class="small">${names.slice(1).join(' · ')}</div>` : nothing}
      <div class="small">
        ${facts}${
          lastActive === undefined
            ? nothing
            : html`, ${strings.lastActive} <rollcall-moment-ago .at=${lastActive}></rollcall-moment-ago>`
        }
      </div>
    </li>`;
  }

  /** Shown at once; taken back with the reason if it could not be stored. */
  async #decide({ key, records }: GuessSummary, isJoined: boolean): Promise<void> {
    const { ask, organization, list } = this;
    if (!ask || !organization || !list) return;
    const guesses = list.guesses.map((guess) => (guess.key === key ? { ...guess, isJoined } : guess));
    this.list = { ...list, guesses };
    const answer = await ask('identity.decide', { organization, key, isJoined });
    if (organization !== this.organization) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) {
      this.list = list;
      return;
    }
    const who = whoIs(records);
    this.said = isJoined ? strings.saidJoined(who) : strings.saidUndone(who);
  }

  readonly #open = (): void => {
    this.isOpen = true;
  };

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}

/** The best name any of the records has. */
function whoIs(records: readonly GuessedRecord[]): string {
  const named = records.find(({ name }) => name) ?? records.find(({ email }) => email) ?? records[0];
  return (named && namesIn(named)[0]) ?? '';
}

function namesIn({ name, email, username, id }: GuessedRecord): readonly string[] {
  return [name, email, username && `@${username}`, id && strings.number(id)].flatMap((text) => text || []);
}
