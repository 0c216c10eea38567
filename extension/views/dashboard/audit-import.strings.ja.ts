import { translation } from '../../../components/texts/texts';
import { auditImportStrings } from './audit-import.strings';

/** Japanese. */
export const auditImportJa = translation(auditImportStrings, {
  title: '監査ログのファイルを取り込む',
  hint: 'インスタンスのバケットのファイルか、保存した API の応答をドロップしてください。.json、.jsonl、.ndjson、.log、.txt（gzip も可）、数もサイズも制限はありません。ファイルはこのブラウザーから出ず、誰がどの日にアクティブだったかだけを保存します。',
  choose: 'ファイルを選択',
  whole: '各ファイルに、その日の監査ログがすべて含まれている',
  wholeHint:
    'オンにすると、その日を完了、数値を正確とみなします。オフの場合は一部のみとみなし、数値は「以上」と表示します。',
  cancel: 'キャンセル',
  cancelling: 'キャンセル中…',
  progress: (file, files, share) =>
    files === 1 ? `読み取り中、${share}` : `${files}件中${file}件目を読み取り中、${share}`,
  progressLabel: '監査ファイルの取り込み',
  files: '監査ファイル',

  waiting: '待機中',
  reading: (read, size) => `${size}中${read}`,
  resumed: '止まったところから再開',
  accepted: (_count, text, days) => `${text}件のエントリを読み取りました${days ? `、${days}` : ''}。`,
  silent: (_count, text) =>
    `うち${text}件は誰の活動も示していません。拒否された操作、サインインの試行、操作者なしのいずれかです。`,
  wasResumed: '以前の取り込みが止まったところから再開しました。',
  endsInside: 'ファイルがエントリの途中で終わっています。最後の日は完了していません。',
  rejected: (_count, text) => `${text}件のエントリを除外しました：`,
  reasons: {
    broken: (_count, text) => `${text}件は JSON ではありません`,
    undated: (_count, text) => `${text}件は時刻を読み取れません`,
    implausible: (_count, text) => `${text}件は時刻が2018年より前か未来です`,
  },
  examples: (positions, isAll) => `エントリ ${positions.join('、')}${isAll ? '' : ' ほか'}`,
  known: '取り込み済み',
  anew: 'もう一度読み取る',
  stopped: (share) =>
    `${share}でキャンセルしました。読み取った内容は残ります。もう一度ドロップすると続きから再開します。`,
  unread: '読み取っていません。',
  goOn: '続行',
  retry: '再試行',
  ours: 'この組織のものとして取り込む',
  faults: {
    'no-entries': '監査ログのエントリが1行もありません。',
    empty: 'このファイルは空です。',
    'web-page': 'これはウェブページです。ログの代わりにサインインページを保存したようです。',
    zip: 'これは zip アーカイブです。展開して中のファイルをドロップしてください。',
    'bad-gzip': 'この gzip ファイルは壊れているか途中で切れています。そこまでの内容は残しました。',
    unreadable: 'ブラウザーがこのファイルを読み取れませんでした。もう一度選択してください。',
  },
  keptFromFault: 'それまでに完全に届いた内容は残します。',
  announce: {
    done: (_count, text) => `${text}件のファイルを取り込みました。`,
    ended: '取り込みが終わりました。読み取れなかったものは一覧を確認してください。',
  },
});
