import { useEffect, type JSX } from 'react';
import { notes } from '../../messages/text.ts';
import type { SeatView } from '../../session/index.ts';
import { DelegationLink } from '../chart/DelegationLink.tsx';
import { Provenance } from '../background/Provenance.tsx';
import { useFocus, useFocusTarget, useKeptFocus } from '../shared/focus.context.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useView } from '../shared/session.context.ts';
import { siteFile } from '../shared/site.ts';
import { Ballots } from './Ballots.tsx';
import { useSeatNote } from './seatNote.hook.ts';
import './member.css';

interface Props {
  readonly member: SeatView['member'];
  readonly close: () => void;
}

/** One member: who speaks for it, how it votes on each draft and why, and what if it did otherwise. */
export default function MemberPanel({ member, close }: Props): JSX.Element | undefined {
  const say = useSay();
  const seat = useView((view) => view.seats.find((candidate) => candidate.member === member));
  const group = useScenario().scenario.members.find(({ id }) => id === member)?.group;
  const { rooms } = usePageSession();
  const focus = useFocus();
  const title = useFocusTarget('member');
  const part = useKeptFocus('member');
  useEffect(() => focus('member', { preventScroll: isBeside() }), [focus, member]);
  if (!seat) return undefined;
  return (
    <section ref={part} className="panel member" aria-labelledby="member-title">
      <header className="member-head">
        {seat.flag !== undefined && <img src={siteFile(`flags/${seat.flag}.svg`)} alt="" width="44" height="44" />}
        <div>
          <h2 id="member-title" ref={title} tabIndex={-1}>
            {seat.name}
          </h2>
          <p className="member-kind">{kindOf(say, seat, group)}</p>
        </div>
        <button
          type="button"
          className="control"
          aria-label={say('ui.member.close')}
          title={say('ui.member.close')}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </header>
      <Delegate seat={seat} />
      <Ballots seat={seat} />
      <Note seat={seat} />
      {/* What it can do now stands in a room of its own, which follows the member that is chosen here. */}
      <p className="member-possible">
        <button type="button" className="link" onClick={() => rooms.send({ type: 'procedure' })}>
          {say('ui.member.possible')}
        </button>{' '}
        <button type="button" className="link" onClick={() => rooms.send({ type: 'use', tool: 'power' })}>
          {say('ui.member.power')}
        </button>{' '}
        <DelegationLink member={member} />
      </p>
      <BackToRecord />
    </section>
  );
}

/** Beside the chamber the panel is in sight already; below it, the page scrolls to it. */
function isBeside(): boolean {
  return matchMedia('(width >= 64rem)').matches;
}

function kindOf(say: ReturnType<typeof useSay>, seat: SeatView, group: string | undefined): string {
  const kind = say(seat.permanent ? 'ui.member.permanent' : 'ui.member.elected');
  const [first = '', ...others] = [kind, group, seat.president ? say('ui.member.president') : undefined].filter(
    (part) => part !== undefined,
  );
  return notes(say, first, ...others);
}

function Delegate({ seat: { representative } }: { readonly seat: SeatView }): JSX.Element | undefined {
  const { prose } = useScenario();
  if (!representative) return undefined;
  const { name, capacity } = representative;
  return (
    <p className="member-delegate">
      <b {...prose}>{name}</b> {capacity !== undefined && <span {...prose}>{capacity}</span>}{' '}
      <Provenance item={representative} />
    </p>
  );
}

function Note({ seat: { member, vote } }: { readonly seat: SeatView }): JSX.Element | undefined {
  const note = useSeatNote(member, vote, 'long');
  return note === undefined ? undefined : <p className="seat-note">{note}</p>;
}

function BackToRecord(): JSX.Element | undefined {
  const say = useSay();
  const act = useAct();
  const isRecord = useView(select.isRecord);
  if (isRecord) return undefined;
  return (
    <button type="button" className="button" onClick={() => act({ type: 'restoreRecord' })}>
      {say('ui.record.back')}
    </button>
  );
}
