import { memo, type JSX } from 'react';
import type { VoteTold } from '../../session/index.ts';
import { useSay } from '../shared/say.context.ts';
import './token.css';

interface Props {
  readonly vote: VoteTold;
  /** Nobody chose it. */
  readonly assumed?: boolean;
}

/**
 * One vote, by shape, letter and colour: a disc, a square, a bar, an open ring; a dotted ring where it is not known;
 * pale with a dotted edge where it is assumed.
 */
export function Token({ vote, r, assumed = false }: Props & { readonly r: number }): JSX.Element {
  const say = useSay();
  return (
    <g className={`token token-${vote}${assumed ? ' token-assumed' : ''}`}>
      <Form vote={vote} r={r} />
      <text className="token-letter" dy="0.36em" style={{ fontSize: r * 1.2 }}>
        {say(`vote.letter.${vote}`)}
      </text>
    </g>
  );
}

function Form({ vote, r }: { readonly vote: VoteTold; readonly r: number }): JSX.Element {
  switch (vote) {
    case 'inFavour':
      return <circle r={r} />;
    case 'against':
      return <rect x={-r * 0.95} y={-r * 0.95} width={r * 1.9} height={r * 1.9} />;
    case 'abstaining':
      return <rect x={-r * 1.25} y={-r * 0.72} width={r * 2.5} height={r * 1.44} rx={r * 0.72} />;
    case 'notParticipating':
    case 'notKnown':
      return <circle r={r * 0.9} />;
  }
}

/** The same mark in a line of text. It only repeats what the text beside it says. */
export const VoteMark = memo(function VoteMark({ vote, assumed = false }: Props): JSX.Element {
  return (
    <svg className="vote-mark" viewBox="-13 -11 26 22" aria-hidden="true">
      <Token vote={vote} r={10} assumed={assumed} />
    </svg>
  );
});
