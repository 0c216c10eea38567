import type { ReactElement } from 'react';
import { PAGE_SIZES, type PageSize } from '../address/switches';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { pageCount, rangeText } from './paging';

interface PagerProps {
  readonly total: number;
  readonly page: number;
  readonly size: PageSize;
  readonly onPage: (page: number) => void;
  readonly onSize: (size: PageSize) => void;
}

/** Rows per page, which of how many, and the way on. */
export function Pager({ total, page, size, onPage, onSize }: PagerProps): ReactElement {
  const sizes = PAGE_SIZES.map(String);
  return (
    <div className="pager">
      <span className="muted">Rows per page</span>
      <Choice
        label="Rows per page"
        value={String(size)}
        options={size === 'all' ? [...sizes, 'all'] : sizes}
        onChoose={(chosen) => onSize(PAGE_SIZES.find((known) => String(known) === chosen) ?? 'all')}
        isBordered
      />
      <span className="range">{rangeText(total, page, size)}</span>
      <Button
        look="ghost"
        icon="back"
        aria-label="Previous page"
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      />
      <Button
        look="ghost"
        icon="forward"
        aria-label="Next page"
        disabled={page + 1 >= pageCount(total, size)}
        onClick={() => onPage(page + 1)}
      />
    </div>
  );
}
