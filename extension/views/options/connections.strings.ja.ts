import { translation } from '../../../components/texts/texts';
import { connectionsStrings } from './connections.strings';
import type { ConnectionField, FieldFault } from './connection-draft';

const anyFault: Readonly<Record<FieldFault, string>> = {
  empty: 'この項目は必須です。',
  'not-an-address': 'ウェブアドレスではありません。',
  'no-organization':
    'この W&B のアドレスには組織が含まれていません。組織の設定の「Users」タブを開き、そのアドレスをコピーしてください。',
  'no-installation': 'このホストに W&B のメンバーページはありません。',
  'has-space': 'キーに空白は含まれません。もう一度コピーしてください。',
  'has-colon': 'ユーザー名にコロンは使えません。',
  'too-short': '8文字以上にしてください。',
};

const fieldFaults: Partial<Readonly<Record<ConnectionField, Partial<Readonly<Record<FieldFault, string>>>>>> = {
  'page-url': { empty: 'メンバーページのアドレスを貼り付けてください。' },
  user: { empty: 'キーの持ち主の W&B ユーザー名を入力してください。' },
  key: { empty: 'API キーを貼り付けてください。' },
  passphrase: { empty: 'パスフレーズを決めるか、キーの保存をこのブラウザーセッションだけにしてください。' },
};

/** Japanese. */
export const connectionsJa = translation(connectionsStrings, {
  title: '接続',
  lead: '接続すると、Rollcall は W&B の API からメンバー（SCIM）と監査ログを読み取ります。正確な日付と、インストール前の履歴がわかります。どちらも W&B の Enterprise プランの機能です。接続しない場合は、メンバーページにある情報を表示します。',
  loading: '接続を読み込んでいます',
  none: '接続した組織はまだありません。',
  add: '接続を追加',
  saved: (name) => `${name} への接続を保存しました。テストすると W&B が受け付けるか確認できます。`,
  forgotten: (name) => `${name} への接続を削除しました。収集したデータは、消去するまで残ります。`,
  retry: '再試行',

  deployment: {
    'multi-tenant': 'Multi-tenant（Forge、wandb.ai）',
    dedicated: 'Dedicated Cloud',
    'self-managed': 'Self-Managed',
  },

  kept: {
    session: 'キーはブラウザーを閉じるまで保持',
    encrypted: 'キーを暗号化して保存',
    locked: 'キーはロック中',
  },

  card: {
    api: 'API',
    signsIn: 'サインイン方法',
    session: 'サインイン中のセッション',
    user: (user, ending) => `${user} として、末尾が ${ending} のキー`,
    serviceAccount: (ending) => `サービスアカウント、末尾が ${ending} のキー`,
    noEnding: '不明',
    test: '接続をテスト',
    testing: 'テスト中…',
    edit: '編集',
    forget: '削除',
    forgetQuestion: (name) => `${name} への接続を削除しますか？キーも削除され、元に戻せません。`,
    forgetYes: '接続を削除',
    forgetNo: '残す',
    scim: 'メンバー（SCIM）',
    auditLog: '監査ログ',
    works: '使えます：',
    fails: '使えません：',
    sessionRefused: (host) =>
      `サインイン中のセッションは受け付けられませんでした。このブラウザーで ${host} に管理者としてサインインしてもう一度テストするか、接続を編集して API キーを使ってください。`,
    answersFor: (name) => `W&B は組織「${name}」として応答しています。`,
    otherName: (name) =>
      `W&B は組織「${name}」として応答しています。別の組織の場合は、W&B の「User Settings > Default API organization」で正しい組織を選んでください。`,
    syncNow: '今すぐ同期',
    syncStarted: '同期を開始しました。進行状況はポップアップとダッシュボードで確認できます。',
    allow: (host) => `${host} へのアクセスを許可`,
    unlock: 'ロック解除',
    unlockLabel: 'パスフレーズ',
    unlockHint: 'キーは暗号化されています。パスフレーズで、ブラウザーを閉じるまでロックを解除します。',
    wrongPassphrase:
      'このパスフレーズではキーを開けません。忘れた場合は、接続を編集して新しいキーを貼り付けてください。',
  },

  form: {
    addTitle: '組織を接続',
    editTitle: (name) => `${name} への接続を編集`,
    page: 'メンバーページのアドレス',
    pageHint: 'W&B でメンバーページを開き、アドレスをコピーしてください。自社サーバーの場合はホストだけで十分です。',
    pageFixed: '別の組織を接続するには、接続を追加してください。',
    recognized: (name, deployment) => `組織「${name}」、${deployment}`,
    unencrypted: 'このアドレスは暗号化されていません（http）。通信経路上でキーを読み取られるおそれがあります。',
    deployment: 'デプロイ形態',
    deploymentHint:
      'アドレスから判定します。Dedicated Cloud のインスタンスが独自のホスト名を持つ場合だけ変更してください。',
    credential: 'Rollcall のサインイン方法',
    credentials: {
      session: 'サインイン中のセッション',
      'user-key': 'ユーザー名と API キー',
      'service-account': 'サービスアカウントのキー',
    },
    credentialHints: {
      session:
        'キーは不要です。管理者としてサインインしている W&B タブのセッションを使います。W&B は Dedicated Cloud と Self-Managed の監査ログについてこの方法を案内しています。サーバーが受け付けるかテストしてください。',
      'user-key': '組織の管理者のキーです。',
      'service-account': '組織のサービスアカウント用です。担当者が替わっても使い続けられます。',
    },
    user: 'ユーザー名',
    userHint: 'メールアドレスではなく W&B のユーザー名です。W&B のプロフィールにあります。',
    userKey: 'API キー',
    userKeyHint:
      'W&B > User settings > API keys > New key。W&B がキーを表示するのは一度だけです。組織のキーが必須の場合は、組織のキーを作成してください。',
    serviceKey: 'サービスアカウントのキー',
    serviceKeyHint:
      'W&B > 組織の設定またはダッシュボード > Service accounts。組織のものが必要です。チームのサービスアカウントのキーは受け付けられません。',
    keyAgain: (ending) =>
      `保存したキー（末尾 ${ending}）は表示されません。変更を保存するにはキーを貼り付けてください。`,
    cutOff: 'W&B のキーは40文字以上です。全体をコピーしましたか？',
    show: '表示',
    hide: '隠す',
    keep: 'キーの保持期間',
    keepSession: 'このブラウザーセッションのみ',
    keepSessionHint: 'メモリー内に保持します。ブラウザーを閉じると接続は終わります。',
    keepEncrypted: '再起動後も暗号化して保持',
    keepEncryptedHint: 'このブラウザーに保存します。起動のたびにパスフレーズでロックを解除します。',
    passphrase: 'パスフレーズ',
    passphraseHint: 'どこにも保存されません。忘れた場合は、キーをもう一度貼り付けてください。',
    strength: {
      'too-short': '短すぎます：8文字以上',
      weak: '弱い：単語や文字を足してください',
      fair: '普通',
      strong: '強い',
    },
    other: 'API のアドレスが異なる',
    apiOrigin: 'API のアドレス',
    apiOriginHint: 'W&B のアドレスと異なる場合だけ入力します。api.example.com で応答する環境もあります。',
    save: '接続を保存',
    saving: '保存中…',
    cancel: 'キャンセル',
    refused: (hosts) => `ブラウザーが ${hosts} の読み取りを許可しませんでした。何も保存されていません。`,
    unsaved: '入力内容を破棄しますか？',
    discard: '破棄',
    goOn: '編集を続ける',
  },

  fault: (field, fault) => fieldFaults[field]?.[fault] ?? anyFault[fault],
});
