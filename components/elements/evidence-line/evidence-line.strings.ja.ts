import { translation } from '../../texts/texts';
import { evidenceLineStrings } from './evidence-line.strings';

const ROSTERS = { page: 'メンバーページ', csv: 'W&B の CSV', scim: 'SCIM' } as const;

/** Japanese. */
export const evidenceLineJa = translation(evidenceLineStrings, {
  auditLog: '監査ログによる',
  roster: (source) => `${source ? ROSTERS[source] : 'メンバー一覧'}による`,
  none: 'まだどの情報源にもありません',
  covered: (covered, period) => `${period}日中${covered}日`,
  notes: (count) => `補足 ${count}件`,
});
