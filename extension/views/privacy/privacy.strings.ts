/** Every text about privacy mode in views. */
export const privacyStrings = {
  mark: 'Privacy mode',
  meaning: 'People, teams and files have pseudonyms. Groups of fewer than five people are merged or hidden.',
  hidden: 'hidden',
};
