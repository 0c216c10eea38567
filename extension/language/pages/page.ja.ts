import { cardJa } from '../../../components/elements/last-active/card.strings.ja';
import { lastActiveJa } from '../../../components/elements/last-active/last-active.strings.ja';
import { panelJa } from '../../../components/elements/panel-frame/panel-frame.strings.ja';
import { toolbarJa } from '../../../components/elements/toolbar/toolbar.strings.ja';
import { statusWordsJa } from '../../../components/styles/status-words.strings.ja';
import { actionJa } from '../../page/actions/action.strings.ja';
import { noticeJa } from '../../page/toolbar/notices.strings.ja';
import { problemJa } from '../../problem.strings.ja';

/** Japanese of every text that is reached from there. Written by `npm run texts`. */
export const texts = [cardJa, lastActiveJa, panelJa, toolbarJa, statusWordsJa, actionJa, noticeJa, problemJa];
