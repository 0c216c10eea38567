import type { ChangeKind } from '../../../components/activity/insights/changes';

/** What happened to people between two members lists. Apart from the other insights, because the popup says it too. */
export const changeKindStrings = {
  joined: 'Joined',
  left: 'Left',
  'invite-accepted': 'Accepted the invite',
  'came-back': 'Came back',
  'went-quiet': 'Went quiet',
  role: 'Role',
  'models-seat': 'Models seat',
  'weave-access': 'Weave access',
  teams: 'Teams',
} satisfies Record<ChangeKind, string>;
