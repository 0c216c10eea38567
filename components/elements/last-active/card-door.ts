import type { LitElement, TemplateResult } from 'lit';
import type { MemberActivity } from './member-activity';
import type { SharedClock } from './shared-clock';

/** What a card is told by its cell. */
export interface CardHost {
  readonly element: LitElement;
  readonly clock: () => SharedClock;
  readonly activity: () => MemberActivity;
  /** Class of the palette for what is drawn in the top layer. */
  readonly palette: () => string;
}

/** The card of one cell. */
export interface CellCard {
  readonly isOpen: boolean;
  /** Given every event by which a card opens or closes (`DOOR_EVENTS`). */
  handleEvent(event: Event): void;
  close(): void;
  /** The card while it is open. */
  draw(): TemplateResult;
}

export type CardMaker = (host: CardHost) => CellCard;

const DOOR_EVENTS = ['pointerenter', 'pointerleave', 'focusin', 'focusout', 'click'];

let make: CardMaker | undefined;
/** The cell somebody wants to see the card of, before there is anything to make cards by. */
let waiting: { readonly door: CardDoor; readonly event: Event } | undefined;

/** From now on cells have cards; one that is waited for comes at once. The first maker stays. */
export function useCards(maker: CardMaker): void {
  make ??= maker;
  waiting?.door.handleEvent(waiting.event);
  waiting = undefined;
}

/** Makes a cell's card when it is first approached: of a thousand cells few ever are. */
export class CardDoor {
  readonly #host: CardHost;
  #card: CellCard | undefined;

  constructor(host: CardHost) {
    this.#host = host;
    for (const type of DOOR_EVENTS) host.element.addEventListener(type, this);
  }

  get card(): CellCard | undefined {
    return this.#card?.isOpen ? this.#card : undefined;
  }

  close(): void {
    this.#card?.close();
  }

  handleEvent(event: Event): void {
    this.#card ??= make?.(this.#host);
    if (this.#card) this.#card.handleEvent(event);
    else if (event.type === 'pointerleave' || event.type === 'focusout') waiting = undefined;
    // The pointer comes before the press, which says more.
    else if (waiting?.door !== this || event.type !== 'pointerenter') waiting = { door: this, event };
  }
}
