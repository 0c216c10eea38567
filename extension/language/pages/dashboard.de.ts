import { noteDe } from '../../../components/activity/metrics/notes.strings.de';
import { privacyWordsDe } from '../../privacy-words.strings.de';
import { problemPhrasesDe } from '../../problem-phrases.strings.de';
import { problemDe } from '../../problem.strings.de';
import { changeKindDe } from '../../views/insights/change-kinds.strings.de';

/** German of every text that is reached from there. */
export const texts = [noteDe, privacyWordsDe, problemPhrasesDe, problemDe, changeKindDe];
