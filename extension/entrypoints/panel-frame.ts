import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/elements/panel-frame/panel-frame.define';
import { panelStrings } from '../../components/elements/panel-frame/panel-frame.strings';
import { takeOfferedWords } from '../../components/texts/offered-words';

/** Runs in the page's own world, once the panel is opened there (`page.load`). Takes the page's language and the import is the rest. */
export default defineUnlistedScript(() => takeOfferedWords(panelStrings));
