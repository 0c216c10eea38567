import { firstStores } from './0001-first-stores';
import { auditFiles } from './0002-audit-files';
import { daySources } from './0003-day-sources';
import { setAsideRecords } from './0004-set-aside';
import { workDays } from './0005-work-days';
import { imports } from './0006-imports';
import type { Migration } from './migration';

/** In order; the n-th leads to version n. Never change one that was released: add the next. */
export const MIGRATIONS: readonly Migration[] = [
  firstStores,
  auditFiles,
  daySources,
  setAsideRecords,
  workDays,
  imports,
];
