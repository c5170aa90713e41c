import type { JSX, ReactNode } from 'react';
import type { Indices } from '../../tools/index.ts';
import { useSay } from '../shared/say.context.ts';

interface Row<Index> {
  /** Whose power it is; one of each row. */
  readonly key: string;
  readonly label: ReactNode;
  readonly renderCell: (index: Index) => ReactNode;
}

interface Props<Index> {
  readonly caption: string;
  readonly indices: readonly Index[];
  readonly rows: readonly Row<NoInfer<Index>>[];
}

/** Members or kinds of them in rows, indices of power in columns. */
export function IndexTable<Index extends keyof Indices>({ caption, indices, rows }: Props<Index>): JSX.Element {
  const say = useSay();
  const columns: readonly (keyof Indices)[] = indices;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('power.each')}</th>
          {columns.map((index) => (
            <th key={index} scope="col">
              {say(`power.index.${index}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, renderCell }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {indices.map((index) => (
              <td key={index}>{renderCell(index)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
