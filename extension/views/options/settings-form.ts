import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Settings } from '../../messages';
import type { Ask } from '../../messaging/ask';
import type { Problem } from '../../problem';
import {
  type NumberSetting,
  type SettingsDraft,
  draftOfSettings,
  faultsOfSettings,
  LIMITS,
  settingsOf,
} from './settings-draft';
import { settingsStrings as strings } from './settings.strings';

export type SettingsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'loaded'; readonly saved: Settings; readonly draft: SettingsDraft };

export type SettingsSaving =
  | { readonly kind: 'resting' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Long enough to read that the settings were saved. */
const SAVED_SHOWN_MS = 5_000;

interface SettingsHost extends ReactiveControllerHost {
  readonly ask: Ask | undefined;
}

/** The settings, what was typed over them, and their way to the background. */
export class SettingsForm implements ReactiveController {
  state: SettingsState = { kind: 'loading' };
  saving: SettingsSaving = { kind: 'resting' };
  readonly #host: SettingsHost;

  constructor(host: SettingsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.kind !== 'loaded') void this.load();
  }

  get isDirty(): boolean {
    if (this.state.kind !== 'loaded') return false;
    return JSON.stringify(this.state.draft) !== JSON.stringify(draftOfSettings(this.state.saved));
  }

  /** What Rollcall speaks, as it was saved last. */
  get savedLanguage(): Settings['language'] | undefined {
    return this.state.kind === 'loaded' ? this.state.saved.language : undefined;
  }

  get faultCount(): number {
    return this.state.kind === 'loaded' ? Object.keys(faultsOfSettings(this.state.draft)).length : 0;
  }

  /** What is wrong with a number, in words. */
  errorOf(name: NumberSetting, number: (count: number) => string): string | undefined {
    if (this.state.kind !== 'loaded') return undefined;
    const fault = faultsOfSettings(this.state.draft)[name];
    const [least, most] = LIMITS[name];
    return fault && strings.fault(fault, number(least), number(most));
  }

  async load(): Promise<void> {
    const { ask } = this.#host;
    if (!ask) return;
    this.#become({ kind: 'loading' });
    const answer = await ask('settings.read', {});
    if (answer.ok) this.#become({ kind: 'loaded', saved: answer.value, draft: draftOfSettings(answer.value) });
    else this.#become({ kind: 'failed', problem: answer.problem });
  }

  change(change: Partial<SettingsDraft>): void {
    if (this.state.kind !== 'loaded') return;
    if (this.saving.kind !== 'busy') this.saving = { kind: 'resting' };
    this.#become({ ...this.state, draft: { ...this.state.draft, ...change } });
  }

  discard(): void {
    if (this.state.kind !== 'loaded') return;
    this.saving = { kind: 'resting' };
    this.#become({ ...this.state, draft: draftOfSettings(this.state.saved) });
  }

  /** Whether the settings were saved. */
  async save(): Promise<boolean> {
    const { ask } = this.#host;
    if (!ask || this.state.kind !== 'loaded' || this.saving.kind === 'busy') return false;
    const settings = settingsOf(this.state.draft);
    if (!settings) return false;
    this.saving = { kind: 'busy' };
    this.#host.requestUpdate();
    const answer = await ask('settings.save', settings);
    this.saving = answer.ok ? { kind: 'saved' } : { kind: 'failed', problem: answer.problem };
    if (answer.ok) this.#restLater();
    // What was typed while the save was under way stays a change.
    if (answer.ok && this.state.kind === 'loaded') {
      const wasTyped = JSON.stringify(settingsOf(this.state.draft)) !== JSON.stringify(settings);
      const draft = wasTyped ? this.state.draft : draftOfSettings(answer.value);
      this.state = { kind: 'loaded', saved: answer.value, draft };
    }
    this.#host.requestUpdate();
    return answer.ok;
  }

  #restLater(): void {
    setTimeout(() => {
      if (this.saving.kind !== 'saved') return;
      this.saving = { kind: 'resting' };
      this.#host.requestUpdate();
    }, SAVED_SHOWN_MS);
  }

  #become(state: SettingsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
