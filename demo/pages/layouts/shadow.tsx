import { type ReactElement, type ReactNode, createElement, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { columnWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

const TAG = 'demo-data-part';

/** The pages' own style sheets do not reach into a shadow root. */
const CSS = `
  :host { display: block; }
  :host([kind='table']) { overflow-x: auto; }
  :host([kind='row']) { border-bottom: 1px solid var(--line-faint); }
  .row { display: flex; min-height: 60px; align-items: center; }
  .cell { box-sizing: border-box; flex: none; overflow: hidden; padding: 4px 8px; }
  a { color: var(--text-strong); font-weight: 600; text-decoration: none; }
  button { border: 0; padding: 0; background: none; color: inherit; cursor: pointer; font: inherit; }
  svg { fill: none; stroke: currentcolor; vertical-align: middle; }
`;

/** A custom element whose open shadow root holds what it is given. */
class DataPart extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    this.root.adoptedStyleSheets = [sheet];
  }
}

customElements.define(TAG, DataPart);

interface PartProps {
  readonly kind: 'table' | 'row';
  readonly children: ReactNode;
}

function Part({ kind, children }: PartProps): ReactElement {
  const [part, setPart] = useState<DataPart>();
  const [element, setElement] = useState<Element | null>(null);
  useLayoutEffect(() => setPart(element instanceof DataPart ? element : undefined), [element]);
  return createElement(TAG, { ref: setElement, kind }, part && createPortal(children, part.root));
}

/** A table in a shadow root, every row of which is drawn in a shadow root of its own. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  return (
    <Part kind="table">
      <Part kind="row">
        <div className="row">
          {columns.map((column) => (
            <div key={column.title} className="cell" style={{ width: columnWidth(column) }}>
              <HeaderText column={column} sort={sort} onSort={onSort} />
            </div>
          ))}
        </div>
      </Part>
      {members.map((member) => (
        <Part key={member.id} kind="row">
          <div className="row">
            {columns.map((column) => (
              <div key={column.title} className="cell" style={{ width: columnWidth(column) }}>
                {column.cell(member, context)}
              </div>
            ))}
          </div>
        </Part>
      ))}
    </Part>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
