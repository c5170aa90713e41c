import { useMemo, useState, type JSX } from 'react';
import type { Council } from '../../../machines/rules/index.ts';
import { powerByRequired, type DecisionRule } from '../../tools/index.ts';
import { indexText } from '../../messages/power.text.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly council: Council;
  readonly rule: DecisionRule;
  /** The number of votes that is required now. */
  readonly now: number;
}

const SEATS = ['withVeto', 'withoutVeto'] as const;
const INDICES = ['shapleyShubik', 'banzhaf'] as const;

/** How power moves with the number of votes required; worked out once it is opened. */
export function ByRequired(props: Props): JSX.Element {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="power-required" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('power.required.title')}</summary>
      {isOpen && <Rows {...props} />}
    </details>
  );
}

function Rows({ council, rule, now }: Props): JSX.Element {
  const say = useSay();
  const rows = useMemo(() => powerByRequired(council, rule), [council, rule]);
  const seats = SEATS.filter((seat) => rows.some((row) => row[seat]));
  return (
    <div className="power-game">
      <table>
        <caption>{say('power.required.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('power.required.votes')}
            </th>
            {seats.map((seat) => (
              <th key={seat} scope="colgroup" colSpan={INDICES.length}>
                {say(`power.required.${seat}`)}
              </th>
            ))}
          </tr>
          <tr>
            {seats.flatMap((seat) =>
              INDICES.map((index) => (
                <th key={`${seat} ${index}`} scope="col">
                  {say(`power.index.${index}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.required}>
              <th scope="row">
                {row.required === now ? say('power.required.now', { required: row.required }) : row.required}
              </th>
              {seats.flatMap((seat) =>
                INDICES.map((index) => <td key={`${seat} ${index}`}>{indexText(say, row[seat]?.[index] ?? 0)}</td>),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
