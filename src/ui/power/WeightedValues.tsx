import { useMemo, type JSX } from 'react';
import { typedWeights, weightOf, type DecisionRule, type WeightedRow, type WeightsChoice } from '../../tools/index.ts';
import { countText, indexText, weightsProblemText } from '../../messages/power.text.ts';
import type { Say } from '../../messages/say.ts';
import { PowerCouncil, type PowerGroup } from '../council/PowerCouncil.tsx';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { IndexTable } from './IndexTable.tsx';
import { Exact } from './PowerTable.tsx';

interface Props {
  readonly choice: WeightsChoice;
  readonly rule: DecisionRule;
}

/** With abstention; the index of Shapley and Shubik is not worked out there. */
const TERNARY = ['banzhaf', 'banzhafNormalised'] as const;

/** The power of the seats of a Council in which votes weigh; seats that are alike share a row. */
export function WeightedValues({ choice, rule }: Props): JSX.Element {
  const say = useSay();
  const answer = useMemo(() => typedWeights(choice, rule), [choice, rule]);
  const groups = useMemo(() => (answer.ok ? groupsOf(say, answer) : []), [say, answer]);
  if (!answer.ok) {
    return (
      <p className="power-problem" role="alert">
        {weightsProblemText(say, answer.problem)}
      </p>
    );
  }
  const { council, power } = answer;
  const { rows, ternary } = power;
  const [sum, vetoes] = [weightOf(council.seats), council.seats.filter(({ hasVeto }) => hasVeto).length];
  return (
    <>
      <p className="power-council" role="status">
        {say('power.weights.council', { seats: council.seats.length, sum, quota: council.quota, vetoes })}
      </p>
      <PowerCouncil groups={groups} index="banzhafNormalised" />
      <div className="power-games">
        <div className="power-game">
          <IndexTable
            caption={say('power.game.binary')}
            indices={['shapleyShubik', 'banzhaf', 'banzhafNormalised']}
            rows={rows.map((row) => ({
              key: row.members.join(' '),
              label: <Seats row={row} named={council.named} />,
              renderCell: (index) => (
                <>
                  {indexText(say, row.power[index])}
                  <Exact fraction={row.fractions[index]} />
                </>
              ),
            }))}
          />
          <p>
            {say('power.adopting.binary', {
              adopting: countText(say, power.winningCoalitions),
              of: countText(say, power.coalitions),
            })}
          </p>
        </div>
        <div className="power-game">
          <IndexTable
            caption={say('power.weights.ternary')}
            indices={TERNARY}
            rows={rows.map((row) => ({
              key: row.members.join(' '),
              label: <Seats row={row} named={council.named} />,
              renderCell: (index: (typeof TERNARY)[number]) => indexText(say, row.ternary[index]),
            }))}
          />
          <p>
            {say('power.adopting.ternary', {
              adopting: countText(say, ternary.adopting),
              of: countText(say, power.patterns),
            })}
          </p>
        </div>
      </div>
      <p>{say('power.weights.about')}</p>
    </>
  );
}

/** Seats of one weight have the same power. */
function groupsOf(say: Say, { council, power }: Typed): readonly PowerGroup[] {
  return power.rows.map(({ weight, hasVeto, members, ternary }) => ({
    key: members.join(' '),
    name: say('power.weights.row', { weight, veto: hasVeto ? 'yes' : 'no' }),
    share: ternary.banzhafNormalised,
    hasVeto,
    permanent: hasVeto,
    seats: members.map((member, index) => ({
      key: member,
      ...(council.named ? { member } : {}),
      name: say('council.seat.weight', { weight, number: index + 1 }),
    })),
  }));
}

type Typed = Extract<ReturnType<typeof typedWeights>, { ok: true }>;

interface SeatsProps {
  readonly row: WeightedRow;
  /** Whether the seats are those of States. */
  readonly named: boolean;
}

/** Seats that are alike: what they weigh, and whose they are or how many. */
function Seats({ row: { weight, hasVeto, members }, named }: SeatsProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <>
      {say('power.weights.row', { weight, veto: hasVeto ? 'yes' : 'no' })}{' '}
      <small>
        {named ? say.list(members.map((member) => names(member))) : say('power.times', { count: members.length })}
      </small>
    </>
  );
}
