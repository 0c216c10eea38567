import { translation } from '../../../components/texts/texts';
import { insightsStrings } from './insights.strings';

/** Japanese. */
export const insightsJa = translation(insightsStrings, {
  title: '分析',
  views: '分析',
  tabs: {
    overview: '概要',
    people: '人',
    trends: '推移',
    seats: 'シート',
    teams: 'チーム',
    changes: '変更',
    leaderboard: 'ランキング',
    reconcile: '照合',
    report: 'レポート',
    watch: '監視',
  },
  asOfNow: 'シートは現時点で判定します。期間は関係ありません。',
  ownDays: '変更には独自の日付があります。期間は関係ありません。',
  loading: '集計中…',
  retry: '再試行',
  unknown: '不明',
  atLeast: (number) => `${number}以上`,
  more: (number) => `さらに${number}件を表示`,
  member: 'メンバー',
  lastActive: '最終アクティブ',
  close: '一覧を閉じる',

  overview: {
    figures: {
      active: 'アクティブな人',
      'did-work': '作業した人',
      'eligible-active': '対象者のうちアクティブ',
      daily: '1日のアクティブ',
      weekly: '週間アクティブ',
      monthly: '月間アクティブ',
    },
    definitions: {
      active: '期間中にアクティブだった人数。増減は完了した日だけで比べます。',
      'did-work':
        '期間の監査ログで、ラン、スイープ、アーティファクトを操作したか、何かを作成・変更・削除した人数。ランの開始は記録に残りません。',
      'eligible-active': '招待を承諾済みで現在無効化されていない人のうち、期間中にアクティブだった人。',
      daily: '直近の完了した日の人数。',
      weekly: '直近の完了した7日間の人数。',
      monthly: '直近の完了した30日間の人数。',
    },
    stickiness: 'スティッキネス',
    stickinessIs: (count) => `月間アクティブに対する1日平均のアクティブ。読み取った${count}日に基づきます。`,
    noStickiness: {
      'short-period': '完了した日が14日以上の期間が必要です。',
      coverage: '期間のうち14日分と、直近30日すべての監査ログが必要です。',
      nobody: '直近30日間にアクティブだった人はいません。',
    },
    noWork: {
      ended: '保存しているのは各人が最後に作業した日だけです。過ぎた期間についてはわかりません。',
      unread: 'これらの日は未読か、作業者の記録を始める前に読み取りました。今後読み取る日からはわかります。',
      few: '5人未満のため、プライバシーモードでは表示しません。',
      'nobody-seen': 'わかる日には作業した人がいません。ほかの日は不明です。',
    },
    recorded: (recorded, all) => `作業した人がわかるのは${all}日中${recorded}日`,
    lastWork: '最後に作業した日',
    covered: (covered, all) => `監査ログ：${all}日中${covered}日`,
    ofEligible: (eligible, share) => `／${eligible}人${share ? `（${share}）` : ''}`,
    change: (by, percent) => `${by}${percent ? `（${percent}）` : ''}`,
    against: (range, before) => `${range}（${before}との比較）`,
    noChange: '両期間のすべての日を読み取っていないため、増減は表示しません。',
    noChangeAllTime: '全期間より前はありません。',
    list: (name) => `人を一覧表示：${name}`,
    people: (name, count) => `${name}：${count}`,
  },

  seats: {
    inUse: '種類別のシート',
    kind: 'シート',
    kinds: {
      'models-full': 'Models フル',
      'models-viewer': 'Models ビューアー',
      'weave-full': 'Weave フル',
      'weave-viewer': 'Weave ビューアー',
    },
    columns: {
      assigned: '割り当て',
      used: '使用',
      dormant: '休眠',
      neverActive: '活動なし',
      invited: '招待中',
      deactivated: '無効化済み',
      unknown: '不明',
    },
    untold: (models, weave, members) =>
      `メンバー${members}人のうち、Models シートが不明な人が${models}人、Weave アクセスが不明な人が${weave}人います。`,
    notKept: (why) => `${why} 選択内容はこのページを閉じるまで有効です。`,
    noRoster: 'メンバー一覧をまだ読み取っていないため、シートの情報がありません。',
    partial: 'メンバー一覧の一部しか読み取っていません。数値は下限です。',
    blindSpot:
      'W&B はすべてを活動として数えるわけではありません。レポートの閲覧、公開プロジェクトの表示、ランの記録だけの人は休眠に見えることがあります。シートを外す前に本人に確認してください。',
    threshold: '休眠とみなすまで（日）',
    grace: '追加後の猶予（日）',
    full: 'フルの Models シートの価格',
    viewer: 'ビューアーの Models シートの価格',
    pricesHint: '価格は自由に入力できます。通貨や期間は問いません。Weave シートは無料です。',
    cost: (low, high) =>
      low === high ? `空きの可能性があるシートの費用：${low}` : `空きの可能性があるシートの費用：${low}～${high}`,
    costIs: '確実なものと可能性が高いものだけの場合から、要確認をすべて含む場合まで。',
    unpriced: (count) => `価格のない${count}件は含みません。`,
    tiers: { certain: '確実', probable: '可能性が高い', review: '要確認', excluded: '除外' },
    tierMeans: {
      certain: '無効化済みですがシートがあります。',
      probable: '完全なメンバー一覧で、猶予を過ぎても一度も活動がありません。',
      review: '休眠、猶予中、または情報が足りません。',
      excluded: 'シートを残すと決めました。',
    },
    nobody: '該当者なし。',
    why: '理由',
    seat: 'シート',
    keep: 'シートを残す',
    release: '再判定する',
    keepTitle: (name) => `${name} のシートを残す`,
    reason: '理由',
    until: '期限（任意）',
    save: 'シートを残す',
    cancel: 'キャンセル',
    kept: (reason, until) => `残す：${reason || '理由の記載なし'}${until ? `、${until}まで` : ''}。`,
    seatWords: { full: 'フル', viewer: 'ビューアー', none: 'なし' },
    seatText: (models, weave) => [models && `Models ${models}`, weave && `Weave ${weave}`].filter(Boolean).join('、'),
    fit: 'ビューアーシートで足りる人',
    fitMeans: (range) =>
      `フルの Models シートを持ち、今日より前の90日間（${range}）の監査ログに現れるものの、作業（ラン、スイープ、アーティファクトの操作や、作成・変更・削除）をしていない人。`,
    fitBlindSpot:
      'ランの開始は監査ログに残らないため、作業している可能性もあります。シートを変更する前に本人に確認してください。割り当てられるシートはプランとロールによります。',
    fitWithRuns: (count) => `W&B がランを数えている${count}人は除いています。`,
    fitReason: (lastSeen) => `監査ログでの最終確認は${lastSeen}、作業はありません。`,
    fitSaves: (cost) => `全員がビューアーシートで足りるなら、最大 ${cost} 減ります。`,
    fitRunsUntold: 'ランの数はどの情報源にもありません。',
    fitSilent: (recorded, needed) =>
      `表示できません。今日より前の${needed}日すべてについて、作業した人まで読み取った監査ログが必要です。現在は${recorded}日です。`,
    privileged: '特別な権限を持ち30日間活動のない人',
    noPrivileged: '管理者、請求管理者、カスタムロールの人に、活動のない人は確認されていません。',
    role: 'ロール',
    billing: '請求管理者',
    singleAdmin: 'この組織の管理者は1人だけです。W&B は、退職などに備えて2人以上を推奨しています。',
    perhapsSingleAdmin: (untold) =>
      `確認できた管理者は1人だけですが、メンバー${untold}人のロールは不明です。W&B は2人以上を推奨しています。`,
    never: 'なし',
  },

  changes: {
    from: '開始',
    to: '終了',
    tooFew:
      '完全なメンバー一覧が2日分そろうと、変更が表示されます。Rollcall は一覧全体を読み取った日ごとに1つ保存します。',
    evidence: (from, to) => `${from}と${to}の完全なメンバー一覧に基づきます。`,
    rule: (idle, dormant) =>
      `どちらも同じルールで判定します：${idle}日で低活動、${dormant}日で休眠。一覧にない情報は変更とみなしません。`,
    compareFiles: '2つの CSV ファイルを比べる…',
    keptLists: '保存済みの一覧に戻る',
    chooseTwo: 'メンバーの CSV を古いものと新しいものの2つ選んでください。',
    tooLarge: 'ファイルの合計サイズが大きすぎます。',
    files: (before, after) => `${before} から ${after} まで。これらのファイルの内容は保存しません。`,
    rejected: (file, count) => `${file} の${count}行を読み取れませんでした。その行の人は一覧にいないように見えます。`,
    none: 'この2つの一覧に違いはありません。',
    change: '変更',
    old: '前',
    new: '後',
    matrix: 'ステータスの移り変わり',
    matrixHint: '行：前。列：後。どちらかの一覧にいる人を1回ずつ数えます。',
    before: '前',
    states: {
      active: 'アクティブ',
      idle: '低活動',
      dormant: '休眠',
      'no-activity': '活動なし',
      'invite-pending': '招待中',
      deactivated: '無効化済み',
      unknown: '不明',
      absent: 'メンバーではない',
    },
    noTeam: 'チームなし',
  },

  leaderboard: {
    orders: { most: 'アクティブな順', quiet: '静かな順' },
    order: '並び順',
    rank: '順位',
    activeDays: 'アクティブ日数',
    of: (possible) => `／${possible}日`,
    definition:
      '追加後の日数のうち、監査ログに活動があった日数。同数は同順位とし、最終アクティブ、名前の順に並べます。',
    quietHint: 'W&B はすべてを活動として数えるわけではありません。静かでも不在とは限りません。',
    bounded: '未読の日があるため、実際のアクティブ日数はこれより多く、順位が変わる可能性があります。',
    unread: '順位を付けられる人がいません。',
    nobody: 'この期間にアクティブだった人はいません。',
    ranked: (count) => `${count}人に順位を付けました`,
    isPrivate:
      'プライバシーモードでは順位を表示しません。名前がなくても、順位から本人がわかることがあるためです。表示するには、設定でプライバシーモードをオフにしてください。',
  },

  reasons: (reason) => {
    switch (reason.kind) {
      case 'deactivated':
        return '無効化済みですが、シートが残っています。';
      case 'never-active':
        return `${reason.addedDaysAgo}日前に追加され、一度も活動していません。`;
      case 'never-active-in-grace':
        return `${reason.addedDaysAgo}日前に追加され、まだ活動がありません（猶予中）。`;
      case 'never-active-age-unknown':
        return '一度も活動していませんが、追加日が不明です。';
      case 'never-active-list-partial':
        return `${reason.addedDaysAgo}日前に追加され、一部だけ読み取った一覧では一度も活動していません。`;
      case 'dormant':
        return `最終アクティブは${reason.daysAgo}日前です。`;
      case 'perhaps-dormant':
        return `最終アクティブは約${reason.daysAgo}日前です。情報源の精度は大まかです。`;
      case 'hidden':
        return `W&B は時期を表示していません。過去${reason.sinceDays}日間の活動はありません。`;
    }
  },
});
