import { useCallback, useState, type JSX, type KeyboardEvent } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { Chamber } from '../chamber/Chamber.tsx';
import SeatChoice from '../member/SeatChoice.tsx';
import { useFocus } from '../shared/focus.context.ts';
import { usePlainNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  /** Members whose votes stay as they are. */
  readonly lock?: readonly MemberId[];
  /** Nothing can be changed any more. */
  readonly ended?: boolean;
}

const NOBODY: readonly MemberId[] = [];

/** The room, to act in: a seat is pressed to change its vote. */
export function VotingChamber({ lock = NOBODY, ended = false }: Props): JSX.Element {
  const focus = useFocus();
  const [chosen, setChosen] = useState<MemberId>();
  const choose = useCallback((member: MemberId) => setChosen((now) => (now === member ? undefined : member)), []);
  function close(): void {
    if (chosen !== undefined) focus(`seat ${chosen}`);
    setChosen(undefined);
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || chosen === undefined) return;
    event.stopPropagation();
    close();
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the focus is at one of its buttons
    <div onKeyDown={onKey}>
      <Chamber chosen={chosen} choose={choose}>
        {chosen !== undefined &&
          (ended || lock.includes(chosen) ? (
            <SeatLocked member={chosen} ended={ended} />
          ) : (
            <SeatChoice member={chosen} close={close} />
          ))}
      </Chamber>
    </div>
  );
}

function SeatLocked({ member, ended }: { readonly member: MemberId; readonly ended: boolean }): JSX.Element {
  const say = useSay();
  const names = usePlainNames();
  return (
    <section className="seat-choice seat-locked" role="status">
      <p>{say(ended ? 'learn.seat.ended' : 'learn.seat.locked', { member: names(member) })}</p>
    </section>
  );
}
