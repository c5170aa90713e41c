import { useCallback, useId, useRef, type JSX, type KeyboardEvent } from 'react';
import { VOTES, type Vote } from '../../../machines/rules/index.ts';
import type { BallotView, SeatView, VoteTold } from '../../session/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { voteText } from '../../messages/sentences.ts';
import { symbolText, useQuestionName } from '../shared/questionLabel.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Now } from '../schedule/index.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { arrowStep } from '../shared/arrowStep.ts';
import { VoteChoice, type VoteButtons } from './VoteChoice.tsx';
import '../shared/choice.css';

interface Props {
  readonly seat: SeatView;
  readonly ballot: BallotView;
}

/** What one member does on one question: four choices, the record's among them, and why it chose so. */
export function BallotChoice({ seat, ballot }: Props): JSX.Element {
  const name = useQuestionName()(ballot.question);
  const symbol = symbolText(useSay(), ballot.question);
  const legend = useId();
  const buttons: VoteButtons = useRef(new Map());
  return (
    <fieldset className="ballot" data-departs={ballot.departs}>
      <legend id={legend}>
        <b>{name}</b> {symbol !== undefined && !name.includes(symbol) && <span>{symbol}</span>}
      </legend>
      <Now>
        <Choices seat={seat} ballot={ballot} buttons={buttons} labelledBy={legend} />
      </Now>
      {ballot.open && <InPart ballot={ballot} />}
      <Stance ballot={ballot} />
      {ballot.departs ? <Departs ballot={ballot} seat={seat} buttons={buttons} /> : <Why ballot={ballot} />}
    </fieldset>
  );
}

interface ChoicesProps extends Props {
  readonly buttons: VoteButtons;
  readonly labelledBy: string;
}

/** What is chosen is seen at once; the sentences below it may follow. */
function Choices({ seat, ballot, buttons, labelledBy }: ChoicesProps): JSX.Element {
  const act = useAct();
  const { member } = seat;
  const { key, vote: before, recorded, open: offered = VOTES } = ballot;
  const now =
    useView(
      ({ seats }) => seats.find((other) => other.member === member)?.ballots.find((other) => other.key === key)?.vote,
    ) ?? before;
  const choose = useCallback((vote: Vote) => act({ type: 'setVote', question: key, member, vote }), [act, key, member]);
  /** As among any radio buttons, an arrow chooses and takes the focus along. */
  function onArrow(event: KeyboardEvent<HTMLElement>): void {
    const by = arrowStep(event.key, document.documentElement.dir === 'rtl');
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    const at = offered.findIndex((vote) => vote === now);
    const vote = offered[(Math.max(at, 0) + by + offered.length) % offered.length];
    if (vote === undefined) return;
    buttons.current.get(vote)?.focus();
    choose(vote);
  }
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is at one of its radio buttons
    <div className="ballot-votes choice" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={onArrow}>
      {offered.map((vote, index) => (
        <VoteChoice
          key={vote}
          vote={vote}
          chosen={vote === now}
          recorded={vote === recorded}
          reachable={vote === now || (now === 'notKnown' && index === 0)}
          buttons={buttons}
          choose={choose}
        />
      ))}
    </div>
  );
}

/** What it means to choose a vote where the record does not name everybody. */
function InPart({ ballot: { recorded } }: Pick<Props, 'ballot'>): JSX.Element {
  const say = useSay();
  return <p className="ballot-stance">{say('ui.ballot.inPart', { named: recorded === 'notKnown' ? 'no' : 'yes' })}</p>;
}

/** What the delegation has let be known before it votes. */
function Stance({ ballot: { stance, signalled } }: Pick<Props, 'ballot'>): JSX.Element | undefined {
  const say = useSay();
  if (signalled === undefined || (stance !== 'signalled' && stance !== 'instructed')) return undefined;
  return <p className="ballot-stance">{say(`stance.${stance}`, { vote: voteText(say, signalled) })}</p>;
}

function Departs({ ballot, seat, buttons }: Props & { readonly buttons: VoteButtons }): JSX.Element | undefined {
  const say = useSay();
  const act = useAct();
  const { key, recorded } = ballot;
  if (recorded === undefined) return undefined;
  /** The button goes with what it restores; the focus goes to the choice that is restored. */
  function restore(vote: VoteTold): void {
    if (vote !== 'notKnown') buttons.current.get(vote)?.focus();
    act({ type: 'restoreVote', question: key, member: seat.member });
  }
  return (
    <p className="ballot-departs">
      {say('ui.ballot.departs', { vote: recorded })}{' '}
      <button
        type="button"
        className="link"
        onClick={() => restore(recorded)}
        aria-label={say('ui.ballot.restoreOn', { draft: key })}
      >
        {say('ui.ballot.restore')}
      </button>
    </p>
  );
}

/** Sources give reasons for votes on drafts; a question of the reader's own has no record at all. */
function Why({ ballot: { reason, recorded, question } }: Pick<Props, 'ballot'>): JSX.Element | undefined {
  const say = useSay();
  const { prose } = useScenario();
  if (recorded === undefined) return <p className="ballot-why ballot-unknown">{say('ui.ballot.own')}</p>;
  if (!reason)
    return question.kind === 'draftResolution' ? (
      <p className="ballot-why ballot-unknown">{say('ui.ballot.unknown')}</p>
    ) : undefined;
  return (
    <p className="ballot-why" {...prose}>
      {reason.text} <Provenance item={reason} />
    </p>
  );
}
