import { problemDe } from '../../problem.strings.de';
import { languageDe } from '../../views/options/language.strings.de';

/** German of every text that is reached from there. */
export const texts = [problemDe, languageDe];
