import { translation } from '../../../components/texts/texts';
import { privacyStrings } from './privacy.strings';

/** Japanese. */
export const privacyJa = translation(privacyStrings, {
  mark: 'プライバシーモード',
  meaning: '人、チーム、ファイルは仮名で表示されます。5人未満のグループはまとめるか非表示にします。',
  hidden: '非表示',
  allHidden: 'グループの人数が少なすぎるため、プライバシーモードでは表示しません。',
  someHidden: '人数の少ないグループと、そこから推測できてしまうグループは、プライバシーモードでは表示しません。',
});
