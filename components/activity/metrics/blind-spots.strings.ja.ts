import { translation } from '../../texts/texts';
import { blindSpotStrings } from './blind-spots.strings';

/** Japanese. */
export const blindSpotJa = translation(blindSpotStrings, {
  pagesAndRuns: {
    what: 'ページを開くだけ、run を記録するだけの人',
    why: '「Last Active」はサーバーへのあらゆるアクセスを数えますが、ページの表示や run の開始は監査ログに載りません。アクティブでも監査ログに現れないことがあります。',
  },
  sixMonths: {
    what: '6 か月より前のアクティビティ',
    why: 'その場合、W&B はハイフンを表示します。時期がわかるのは、監査ログ、監査ファイル、または Rollcall が当時確認した内容からだけです。',
  },
  bucketFiles: {
    what: 'バケット内ファイルのメールアドレス',
    why: 'インスタンスのバケットにあるファイルは、人を番号だけで示します。その番号でメンバーと結び付け、推測として表示します。',
  },
  deactivated: {
    what: '無効化された人のアクティビティ',
    why: 'メンバーページには最終アクティブ日時の代わりに「Deactivated」と表示されます。',
  },
  oldServers: {
    what: '古いサーバーでの最終アクティブ日時',
    why: 'SCIM で取得できるのはバージョン 0.77 前後からです。それより古いサーバーでは「一度もない」ではなく不明です。0.79.1 より前では、1,000 日を超える監査ログに応答できないことがありました。',
  },
  reports: {
    what: 'レポートを読むだけの人',
    why: 'Multi-tenant ではレポートの閲覧は記録されないため、活動がないように見えます。',
  },
  projects: {
    what: 'Open および Public プロジェクトでの作業',
    why: 'これらのプロジェクトについては何も記録されません。そこだけで作業する人は活動がないように見えます。',
  },
  before: {
    what: '2025 年 5 月 8 日より前のすべて',
    why: 'W&B はこの日以降のアクティビティを数えます。ハイフンは、それ以降一度もアクティブでないことを意味します。',
  },
  runs: {
    what: 'run の開始と記録',
    why: '監査ログには載りません。アクティビティとして数えられるかどうかは文書化されていません。',
  },
  signIn: {
    what: 'サインイン',
    why: 'ユーザーの操作は組織に結び付くものだけが記録されるため、サインインだけでは記録されないことがよくあります。',
  },
  removed: {
    what: '無効化された人',
    why: 'Multi-tenant では組織から削除されます。Rollcall は以前に確認した人を記憶しています。',
  },
});
