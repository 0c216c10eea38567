import { translation } from '../../../components/texts/texts';
import { optionsStrings } from './options.strings';

/** Japanese. */
export const optionsJa = translation(optionsStrings, {
  name: 'Rollcall',
  title: '設定',
  sections: 'セクション',
  titles: {
    connections: '接続',
    hosts: 'ホスト',
    thresholds: 'しきい値',
    page: 'W&B のページ',
    sync: '同期',
    data: 'データ',
    export: 'エクスポート',
    privacy: 'プライバシーモード',
    language: '言語',
    about: 'Rollcall とプライバシーについて',
  },

  about: {
    version: (version) => `Rollcall ${version}。Weights & Biases および CoreWeave の製品ではなく、提携もしていません。`,
    readTitle: '読み取るもの',
    read: '開いた W&B の組織ページのメンバー表。接続した場合は、その組織の SCIM ユーザーと監査ログ。選択した CSV ファイル。',
    keptTitle: '保存するもの',
    kept: 'このブラウザープロファイルの中だけに、メンバー（氏名、ユーザー名、メール、ロール、シート、チーム、日付）、アクティブだった UTC の日、作成したエクスポート、設定を保存します。監査イベントそのものと IP アドレスは保存しません。',
    sentTitle: '送信するもの',
    sent: '開いている W&B のホストとその API へのリクエストだけです。テレメトリー、外部のコード、外部のフォントやスクリプトはありません。',
    keysTitle: 'API キー',
    keys: 'ブラウザーセッションのメモリー内か、パスフレーズで暗号化して保持します（AES-GCM、PBKDF2-SHA-256、600,000回）。読み取るのはバックグラウンドだけで、ページ、コンテンツスクリプト、ログ、エクスポートには出ません。',
    countsTitle: '集計について',
    counts: '日と週は W&B のログと同じく UTC です。どの情報源にもないものは、0 ではなく不明と表示します。',
  },
});
