import type { PageSize } from '../address/switches';

/** Number of pages; at least one. */
export function pageCount(total: number, size: PageSize): number {
  return size === 'all' ? 1 : Math.max(1, Math.ceil(total / size));
}

/** Rows of a page (counted from 0); the last page if there are not as many. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: PageSize): readonly Row[] {
  if (size === 'all') return rows;
  const start = existingPage(page, rows.length, size) * size;
  return rows.slice(start, start + size);
}

/** The page itself, or the last one there is: rows may go away under an admin's hands. */
export function existingPage(page: number, total: number, size: PageSize): number {
  return Math.min(page, pageCount(total, size) - 1);
}

/** `1–25 of 140`; `0 of 0` for an empty table. */
export function rangeText(total: number, page: number, size: PageSize): string {
  if (total === 0) return '0 of 0';
  if (size === 'all') return `1–${total} of ${total}`;
  const start = existingPage(page, total, size) * size;
  return `${start + 1}–${Math.min(start + size, total)} of ${total}`;
}
