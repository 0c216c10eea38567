import { translation } from '../../texts/texts';
import { cardStrings } from './card.strings';

/** Japanese. */
export const cardJa = translation(cardStrings, {
  terms: {
    lastActive: '最終アクティブ',
    added: '追加日',
    daysActive: '通算アクティブ日数',
    weeks: '直近12週間',
    source: '情報源',
  },
  unknown: '不明',
  never: 'なし',
  notInSixMonths: '過去6か月はなし',
  around: (date) => `${date}頃`,

  meaning: {
    active: 'アクティブとみなす期間内に活動がありました。期間は変更していなければ30日です。',
    idle: '低活動とみなす期間（変更していなければ30日）を超えて活動がありませんが、休眠ではありません。',
    dormant: '休眠とみなす期間を超えて活動がありません。期間は変更していなければ90日です。',
    'no-activity': 'W&B の情報では、この組織で一度も活動していません。',
    'invite-pending': '招待済みですが、まだ承諾されていません。',
    deactivated: '管理者がアクセスを取り消しました。アカウントと履歴は残ります。',
    unknown:
      'Rollcall が読み取った情報源には、この人の最終アクティブがありません。非アクティブという意味ではありません。',
  },
  hiddenMeaning: 'W&B はハイフンを表示しています。以前は活動していましたが、過去6か月はありません。',
  neverMeaning: 'W&B はハイフンを表示しています。集計が始まった2025年5月8日以降、この組織では一度も活動していません。',
  blindSpot: 'Multi-tenant Cloud は、レポートの閲覧と公開プロジェクトでの作業を記録しません。',

  source: { page: 'メンバーページ', csv: 'W&B の CSV', scim: 'SCIM', 'audit-log': '監査ログ' },
  evidence: { 'audit-log': '監査ログ', roster: 'メンバー一覧', none: 'まだなし' },
  readAgo: (source, ago) => `${source}、${ago}に読み取り`,

  coarse: {
    hour: '時間単位の精度です。W&B は丸めた時刻を表示します。',
    day: '日単位の精度です。情報源に時刻はありません。',
    week: '約1週間の精度です。W&B は丸めた時刻を表示します。',
    month: '約1か月の精度です。W&B は丸めた時刻を表示します。',
    year: '約1年の精度です。W&B は丸めた時刻を表示します。',
  },
});
