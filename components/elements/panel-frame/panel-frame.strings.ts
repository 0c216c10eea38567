/** Every text of `<rollcall-panel>`. */
export const panelStrings = {
  label: 'Rollcall: organization activity',
  loading: 'Loading activity',
  failed: 'The activity panel did not load. The extension may have been updated: reload the page, or try again.',
  retry: 'Try again',
  resize: 'Height of the activity panel',
  height: (pixels: number) => `${pixels} pixels`,
};
