import '../../../components/elements/moment-ago/moment-ago.define';
import '../../../components/elements/notice/notice.define';
import '../privacy/privacy-mark.define';
import { ExportsListElement } from './exports-list.element';
import { HostOfferElement } from './host-offer.element';
import { OrganizationGlanceElement } from './organization-glance.element';
import { OrganizationCardElement } from './organization-card.element';
import { PopupViewElement } from './popup-view.element';
import { SyncControlsElement } from './sync-controls.element';

customElements.define('rollcall-exports-list', ExportsListElement);
customElements.define('rollcall-host-offer', HostOfferElement);
customElements.define('rollcall-sync-controls', SyncControlsElement);
customElements.define('rollcall-organization-glance', OrganizationGlanceElement);
customElements.define('rollcall-organization-card', OrganizationCardElement);
customElements.define('rollcall-popup-view', PopupViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-exports-list': ExportsListElement;
    'rollcall-host-offer': HostOfferElement;
    'rollcall-sync-controls': SyncControlsElement;
    'rollcall-organization-glance': OrganizationGlanceElement;
    'rollcall-organization-card': OrganizationCardElement;
    'rollcall-popup-view': PopupViewElement;
  }
}
