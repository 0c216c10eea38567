import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Announcement, OrganizationSummary } from '../../messages';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import type { Problem } from '../../problem';

export type Known =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'loaded';
      readonly organizations: readonly OrganizationSummary[];
      /** The last attempt to refresh failed: what is shown is older. */
      readonly stale?: Problem;
    };

/** What an element gives to have its organizations kept current. */
export interface KnownOrganizationsHost extends ReactiveControllerHost {
  readonly ask: Ask | undefined;
  readonly onAnnouncement: OnAnnouncement | undefined;
}

/** All organizations the background knows, asked for again whenever it says that something changed. */
export class KnownOrganizations implements ReactiveController {
  state: Known = { kind: 'loading' };
  readonly #host: KnownOrganizationsHost;
  #connection = new AbortController();
  #question = 0;

  constructor(host: KnownOrganizationsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    this.#host.onAnnouncement?.((announcement) => this.#hear(announcement), this.#connection.signal);
    void this.load();
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  /** Asks again; what is shown stays until the answer is there. */
  async load(): Promise<void> {
    const { ask } = this.#host;
    if (!ask) return;
    const question = ++this.#question;
    if (this.state.kind === 'failed') this.#become({ kind: 'loading' });
    const answer = await ask('organizations.list', {});
    // A later question was asked meanwhile: its answer knows more.
    if (question !== this.#question) return;
    if (answer.ok) this.#become({ kind: 'loaded', organizations: answer.value });
    else if (this.state.kind === 'loaded') this.#become({ ...this.state, stale: answer.problem });
    else this.#become({ kind: 'failed', problem: answer.problem });
  }

  #hear(announcement: Announcement): void {
    if (announcement.kind === 'sync-progress') this.#follow(announcement);
    else void this.load();
  }

  /** Progress carries its state: the list is asked for again only when the sync has come to its end. */
  #follow({ organization, state }: Extract<Announcement, { kind: 'sync-progress' }>): void {
    if (this.state.kind !== 'loaded' || state.phase === 'idle') {
      void this.load();
      return;
    }
    const organizations = this.state.organizations.map((summary) =>
      summary.organization.id === organization ? { ...summary, sync: state } : summary,
    );
    this.#become({ ...this.state, organizations });
  }

  #become(state: Known): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
