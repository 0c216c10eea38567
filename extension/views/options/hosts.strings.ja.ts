import { translation } from '../../../components/texts/texts';
import { hostsStrings } from './hosts.strings';

/** Japanese. */
export const hostsJa = translation(hostsStrings, {
  title: 'ホスト',
  lead: 'W&B のホストでは最初から使えます。自社で運用するサーバーは一度だけ追加してください。ブラウザーが許可を求めます。',
  builtIn: 'W&B のホスト',
  builtInHosts: ['forge.coreweave.com', 'wandb.ai', '*.wandb.io'],
  own: '追加したホスト',
  none: 'まだありません。',
  loading: 'ホストを読み込んでいます',
  retry: '再試行',
  label: 'ホストのアドレス',
  hint: '例：https://wandb.example.com または http://localhost:8080',
  add: 'ホストを追加',
  adding: '追加中…',
  added: (host) => `${host} を追加しました。メンバーページを開くか、開いている場合は再読み込みしてください。`,
  open: 'メンバーページを開く',
  remove: '削除',
  removeHost: (host) => `${host} を削除`,
  removed: (host) => `${host} を削除しました。収集したデータは、消去するまで残ります。`,
  refused: (host) => `ブラウザーが ${host} を許可しませんでした。何も追加されていません。`,
  builtInFault: (host) => `Rollcall は ${host} ですでに使えます。追加は不要です。`,
  faults: {
    empty: 'W&B サーバーのアドレスを入力してください。',
    'not-an-address': 'ウェブアドレスではありません。',
    'no-organization': 'このアドレスには組織が含まれていません。',
    'no-installation': 'このホストに W&B のメンバーページはありません。',
  },
});
