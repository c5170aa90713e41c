import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { VOTES, type Vote } from '../../../machines/rules/index.ts';
import type { BallotView, SeatView } from '../../session/index.ts';
import { DelegationLink } from '../chart/DelegationLink.tsx';
import { VoteMark } from '../chamber/Token.tsx';
import { Icon } from '../shared/Icon.tsx';
import { usePlainNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { usePainted } from '../schedule/index.ts';
import { arrowStep } from '../shared/arrowStep.ts';
import { voteOfKey } from './voteKeys.ts';
import { useSeatNote } from './seatNote.hook.ts';
import './seat-choice.css';

interface Props {
  readonly member: SeatView['member'];
  readonly close: () => void;
}

/** The four choices of one member, in the hollow of the horseshoe or at the foot of a phone: they stay at the same place. */
export default function SeatChoice({ member, close }: Props): JSX.Element | undefined {
  const say = useSay();
  const names = usePlainNames();
  const key = useView(select.questionKey);
  const seat = useView((view) => view.seats.find((each) => each.member === member));
  const ballot = seat?.ballots.find((each) => each.key === key);
  const part = useRef<HTMLElement>(null);
  useClosedFromOutside(part, close);
  if (!seat) return undefined;
  return (
    <section ref={part} className="seat-choice" aria-labelledby="seat-choice-title">
      <header>
        <h2 id="seat-choice-title">{names(member)}</h2>
        <span className={seat.permanent ? 'veto-word' : 'seat-choice-elected'}>
          {say('seat.kind', { permanent: seat.permanent ? 'yes' : 'no' })}
        </span>
        <button type="button" className="control" aria-label={say('ui.member.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {ballot ? <Choices member={member} ballot={ballot} /> : <p>{say('ui.ballot.none')}</p>}
    </section>
  );
}

interface ChoicesProps {
  readonly member: SeatView['member'];
  readonly ballot: BallotView;
}

/** Arrows move the focus and cast nothing; Enter, Space and the key of a vote cast it. */
function Choices({ member, ballot }: ChoicesProps): JSX.Element {
  const say = useSay();
  const act = useAct();
  const { key, vote: now, recorded, open: offered = VOTES } = ballot;
  const end = useView((view) => view.line.questions.find((asked) => asked.key === key)?.recordedEnd);
  const isVeto = end?.kind === 'vetoed' && end.by.includes(member);
  const at = offered.findIndex((vote) => vote === now);
  const [reached, setReached] = useState<number>();
  // To change it on a button that has the focus makes the browser lay out the whole page at once.
  const tabStop = usePainted(reached ?? Math.max(at, 0));
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  useEffect(() => {
    buttons.current.get(Math.max(at, 0))?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when another seat is pressed
  }, [member]);
  const note = useSeatNote(member, now, 'short');
  const cast = (vote: Vote) => act({ type: 'setVote', question: key, member, vote });
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = arrowStep(event.key, document.documentElement.dir === 'rtl');
    const lettered = voteOfKey(say, event.key, offered);
    if (by === 0 && lettered === undefined) return;
    event.preventDefault();
    if (lettered !== undefined) return cast(lettered);
    const next = ((reached ?? Math.max(at, 0)) + by + offered.length) % offered.length;
    setReached(next);
    buttons.current.get(next)?.focus();
  }
  return (
    <>
      <p className="seat-choice-record">
        <span>
          {note ?? (recorded !== undefined && say('seat.recorded', { vote: recorded, veto: isVeto ? 'yes' : 'no' }))}
        </span>
        <DelegationLink member={member} />
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/interactive-supports-focus -- the focus is at one of its buttons */}
      <div className="seat-choice-votes" role="group" aria-label={say('seat.choices')} onKeyDown={onKey}>
        {offered.map((vote, index) => (
          <button
            key={vote}
            ref={(element) => {
              if (element) buttons.current.set(index, element);
            }}
            type="button"
            aria-pressed={vote === now}
            tabIndex={index === tabStop ? 0 : -1}
            onClick={() => cast(vote)}
          >
            <VoteMark vote={vote} /> {say('seat.vote', { vote })}
            {vote === recorded && <small>{say('ui.ballot.record')}</small>}
          </button>
        ))}
      </div>
    </>
  );
}

/** A press elsewhere closes it; one on a seat chooses that seat. */
function useClosedFromOutside(part: { readonly current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    function onPress({ target }: PointerEvent): void {
      if (!(target instanceof Element) || part.current?.contains(target)) return;
      if (target.closest('.seat-button') === null && target.closest('.chamber') !== null) close();
    }
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [part, close]);
}
