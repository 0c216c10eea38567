/** Sentences the toolbar's quiet line shows without `action.strings.ts` and `problem.ts`, which come when needed. */
export const noticeStrings = {
  cells: 'The Last Active column could not be completed on this page. The panel and the export still work.',
  panel: 'The activity panel could not be placed on this page. The dashboard shows the same.',
  /** Names the panel for screen readers. */
  panelLabel: 'Rollcall activity panel',
  /** Not even the rest of Rollcall can be brought in: the extension was updated, or its background is broken. */
  outOfReach: 'Rollcall cannot reach its background. Reload this page.',
};
