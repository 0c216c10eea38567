import { problemJa } from '../../problem.strings.ja';
import { languageJa } from '../../views/options/language.strings.ja';

/** Japanese of every text that is reached from there. */
export const texts = [problemJa, languageJa];
