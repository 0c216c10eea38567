import { noteJa } from '../../../components/activity/metrics/notes.strings.ja';
import { privacyWordsJa } from '../../privacy-words.strings.ja';
import { problemPhrasesJa } from '../../problem-phrases.strings.ja';
import { problemJa } from '../../problem.strings.ja';
import { changeKindJa } from '../../views/insights/change-kinds.strings.ja';

/** Japanese of every text that is reached from there. */
export const texts = [noteJa, privacyWordsJa, problemPhrasesJa, problemJa, changeKindJa];
