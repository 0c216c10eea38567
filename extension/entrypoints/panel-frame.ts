import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/elements/panel-frame/panel-frame.define';

/** Runs in the page's own world, once the panel is opened there (`page.load`). The import is all it does. */
export default defineUnlistedScript(() => undefined);
