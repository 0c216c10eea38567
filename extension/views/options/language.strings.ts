/** Texts of the section on language. Languages are named in themselves, so that whoever reads one finds it. */
export const languageStrings = {
  title: 'Language',
  lead: 'What Rollcall speaks: its own pages, notices, and what it adds to W&B’s pages.',
  choice: 'Language',
  hint: 'Exported CSV and JSON files are the same in every language. Open pages change when they are reloaded.',
  browser: 'Like the browser',
};
