/** English texts of the watch rules' own page; what rules find is told in `watch.strings.ts`. */
export const watchPanelStrings = {
  lead: 'Rollcall looks every hour while the browser runs, and after each sync. It compares complete weeks and complete lists only; what is not known never fires.',
  fired: 'Fires now:',
  off: 'Off.',
  notices: 'How you are told',
  badge:
    'The button of Rollcall shows how many rules fired since you last looked. Opening the popup or this page takes the number away.',
  show: 'Show a notice of the browser, too',
  refused: 'The browser did not allow notices. Nothing has changed.',
  quietFrom: 'No notices from',
  until: 'until',
  quiet: { from: 'No notices from', to: 'until' },
} as const;
