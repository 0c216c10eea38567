import { problemDe } from '../../problem.strings.de';

/** German of every text that is reached from there. */
export const texts = [problemDe];
