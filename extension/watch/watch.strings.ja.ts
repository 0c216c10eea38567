import { translation } from '../../components/texts/texts';
import { watchStrings } from './watch.strings';

const number = (count: number) => count.toLocaleString('ja');

/** Japanese. */
export const watchJa = translation(watchStrings, {
  rules: {
    'weekly-drop': '週間アクティブ数の減少',
    'dormant-seats': '空きの可能性があるシートが多い',
    'new-admin': '新しい管理者',
    'old-invites': '古い招待',
    'stale-list': 'メンバー一覧なし',
  },
  limits: {
    'weekly-drop': '減少率（%以上）',
    'dormant-seats': 'シート数（これより多い）',
    'new-admin': '',
    'old-invites': '保留期間（日）',
    'stale-list': '期間（日）',
  },
  means: {
    'weekly-drop': '直近の完了した ISO 週をその前の週と比べます。どちらも最後まで読み取った場合に限ります。',
    'dormant-seats': '「シート」のルールによる、確実・可能性が高い・要確認のシート。',
    'new-admin': '最新2回の完全なメンバー一覧を比べます。',
    'old-invites': '招待されたまま承諾されていないもの。',
    'stale-list': '全員の一覧を最後に読み取ってからの期間。',
  },
  unknown: {
    'weeks-unread': '不明：直近2週間の監査ログが最後まで読み取られていません。',
    'too-few': '対象外：その前の週にアクティブだった人が10人未満です。',
    'no-list': '不明：完全なメンバー一覧がまだありません。',
    'one-list': 'まだ不明：2日分の完全なメンバー一覧が必要です。',
    untold: '不明：どの情報源にもありません。',
  },
  notice: (organization) => `Rollcall：${organization}`,

  finding: (finding) => {
    switch (finding.kind) {
      case 'weekly-drop': {
        const percent = Math.round((100 * (finding.now - finding.before)) / finding.before);
        const sign = percent > 0 ? '+' : percent < 0 ? '−' : '±';
        return `先週アクティブだったのは${number(finding.now)}人、その前の週は${number(finding.before)}人でした（${sign}${Math.abs(percent)}%）。`;
      }
      case 'dormant-seats':
        return `${number(finding.seats)}シートが空いている可能性があります。`;
      case 'new-admin':
        return finding.people.length === 0
          ? '新しい管理者はいません。'
          : `新しく管理者になった人：${finding.people.map(({ name }) => name).join('、')}。`;
      case 'old-invites':
        return finding.invites === 0
          ? 'それほど古い招待はありません。'
          : `${number(finding.invites)}件の招待が保留中で、最も古いものは${number(finding.oldestDays ?? 0)}日前です。`;
      case 'stale-list':
        return finding.days === 0
          ? '1日以内に全員の一覧を読み取っています。'
          : `全員の一覧を最後に読み取ったのは${number(finding.days)}日前です。`;
    }
  },
  result: (result) =>
    result.state === 'unknown' ? watchStrings.unknown[result.why] : watchStrings.finding(result.finding),

  step: (step) => {
    switch (step.kind) {
      case 'watch':
        return watchStrings.finding(step.finding);
      case 'connect':
        return 'API に接続すると、誰がどの日にアクティブだったかがわかります。';
      case 'read-list':
        return 'メンバー一覧をすべて読み取ります：メンバーページを開き、「すべて読み取る」を選んでください。';
      case 'sync':
        return `メンバー一覧は${number(step.days)}日前のものです。今すぐ同期してください。`;
      case 'free-seats':
        return `${number(step.certain + step.probable)}シートが空いている可能性が高いです。`;
      case 'single-admin':
        return '管理者が1人しかいません。W&B は2人以上を推奨しています。';
      case 'missing-days':
        return `直近30日のうち${number(step.days)}日分の監査ログがありません。今すぐ同期してください。`;
    }
  },
});
