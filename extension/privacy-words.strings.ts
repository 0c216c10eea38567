/** What stands in privacy mode where a name or a typed text would stand. */
export const privacyWords = {
  /** What small groups are merged into: teams, custom roles. */
  otherGroup: 'Other (small groups)',
  /** Why a number of people is not known. */
  tooFew: 'Hidden in privacy mode: fewer than five people.',
  /** The reason an admin typed for keeping a seat. */
  hiddenReason: '(hidden in privacy mode)',
};
