import type { JSX } from 'react';
import { VOTES } from '../../../machines/rules/index.ts';
import type { BallotView, SeatView } from '../../session/index.ts';
import { Provenance } from '../background/Provenance.tsx';
import { VoteMark } from '../chamber/Token.tsx';
import { voteText } from '../../words/sentences.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useAct, useView } from '../shared/session.context.ts';

interface Props {
  readonly seat: SeatView;
  readonly ballot: BallotView;
}

/** What one member does on one draft: four choices, the record's among them, and why it chose so. */
export function BallotChoice({ seat, ballot }: Props): JSX.Element {
  const say = useSay();
  const act = useAct();
  const draft = useView((view) => view.drafts.find(({ symbol }) => symbol === ballot.draft));
  const { member } = seat;
  return (
    <fieldset className="ballot" data-departs={ballot.departs}>
      <legend>
        <b>{draft?.name}</b> <span>{ballot.draft}</span>
      </legend>
      <div className="ballot-votes">
        {VOTES.map((vote) => (
          <label key={vote}>
            <input
              type="radio"
              name={`${member} ${ballot.draft}`}
              value={vote}
              checked={vote === ballot.vote}
              onChange={() => act({ type: 'setVote', draft: ballot.draft, member, vote })}
            />
            <VoteMark vote={vote} />
            <span>{voteText(say, vote)}</span>
            {vote === ballot.recorded && <small>{say('ui.ballot.record')}</small>}
          </label>
        ))}
      </div>
      <Stance ballot={ballot} />
      {ballot.departs ? <Departs ballot={ballot} seat={seat} /> : <Why ballot={ballot} />}
    </fieldset>
  );
}

/** What the delegation has let be known before it votes. */
function Stance({ ballot: { stance, signalled } }: Pick<Props, 'ballot'>): JSX.Element | undefined {
  const say = useSay();
  if (signalled === undefined || (stance !== 'signalled' && stance !== 'instructed')) return undefined;
  return <p className="ballot-stance">{say(`stance.${stance}`, { vote: voteText(say, signalled) })}</p>;
}

function Departs({ ballot, seat }: Props): JSX.Element {
  const say = useSay();
  const act = useAct();
  /** The button goes with what it restores; the focus stays with the choice. */
  function restore(button: HTMLElement): void {
    button.closest('fieldset')?.querySelector<HTMLElement>(`input[value="${ballot.recorded}"]`)?.focus();
    act({ type: 'restoreVote', draft: ballot.draft, member: seat.member });
  }
  return (
    <p className="ballot-departs">
      {say('ui.ballot.departs', { vote: ballot.recorded })}{' '}
      <button type="button" className="link" onClick={(event) => restore(event.currentTarget)} aria-label={say('ui.ballot.restoreOn', { draft: ballot.draft })}>
        {say('ui.ballot.restore')}
      </button>
    </p>
  );
}

function Why({ ballot }: { readonly ballot: BallotView }): JSX.Element {
  const say = useSay();
  const { prose } = useScenario();
  if (!ballot.reason) return <p className="ballot-why ballot-unknown">{say('ui.ballot.unknown')}</p>;
  return (
    <p className="ballot-why" {...prose}>
      {ballot.reason.text} <Provenance item={ballot.reason} />
    </p>
  );
}
