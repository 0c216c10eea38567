import { problemDe } from '../../problem.strings.de';
import { changeKindDe } from '../../views/insights/change-kinds.strings.de';

/** German of every text that is reached from there. */
export const texts = [problemDe, changeKindDe];
