/**
 * The version of the backup file's format; a Rollcall reads its own and every earlier one. 2: days tell their sources.
 * 3: who did work last when, and on which days that was read.
 */
export const BACKUP_VERSION = 3;
