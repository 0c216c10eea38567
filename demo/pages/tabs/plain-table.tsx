import type { ReactElement, ReactNode } from 'react';
import { generatedClass } from '../controls/generated-class';

interface PlainTableProps {
  readonly titles: readonly string[];
  /** Cells in the order of the titles, under a key of their own. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of things that are no members, in the same clothes as the users table. */
export function PlainTable({ titles, rows }: PlainTableProps): ReactElement {
  return (
    <div className="table-scroll">
      <table className={`ui very basic table ${generatedClass('PlainTable.Table')}`}>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col" className={generatedClass('PlainTable.HeaderCell')}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className={generatedClass('PlainTable.Row')}>
              {cells.map((cell, index) => (
                <td key={titles[index]} className={generatedClass('PlainTable.Cell')}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
