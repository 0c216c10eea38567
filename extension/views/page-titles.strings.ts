/** What the browser's tab says of pages whose title does not change. */
export const pageTitles = {
  options: 'Rollcall options',
  panel: 'Rollcall: activity',
};
