import type { UsersTableLayout } from './users-table-layout';

type LoadLayout = () => Promise<{ readonly default: UsersTableLayout }>;

const DEFAULT: LoadLayout = () => import('./table');

/** Layouts of the users table by their name in `?layout=`. */
const LAYOUTS: ReadonlyMap<string, LoadLayout> = new Map([['table', DEFAULT]]);

/** Loads a layout; the default for names nobody registered. */
export async function loadLayout(name: string): Promise<UsersTableLayout> {
  return (await (LAYOUTS.get(name) ?? DEFAULT)()).default;
}
