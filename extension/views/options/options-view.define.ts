import '../../../components/elements/notice/notice.define';
import { ConnectionCardElement } from './connection-card.element';
import { ConnectionFormElement } from './connection-form.element';
import { ConnectionsSectionElement } from './connections-section.element';
import { DataSectionElement } from './data-section.element';
import { HostsSectionElement } from './hosts-section.element';
import { OptionsViewElement } from './options-view.element';
import { PseudonymLookupElement } from './pseudonym-lookup.element';
import { WipeDialogElement } from './wipe-dialog.element';

customElements.define('rollcall-connection-form', ConnectionFormElement);
customElements.define('rollcall-connection-card', ConnectionCardElement);
customElements.define('rollcall-connections-section', ConnectionsSectionElement);
customElements.define('rollcall-hosts-section', HostsSectionElement);
customElements.define('rollcall-wipe-dialog', WipeDialogElement);
customElements.define('rollcall-data-section', DataSectionElement);
customElements.define('rollcall-pseudonym-lookup', PseudonymLookupElement);
customElements.define('rollcall-options-view', OptionsViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-connection-form': ConnectionFormElement;
    'rollcall-connection-card': ConnectionCardElement;
    'rollcall-connections-section': ConnectionsSectionElement;
    'rollcall-hosts-section': HostsSectionElement;
    'rollcall-wipe-dialog': WipeDialogElement;
    'rollcall-data-section': DataSectionElement;
    'rollcall-pseudonym-lookup': PseudonymLookupElement;
    'rollcall-options-view': OptionsViewElement;
  }
}
