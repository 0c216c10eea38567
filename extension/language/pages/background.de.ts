import { csvReasonsDe } from '../../../components/activity/csv/csv-reasons.strings.de';
import { blindSpotDe } from '../../../components/activity/metrics/blind-spots.strings.de';
import { noteDe } from '../../../components/activity/metrics/notes.strings.de';
import { connectionTestDe } from '../../handlers/test-connection.strings.de';
import { privacyWordsDe } from '../../privacy-words.strings.de';
import { problemPhrasesDe } from '../../problem-phrases.strings.de';
import { problemDe } from '../../problem.strings.de';
import { warningDe } from '../../warnings.strings.de';
import { watchDe } from '../../watch/watch.strings.de';

/** German of every text that is reached from there. Written by `npm run texts`. */
export const texts = [
  csvReasonsDe,
  blindSpotDe,
  noteDe,
  connectionTestDe,
  privacyWordsDe,
  problemPhrasesDe,
  problemDe,
  warningDe,
  watchDe,
];
