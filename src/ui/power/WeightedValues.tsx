import { useMemo, type JSX } from 'react';
import { typedWeights, weightOf, type DecisionRule, type WeightedRow, type WeightsChoice } from '../../tools/index.ts';
import { countText, indexText, weightsProblemText } from '../../messages/power.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Exact } from './PowerTable.tsx';

interface Props {
  readonly choice: WeightsChoice;
  readonly rule: DecisionRule;
}

/** The power of the seats of a Council in which votes weigh; seats that are alike share a row. */
export function WeightedValues({ choice, rule }: Props): JSX.Element {
  const say = useSay();
  const answer = useMemo(() => typedWeights(choice, rule), [choice, rule]);
  if (!answer.ok) {
    return (
      <p className="power-problem" role="alert">
        {weightsProblemText(say, answer.problem)}
      </p>
    );
  }
  const { council, power } = answer;
  const { rows, ternary } = power;
  const [sum, vetoes] = [
    weightOf(council.seats),
    council.seats.filter(({ hasVeto }) => hasVeto).length,
  ];
  return (
    <>
      <p className="power-council" role="status">
        {say('power.weights.council', { seats: council.seats.length, sum, quota: council.quota, vetoes })}
      </p>
      <div className="power-games">
        <Game
          game="binary"
          title={say('power.game.binary')}
          rows={rows}
          named={council.named}
          adopting={say('power.adopting.binary', {
            adopting: countText(say, power.winningCoalitions),
            of: countText(say, power.coalitions),
          })}
        />
        <Game
          game="ternary"
          title={say('power.weights.ternary')}
          rows={rows}
          named={council.named}
          adopting={say('power.adopting.ternary', {
            adopting: countText(say, ternary.adopting),
            of: countText(say, power.patterns),
          })}
        />
      </div>
      <p>{say('power.weights.about')}</p>
    </>
  );
}

interface GameProps {
  readonly game: 'binary' | 'ternary';
  readonly title: string;
  readonly rows: readonly WeightedRow[];
  /** Whether the seats are those of States. */
  readonly named: boolean;
  readonly adopting: string;
}

const COLUMNS = {
  binary: ['shapleyShubik', 'banzhaf', 'banzhafNormalised'],
  ternary: ['banzhaf', 'banzhafNormalised'],
} as const;

function Game({ game, title, rows, named, adopting }: GameProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <div className="power-game">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('power.each')}</th>
            {COLUMNS[game].map((index) => (
              <th key={index} scope="col">
                {say(`power.index.${index}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.members[0]}>
              <th scope="row">
                {say('power.weights.row', { weight: row.weight, veto: row.hasVeto ? 'yes' : 'no' })}{' '}
                <small>
                  {named
                    ? say.list(row.members.map((member) => names(member)))
                    : say('power.times', { count: row.members.length })}
                </small>
              </th>
              {game === 'binary'
                ? COLUMNS.binary.map((index) => (
                    <td key={index}>
                      {indexText(say, row.power[index])}
                      <Exact fraction={row.fractions[index]} />
                    </td>
                  ))
                : COLUMNS.ternary.map((index) => <td key={index}>{indexText(say, row.ternary[index])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{adopting}</p>
    </div>
  );
}
