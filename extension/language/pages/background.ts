import type { TextsAtHand } from '../speaker';
import { texts as german } from './background.de';
import { texts as japanese } from './background.ja';

/** Every text the background says: in notices, in answers to pages, and of what it reads. */
export const backgroundTexts: TextsAtHand = { de: german, ja: japanese };
