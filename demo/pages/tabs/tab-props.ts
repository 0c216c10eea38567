import type { PageData } from '../../page-data';

/** What every tab of the organization's pages is given. */
export interface TabProps {
  readonly data: PageData;
}
