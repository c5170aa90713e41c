import type { JSX } from 'react';
import type { Fraction, KindPower } from '../../tools/index.ts';
import { countText, fractionText, indexText, kindText } from '../../messages/power.text.ts';
import { useSay } from '../shared/say.context.ts';
import { IndexTable } from './IndexTable.tsx';

const INDICES = ['shapleyShubik', 'banzhaf', 'banzhafNormalised'] as const;

interface Props {
  /** `binary`: in favour or against, as in the books. `ternary`: with abstention, as the Council votes. */
  readonly game: 'binary' | 'ternary';
  readonly kinds: readonly KindPower[];
  /** Whether anybody has a veto under the rule. */
  readonly hasVeto: boolean;
  /** Patterns of votes that adopt, and all of them. */
  readonly adopting: bigint;
  readonly of: bigint;
}

/** The indices of one game, a kind of member a row, and what each of them measures. */
export function PowerTable({ game, kinds, hasVeto, adopting, of }: Props): JSX.Element {
  const say = useSay();
  return (
    <div className="power-game">
      <IndexTable
        caption={say(`power.game.${game}`)}
        indices={INDICES}
        rows={kinds.map((kind) => ({
          key: `${kind.kind} ${kind.members[0]}`,
          label: (
            <>
              {kindText(say, kind.kind, hasVeto)} <small>{say('power.times', { count: kind.members.length })}</small>
            </>
          ),
          renderCell: (index) => (
            <>
              {indexText(say, kind[game][index])}
              {game === 'binary' && <Exact fraction={kind.fractions[index]} />}
            </>
          ),
        }))}
      />
      <p>{say(`power.adopting.${game}`, { adopting: countText(say, adopting), of: countText(say, of) })}</p>
      <dl>
        {INDICES.map((index) => (
          <div key={index}>
            <dt>{say(`power.index.${index}`)}</dt>
            <dd>{say(`power.${game}.${index}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The same as a fraction, where that is short. */
export function Exact({ fraction }: { readonly fraction: Fraction }): JSX.Element | undefined {
  const text = fractionText(fraction);
  return text === undefined ? undefined : <small> {text}</small>;
}
