import type { JSX } from 'react';
import { isVote, VOTES } from '../../../machines/rules/index.ts';
import type { BallotView, SeatView } from '../../session/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { voteText } from '../../messages/sentences.ts';
import { symbolOf, useQuestionName } from '../shared/question.text.ts';
import { useHeard } from './heard.hook.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Now } from '../schedule/index.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { VoteChoice } from './VoteChoice.tsx';
import '../shared/choice.css';

interface Props {
  readonly seat: SeatView;
  readonly ballot: BallotView;
}

/** What one member does on one question: four choices, the record's among them, and why it chose so. */
export function BallotChoice({ seat, ballot }: Props): JSX.Element {
  const name = useQuestionName()(ballot.question);
  const symbol = symbolOf(ballot.question);
  return (
    <fieldset className="ballot" data-departs={ballot.departs}>
      <legend>
        <b>{name}</b> {symbol !== undefined && !name.includes(symbol) && <span>{symbol}</span>}
      </legend>
      <Now>
        <Choices seat={seat} ballot={ballot} />
      </Now>
      <Stance ballot={ballot} />
      {ballot.departs ? <Departs ballot={ballot} seat={seat} /> : <Why ballot={ballot} />}
    </fieldset>
  );
}

/** What is chosen is seen at once; the words below it may follow. */
function Choices({ seat: { member }, ballot: { key, vote: before, recorded } }: Props): JSX.Element {
  const act = useAct();
  const now =
    useView(
      ({ seats }) => seats.find((seat) => seat.member === member)?.ballots.find((ballot) => ballot.key === key)?.vote,
    ) ?? before;
  const group = useHeard((value) => isVote(value) && act({ type: 'setVote', question: key, member, vote: value }));
  return (
    <div ref={group} className="ballot-votes choice">
      {VOTES.map((vote) => (
        <VoteChoice
          key={vote}
          group={`${member} ${key}`}
          vote={vote}
          chosen={vote === now}
          recorded={vote === recorded}
        />
      ))}
    </div>
  );
}

/** What the delegation has let be known before it votes. */
function Stance({ ballot: { stance, signalled } }: Pick<Props, 'ballot'>): JSX.Element | undefined {
  const say = useSay();
  if (signalled === undefined || (stance !== 'signalled' && stance !== 'instructed')) return undefined;
  return <p className="ballot-stance">{say(`stance.${stance}`, { vote: voteText(say, signalled) })}</p>;
}

function Departs({ ballot, seat }: Props): JSX.Element | undefined {
  const say = useSay();
  const act = useAct();
  const { key, recorded } = ballot;
  if (recorded === undefined) return undefined;
  /** The button goes with what it restores; the focus stays with the choice. */
  function restore(button: HTMLElement): void {
    button.closest('fieldset')?.querySelector<HTMLElement>(`input[value="${recorded}"]`)?.focus();
    act({ type: 'restoreVote', question: key, member: seat.member });
  }
  return (
    <p className="ballot-departs">
      {say('ui.ballot.departs', { vote: recorded })}{' '}
      <button
        type="button"
        className="link"
        onClick={(event) => restore(event.currentTarget)}
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
