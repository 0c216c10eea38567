/** The version of the backup file's format; a Rollcall reads its own and every earlier one. */
export const BACKUP_VERSION = 1;
