import { translation } from '../components/texts/texts';
import { privacyWords } from './privacy-words.strings';

/** Japanese. */
export const privacyWordsJa = translation(privacyWords, {
  otherGroup: 'その他（少人数のグループ）',
  tooFew: '5人未満のため、プライバシーモードでは表示しません。',
  hiddenReason: '（プライバシーモードでは非表示）',
});
