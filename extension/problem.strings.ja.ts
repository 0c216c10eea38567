import { translation } from '../components/texts/texts';
import { problemStrings } from './problem.strings';

/** Japanese. */
export const problemJa = translation(problemStrings, {
  notConnected: 'この組織の接続はまだ設定されていません。設定で追加してください。',
  hostNotPermitted: (origin) =>
    `Rollcall はまだ ${origin} を読み取れません。設定でホストを追加し、アクセスを許可してください。`,
  unauthorized: (host) => `${host} がサインインを受け付けませんでした。設定でユーザー名と API キーを確認してください。`,
  forbidden: (host) =>
    `${host} がアクセスを拒否しました。組織の管理者または組織のサービスアカウントと、Enterprise プランが必要です。`,
  severalOrganizations:
    'このアカウントは複数の組織に属しています。W&B の「User Settings > Default API organization」で組織を1つ選び、もう一度お試しください。',
  notFound: (what) =>
    `${what}はこのサーバーで見つかりませんでした。ホストを確認してください。古いサーバーにはない場合があります。`,
  rateLimited: (until) => `W&B から ${until} まで待つよう求められています。Rollcall は自動的に再開します。`,
  offline: (host) => `${host} に接続できませんでした。ネットワークまたは VPN を確認して、もう一度お試しください。`,
  timeout: (host) => `${host} から時間内に応答がありませんでした。しばらくしてからもう一度お試しください。`,
  cutOff: (host) => `${host} との接続が途中で切れました。完全に届いた分は保存されています。もう一度お試しください。`,
  server: (host, status) => `${host} がエラー（${status}）を返しました。後でもう一度お試しください。`,
  unexpectedShape: (where, detail) =>
    `${where}から Rollcall の知らない形式の応答がありました（${detail}）。何も変更されていません。`,
  notACsv: (detail) =>
    `このファイルは W&B または Rollcall がエクスポートした CSV ファイルではありません（${detail}）。「Export as CSV」で保存したファイルを選んでください。`,
  missingColumns: (columns) =>
    `ファイルに列 ${columns} がありません。W&B のメンバーページからもう一度エクスポートしてください。`,
  notAnAuditFile: (detail) => `このファイルは監査ログとして読み取れませんでした（${detail}）。`,
  notABackup: (detail) =>
    `このファイルは Rollcall が読み取れるバックアップではありません（${detail}）。何も変更されていません。`,
  otherOrganization: (found, expected) =>
    `これは ${expected} ではなく ${found} のものです。何もインポートされていません。`,
  pageChanged: (missing) =>
    `このページは Rollcall の知っているものと異なります（見つからないもの: ${missing}）。W&B のページはそのままです。パネルは引き続き使えます。`,
  storageFull:
    'ブラウザーに Rollcall のための空き容量がありません。設定で古いデータを消去してください。保存済みのデータは引き続き読み取れます。',
  storageBlocked:
    '別の Rollcall のタブが古いバージョンのデータを使用しています。そのタブを閉じて、もう一度お試しください。',
  storageDamaged: (what) =>
    `保存されていた${what}のデータを読み取れなくなりました。データは隔離されています。次の同期で読み直され、ファイルは再度インポートできます。`,
  notAllowed: (what) => `このページには次の操作が許可されていません: ${what}`,
  locked:
    '保存した API キーはロックされています。このブラウザーセッションで使うには、設定でパスフレーズを入力してください。',
  cancelled: 'キャンセルしました。何も変更されていません。',
  isPrivate: (what) =>
    `${what}は実名が必要なため、プライバシーモードでは表示できません。先に設定でプライバシーモードをオフにしてください。`,
  pseudonymousFile:
    'このファイルはプライバシーモードで作成されたもので、名前の代わりに仮名が入っています。何もインポートされていません。',
  bug: 'Rollcall の内部で問題が発生しました。ページを再読み込みしてください。再発する場合は「診断情報をコピー」で報告してください。',
});
