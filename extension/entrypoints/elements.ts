import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/elements/last-active/last-active.define';
import '../../components/elements/toolbar/toolbar.define';

/** Runs in the page's own world, where custom elements can be defined. The imports are all it does. */
export default defineUnlistedScript(() => undefined);
