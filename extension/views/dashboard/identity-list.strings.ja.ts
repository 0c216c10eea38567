import { translation } from '../../../components/texts/texts';
import { identityListStrings } from './identity-list.strings';

/** Japanese. */
export const identityListJa = translation(identityListStrings, {
  title: '同一人物の可能性',
  lead: '同一人物だと示す情報源はありませんが、Rollcall はこれらの記録を同じ人とみなしています。違う場合は元に戻してください。何も失われず、あとで戻せます。',
  retry: '再試行',
  reasons: {
    number: 'SCIM の ID と監査ログの番号が同じです。同一人物を指すかどうか、W&B は示していません。',
    username: 'ユーザー名が同じで、メールアドレスがわかるのは一方だけです。',
  },
  joined: '1人として表示',
  apart: '別々に表示',
  undo: '元に戻す',
  redo: 'もう一度まとめる',
  undoFor: (who) => `元に戻す：${who} の記録を別々にする`,
  redoFor: (who) => `${who} の記録をもう一度1人とみなす`,
  number: (id) => `番号 ${id}`,
  days: (_count, text) => `アクティブ日数 ${text}日`,
  lastActive: '最終アクティブ',
  saidUndone: (who) => `${who} の記録を別々にしました。`,
  saidJoined: (who) => `${who} の記録を1人として表示します。`,
  more: (_count, text) => `ほか${text}件は表示していません。`,
  showAll: (count) => `${count}件すべてを表示`,
  sources: {
    page: 'メンバーページ',
    csv: '取り込んだ CSV',
    scim: 'SCIM',
    'audit-log': '監査ログ',
    'audit-file': '監査ファイル',
  },
});
