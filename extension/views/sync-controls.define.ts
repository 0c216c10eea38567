import '../../components/elements/moment-ago/moment-ago.define';
import '../../components/elements/notice/notice.define';
import { SyncControlsElement } from './popup/sync-controls.element';

if (!customElements.get('rollcall-sync-controls')) {
  customElements.define('rollcall-sync-controls', SyncControlsElement);
}
