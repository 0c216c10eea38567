import { translation } from '../../../components/texts/texts';
import { languageStrings } from './language.strings';

/** Japanese. */
export const languageJa = translation(languageStrings, {
  title: '言語',
  lead: 'Rollcall 自身のページ、通知、W&B のページに追加する表示で使う言語です。',
  choice: '表示言語',
  hint: 'エクスポートした CSV と JSON はどの言語でも同じです。開いているページは再読み込みすると切り替わります。',
  browser: 'ブラウザーに合わせる',
});
