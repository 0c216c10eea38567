import { problemJa } from '../../problem.strings.ja';

/** Japanese of every text that is reached from there. */
export const texts = [problemJa];
