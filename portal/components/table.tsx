import type { ComponentChildren } from "preact";

export interface Column<T> {
  title: string;
  /** What stands in a row's cell; undefined where there is nothing, which a card leaves out. */
  cell: (row: T) => ComponentChildren;
  number?: boolean;
}

interface TableProps<T> {
  /** What the table holds, for those who hear it. */
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** Where a row leads; its first cell is the link. */
  href?: (row: T) => string;
}

/**
 * A table whose first column names its rows. On a narrow screen each row becomes a card, each value beside its column's
 * title; the roles are written out, for browsers forget them where a table is laid out otherwise.
 */
export function Table<T>({ caption, columns, rows, keyOf, href }: TableProps<T>) {
  const [first, ...others] = columns;
  return (
    <div class="table-place">
      <div class="table-frame">
        {/* biome-ignore-start lint/a11y/noRedundantRoles: see above. */}
        {/* biome-ignore-start lint/a11y/useSemanticElements: they are those elements. */}
        <table class="table" role="table">
          <caption class="unseen">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ title, number }) => (
                <th key={title} scope="col" role="columnheader" class={number ? "is-number" : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <tr key={keyOf(row)} role="row" class={href ? "is-link" : undefined}>
                <th scope="row" role="rowheader">
                  {href ? (
                    <a class="is-stretched" href={href(row)}>
                      {first?.cell(row)}
                    </a>
                  ) : (
                    first?.cell(row)
                  )}
                </th>
                {others.map(({ title, cell, number }) => {
                  const content = cell(row);
                  const absent = content === undefined || content === null || content === "" || content === false;
                  return (
                    <td
                      key={title}
                      role="cell"
                      data-label={title}
                      class={[number && "is-number", absent && "is-absent"].filter(Boolean).join(" ") || undefined}
                    >
                      {content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/useSemanticElements: see above. */}
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above. */}
      </div>
    </div>
  );
}
