import type { Status } from '../../../components/activity/status';
import type { Place } from '../placement';
import { PlacedElement } from '../placed-element';
import { Notices } from './notices';
import { FIRST_STATE, type ToolbarState, toggled, toolbarAttributes } from './toolbar-state';
import { type TrustedAction, onTrustedAction } from './trusted-actions';

/** `<rollcall-toolbar>` of a members page, with what it shows. */
export class Toolbar {
  readonly notices = new Notices((notice) => this.update({ notice }));
  readonly #placed: PlacedElement;
  #state: ToolbarState = FIRST_STATE;

  constructor(onAction: (action: TrustedAction) => void, signal: AbortSignal) {
    this.#placed = new PlacedElement('rollcall-toolbar', signal);
    this.#placed.write(toolbarAttributes(this.#state));
    onTrustedAction(this.#placed.element, onAction, signal);
  }

  get state(): ToolbarState {
    return this.#state;
  }

  /** Statuses the admin narrowed the view to. */
  get filter(): readonly Status[] {
    return this.#state.filter;
  }

  update(change: Partial<ToolbarState>): void {
    this.#state = { ...this.#state, ...change };
    this.#placed.write(toolbarAttributes(this.#state));
  }

  toggleFilter(status: string | undefined): void {
    this.update({ filter: toggled(this.#state.filter, status), exported: undefined });
  }

  put(place: Place): void {
    this.#placed.put(place);
  }

  putOnTop(): void {
    this.#placed.putOnTop();
  }

  remove(): void {
    this.#placed.remove();
  }
}
