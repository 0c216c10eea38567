/** What `?layout=` may say, in the order of `docs/adding-a-layout.md`. The server reads this file too. */
export const LAYOUT_NAMES = [
  'table',
  'semantic-ui',
  'mui-grid',
  'antd',
  'ag-grid',
  'aria-grid',
  'base-table',
  'virtualized-table',
  'multi-grid',
  'window-list',
  'virtual-table',
  'div-soup',
  'pinned-halves',
  'shadow',
  'split-tables',
  'reordered',
  'translated',
  'right-to-left',
] as const;

export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** Libraries that write their style sheets while they run: a policy has to let them, as W&B's does for its own. */
export const STYLED_BY_SCRIPT: ReadonlySet<LayoutName> = new Set<LayoutName>([
  'mui-grid',
  'antd',
  'ag-grid',
  'aria-grid',
]);

/** The name as a registered one; undefined for any other word. */
export function layoutNamed(name: string): LayoutName | undefined {
  return LAYOUT_NAMES.find((known) => known === name);
}
