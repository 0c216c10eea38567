import { cardDe } from '../../../components/elements/last-active/card.strings.de';
import { lastActiveDe } from '../../../components/elements/last-active/last-active.strings.de';
import { panelDe } from '../../../components/elements/panel-frame/panel-frame.strings.de';
import { toolbarDe } from '../../../components/elements/toolbar/toolbar.strings.de';
import { statusWordsDe } from '../../../components/styles/status-words.strings.de';
import { actionDe } from '../../page/actions/action.strings.de';
import { noticeDe } from '../../page/toolbar/notices.strings.de';
import { problemDe } from '../../problem.strings.de';

/** German of every text that is reached from there. Written by `npm run texts`. */
export const texts = [cardDe, lastActiveDe, panelDe, toolbarDe, statusWordsDe, actionDe, noticeDe, problemDe];
