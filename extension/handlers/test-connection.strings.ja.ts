import { translation } from '../../components/texts/texts';
import { connectionTestStrings } from './test-connection.strings';

/** Japanese. */
export const connectionTestJa = translation(connectionTestStrings, {
  auditLog: '監査ログを読み取れます。',
  auditLogEmpty: '監査ログを読み取れます。今日の項目はまだありません。',
  scim: (members, active) => `SCIM の一覧は${members}人です。うち${active}人に最終アクティブ日時があります。`,
});
