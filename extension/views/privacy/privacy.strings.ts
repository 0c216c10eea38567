/** Every text about privacy mode in views. */
export const privacyStrings = {
  mark: 'Privacy mode',
  meaning: 'People, teams and files have pseudonyms. Groups of fewer than five people are merged or hidden.',
  hidden: 'hidden',
  allHidden: 'Hidden in privacy mode: the groups have too few people.',
  someHidden: 'Groups of too few people are hidden in privacy mode, and some larger ones that would give them away.',
};
