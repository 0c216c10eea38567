import { type LayoutName, layoutNamed } from './layout-names';
import type { UsersTableLayout } from './users-table-layout';

type LoadLayout = () => Promise<{ readonly default: UsersTableLayout }>;

/** Layouts of the users table by their name in `?layout=`. Each is loaded when it is asked for. */
const LAYOUTS: Readonly<Record<LayoutName, LoadLayout>> = {
  table: () => import('./table'),
  'semantic-ui': () => import('./semantic-ui'),
  'mui-grid': () => import('./mui-grid'),
  antd: () => import('./antd'),
  'ag-grid': () => import('./ag-grid'),
  'aria-grid': () => import('./aria-grid'),
  'base-table': () => import('./base-table'),
  'virtualized-table': () => import('./virtualized-table'),
  'multi-grid': () => import('./multi-grid'),
  'window-list': () => import('./window-list'),
  'virtual-table': () => import('./virtual-table'),
  'div-soup': () => import('./div-soup'),
  'pinned-halves': () => import('./pinned-halves'),
  shadow: () => import('./shadow'),
  'split-tables': () => import('./split-tables'),
  reordered: () => import('./reordered'),
  translated: () => import('./translated'),
  'right-to-left': () => import('./right-to-left'),
};

/** Loads a layout; the default for names nobody registered. */
export async function loadLayout(name: string): Promise<UsersTableLayout> {
  return (await LAYOUTS[layoutNamed(name) ?? 'table']()).default;
}
