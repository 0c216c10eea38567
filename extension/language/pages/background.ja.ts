import { csvReasonsJa } from '../../../components/activity/csv/csv-reasons.strings.ja';
import { blindSpotJa } from '../../../components/activity/metrics/blind-spots.strings.ja';
import { noteJa } from '../../../components/activity/metrics/notes.strings.ja';
import { connectionTestJa } from '../../handlers/test-connection.strings.ja';
import { privacyWordsJa } from '../../privacy-words.strings.ja';
import { problemPhrasesJa } from '../../problem-phrases.strings.ja';
import { problemJa } from '../../problem.strings.ja';
import { warningJa } from '../../warnings.strings.ja';
import { watchJa } from '../../watch/watch.strings.ja';

/** Japanese of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  csvReasonsJa,
  blindSpotJa,
  noteJa,
  connectionTestJa,
  privacyWordsJa,
  problemPhrasesJa,
  problemJa,
  warningJa,
  watchJa,
];
