import { translation } from '../../../components/texts/texts';
import { teamsStrings } from './teams.strings';

/** Japanese. */
export const teamsJa = translation(teamsStrings, {
  title: 'チーム',
  columns: {
    team: 'チーム',
    members: 'メンバー',
    active: 'アクティブ',
    share: '割合',
    dormant: '空きの可能性があるシート',
    weeks: '12週間',
  },
  definition: (days) =>
    `アクティブ：招待を承諾済みで現在無効化されていない人のうち、${days}にアクティブだった人。シートは「シート」のルールで判定します。`,
  once: (several) =>
    `${several}人が複数のチームに所属しています。各チームで数え、合計では1回だけ数えるため、チームの和は合計より大きくなります。`,
  untold: (people) => `${people}人のチームはどの情報源にもありません。合計にだけ含まれます。`,
  total: '全員（重複なし）',
  noTeam: 'チームなし',
  open: (team) => `${team} の人を一覧表示`,
  search: 'チームを検索',
  none: 'チームの情報がまだありません。SCIM グループ、W&B の CSV、メンバーページから得られます。',
  noneFound: 'その名前のチームはありません。',
  unknown: '不明',
  weeksHint: '各 ISO 週にアクティブだった人数を、同じチームの最大値に対して示します。',
  weeksText: (weeks) => `週ごと：${weeks}`,
  sort: (column) => `${column}で並べ替え`,
  chart: 'チームの CSV',
});
