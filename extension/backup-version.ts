/**
 * The version of the backup file's format; a Rollcall reads its own and every earlier one. 2: days tell their sources.
 */
export const BACKUP_VERSION = 2;
