import { translation } from '../components/texts/texts';
import { privacyWords } from './privacy-words.strings';

/** Japanese. */
export const privacyWordsJa = translation(privacyWords, {
  otherGroup: 'その他（少人数のグループ）',
  hiddenReason: '（プライバシーモードでは非表示）',
});
