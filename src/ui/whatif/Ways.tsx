import { useMemo, useState, type JSX } from 'react';
import {
  decisionAfter,
  pageOfWays,
  playsOf,
  type Case,
  type Change,
  type Pattern,
  type PlayedVote,
  type Smallest,
  type Way,
} from '../../tools/index.ts';
import { count, playedText, votesText, wayText } from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { ResultSign } from '../shared/ResultSign.tsx';
import { useSay } from '../shared/say.context.ts';
import { SmallBar } from './SmallBar.tsx';

/** As many ways as are shown at once. */
const PAGE = 6;

interface Props {
  readonly found: Extract<Smallest, { kind: 'possible' }>;
  readonly pattern: Pattern;
  readonly always: readonly Change[];
  /** The votes as they are, and the rule that decides them. */
  readonly of: Case;
  readonly play: (played: readonly PlayedVote[]) => void;
}

/** The ways of one pattern, a page at a time. */
export function Ways({ found, pattern, always, of, play }: Props): JSX.Element {
  const say = useSay();
  const [from, setFrom] = useState(0);
  const ways = useMemo(() => pageOfWays(found, pattern, from, PAGE), [found, pattern, from]);
  const all = Number(pattern.ways);
  return (
    <>
      <ul className="ways" aria-label={say('whatif.ways.label')}>
        {ways.map((way) => (
          <WayItem
            key={way.changes.map(({ member }) => member).join(' ')}
            becomes={found.becomes}
            way={way}
            always={always}
            only={all === 1}
            of={of}
            play={play}
          />
        ))}
      </ul>
      {all > PAGE && (
        <p className="ways-page">
          <Turn to={from - PAGE} until={all} turn={setFrom} label={say('whatif.ways.earlier')} />
          <span role="status">
            {say('whatif.ways.shown', {
              from: count(say, from + 1),
              to: count(say, from + ways.length),
              of: count(say, all),
            })}
          </span>
          <Turn to={from + PAGE} until={all} turn={setFrom} label={say('whatif.ways.later')} />
        </p>
      )}
    </>
  );
}

interface TurnProps {
  readonly to: number;
  readonly until: number;
  readonly turn: (to: number) => void;
  readonly label: string;
}

/** At either end the button stays, so that the focus does. */
function Turn({ to, until, turn, label }: TurnProps): JSX.Element {
  const isPossible = to >= 0 && to < until;
  return (
    <button type="button" className="link" aria-disabled={!isPossible} onClick={() => isPossible && turn(to)}>
      {label}
    </button>
  );
}

interface WayProps {
  readonly becomes: Props['found']['becomes'];
  readonly way: Way;
  readonly always: readonly Change[];
  /** The sentence above has said it all. */
  readonly only: boolean;
  readonly of: Case;
  readonly play: Props['play'];
}

function WayItem({ becomes, way, always, only, of, play }: WayProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const { own, others } = wayText(say, names, way, always);
  const plays = playsOf(becomes, way);
  return (
    <li>
      {!only && (
        <span>
          {own} {others !== undefined && <small>{others}</small>}
        </span>
      )}
      {plays.map((played) => (
        <span key={played[0]?.vote} className="way">
          <WayEnd of={of} played={played} />
          <button
            type="button"
            className="button"
            aria-label={say('whatif.way.playOf', { changes: playedText(say, names, played) })}
            onClick={() => play(played)}
          >
            {plays.length === 1
              ? say('whatif.way.play')
              : say('whatif.way.playVote', {
                  vote: votesText(
                    say,
                    played.map(({ vote }) => vote),
                  ),
                })}
          </button>
        </span>
      ))}
    </li>
  );
}

/** How it would end. */
function WayEnd({ of, played }: { readonly of: Case; readonly played: readonly PlayedVote[] }): JSX.Element {
  const say = useSay();
  const decision = useMemo(() => decisionAfter(of, played), [of, played]);
  const required = of.rule.requiredVotes ?? of.council.requiredVotes;
  return (
    <span className="way-end">
      <SmallBar decision={decision} seats={of.council.seats.length} required={required} />
      <ResultSign outcome={decision.kind} procedural={of.matter === 'procedural'} />
      <span dir="ltr">{say('strip.count', decision.tally)}</span>
    </span>
  );
}
