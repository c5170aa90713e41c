import { useState, type JSX } from 'react';
import { followUpsOf, type MemberId, type QuestionKey } from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { followUpText, inText, refusalText } from '../../messages/sentences.ts';
import { NO_WORDING, usePossible } from '../possible/usePossible.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';

/** After a veto: what the General Assembly does, or can be made to do, which no veto stops. */
export default function Follows(): JSX.Element | undefined {
  const room = useView(select.room);
  const say = useSay();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const followUps = followUpsOf(room);
  const possible = followUps.find((followUp) => followUp.kind === 'emergencySessionPossible');
  // The way out is the same after every veto: it is said once.
  const shown = followUps.filter((followUp) => followUp.kind !== 'emergencySessionPossible' || followUp === possible);
  // What can be done comes first.
  const inOrder = shown.toSorted((one, other) => Number(other === possible) - Number(one === possible));
  if (shown.length === 0) return undefined;
  return (
    <details className="follows" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2 className="panel-title">{say('ui.follows.title')}</h2>
      </summary>
      {inOrder.map((followUp) => (
        <p key={JSON.stringify(followUp)}>{followUpText(say, names, followUp)}</p>
      ))}
      {possible && isOpen && <WayOut question={possible.question} />}
    </details>
  );
}

/** The first member that voted in favour moves it; the motion is then put to the vote by the President. */
function WayOut({ question }: { readonly question: QuestionKey }): JSX.Element | undefined {
  const mover = useView((view) => moverOf(view, question));
  return mover === undefined ? undefined : <MoveSession by={mover} />;
}

function moverOf({ seats }: MeetingView, question: QuestionKey): MemberId | undefined {
  return seats.find(
    ({ atTheTable, ballots }) => atTheTable && ballots.some(({ key, vote }) => key === question && vote === 'inFavour'),
  )?.member;
}

function MoveSession({ by }: { readonly by: MemberId }): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const send = useAct();
  const { acts } = usePossible(by, NO_WORDING);
  const found = acts.find(({ act }) => act.type === 'motion.move' && act.motion.kind === 'emergencySession');
  if (!found) return undefined;
  const { act, refusal } = found;
  if (refusal) return <p className="follows-refused">{refusalText(say, names, refusal)}</p>;
  return (
    <button type="button" className="button" onClick={() => send({ type: 'play', act })}>
      {say('ui.follows.move', { state: inText(names, by) })}
    </button>
  );
}
