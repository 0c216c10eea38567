import { problemJa } from '../../problem.strings.ja';
import { changeKindJa } from '../../views/insights/change-kinds.strings.ja';

/** Japanese of every text that is reached from there. */
export const texts = [problemJa, changeKindJa];
