import { useEffect, useId, useMemo, useRef, useState, type JSX, type RefObject } from 'react';
import type { Act } from '../../../../machines/rules/index.ts';
import { presidentTurn, stopBeforeThePresident, type PresidentAct } from '../../../learn/roles/president.ts';
import { phaseText, refusalText } from '../../../messages/sentences.ts';
import { Waiting } from '../../frame/Waiting.tsx';
import { firstWording } from '../../possible/firstWording.ts';
import { useNames } from '../../shared/names.context.ts';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';
import { useFrame } from '../../shared/session.context.ts';
import { Speech } from '../../speech/Speech.tsx';
import { Board } from '../Board.tsx';
import type { OpenBoard } from '../board.hook.ts';
import { LearnLink } from '../LearnLink.tsx';
import { actText } from './actText.ts';
import { MeetingLine } from '../lesson/MeetingLine.tsx';
import { StillChamber } from '../StillChamber.tsx';
import { useRoleBoard } from './roleBoard.hook.ts';
import { SeatsOf } from './SeatsOf.tsx';

/** The President’s acts, one after the other: what is in order is done, what is not is refused with its rule. */
export function PresidentPart({ id }: { readonly id: string }): JSX.Element {
  const [round, setRound] = useState(0);
  const board = useRoleBoard(id, round);
  if (!board) return <Waiting />;
  if (board.meeting.scenario.meeting.written === true) return <SeatsOf id={id} />;
  return (
    <Board key={round} board={board}>
      <Presiding id={id} board={board} again={() => setRound(round + 1)} />
    </Board>
  );
}

interface Props {
  readonly id: string;
  readonly board: OpenBoard;
  readonly again: () => void;
}

/** What an act that was done is told by: what came next on the day. */
interface Done extends PresidentAct {
  readonly number: number;
  readonly expected?: Act;
}

function Presiding({ id, board: { page }, again }: Props): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  const [done, setDone] = useState<readonly Done[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  const { state, view } = useFrame((frame) => frame);
  const turn = useMemo(
    () => presidentTurn(page.session.fixed, state, view, firstWording(say, scenario.meeting.agendaItem)),
    [page, state, view, say, scenario],
  );
  useEffect(() => {
    if (!turn.over) return;
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [turn.over]);

  function act(chosen: Act): void {
    page.session.send({ type: 'play', act: chosen });
    const { refusal } = page.view();
    if (!refusal) page.session.send({ type: 'seek', to: stopBeforeThePresident(page.view()) });
    const { expected } = turn;
    setDone([
      ...done,
      { number: done.length, act: chosen, ...(refusal ? { refusal } : {}), ...(expected ? { expected } : {}) },
    ]);
  }
  if (turn.over) return <Over id={id} done={done} title={title} again={again} />;
  return (
    <>
      <h1 className="headline">{say('learn.role.president.title')}</h1>
      <p className="lesson-note">{say('learn.role.president.stands', { phase: phaseText(say, view.phase) })}</p>
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <Speech />
          <MeetingLine />
        </div>
        <Choice key={`${view.at} ${done.length}`} acts={turn.acts} done={done} act={act} />
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly acts: readonly Act[];
  readonly done: readonly Done[];
  readonly act: (act: Act) => void;
}

function Choice({ acts, done, act }: ChoiceProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const [chosen, setChosen] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const name = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const last = done.at(-1);
  const isFirst = last === undefined;
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  function submit(): void {
    const own = acts.find((each) => JSON.stringify(each) === chosen);
    if (own) act(own);
    else setMissing(true);
  }
  return (
    <form
      className="stage-side"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="panel-title">
        {last === undefined ? say('learn.role.president.begin') : <LastTold last={last} />}
      </h2>
      {last?.refusal && (
        <p className="lesson-text role-refusal" role="alert">
          {refusalText(say, names, last.refusal)}
        </p>
      )}
      {last === undefined && <p className="lesson-note">{say('learn.role.president.note')}</p>}
      <fieldset className="answers" data-form="act">
        <legend className="panel-title">{say('learn.role.president.ask')}</legend>
        <div className="answer-list">
          {acts.map((each) => {
            const key = JSON.stringify(each);
            return (
              <label key={key} className="answer">
                <input
                  type="radio"
                  name={name}
                  value={key}
                  checked={key === chosen}
                  onChange={() => {
                    setChosen(key);
                    setMissing(false);
                  }}
                />
                <b dir="auto">{actText(say, names, each)}</b>
              </label>
            );
          })}
        </div>
      </fieldset>
      <button type="submit" className="start-begin">
        {say('learn.role.president.do')}
      </button>
      <p className="lesson-note" role="status">
        {isMissing ? say('learn.role.president.choose') : countText(done)}
      </p>
    </form>
  );

  function countText(all: readonly Done[]): string {
    const refused = all.filter(({ refusal }) => refusal).length;
    return say('learn.role.president.count', { inOrder: all.length - refused, refused });
  }
}

/** What became of the act that was chosen last. */
function LastTold({ last: { act, refusal, expected } }: { readonly last: Done }): JSX.Element {
  const say = useSay();
  const names = useNames();
  if (refusal) {
    return (
      <>
        {say('learn.role.president.refused')} {actText(say, names, act)}
      </>
    );
  }
  const isOther = expected !== undefined && JSON.stringify(expected) !== JSON.stringify(act);
  return (
    <>
      {isOther
        ? say('learn.role.president.other', { act: actText(say, names, expected) })
        : say('learn.role.president.asOnTheDay')}
    </>
  );
}

interface OverProps {
  readonly id: string;
  readonly done: readonly Done[];
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly again: () => void;
}

/** What was out of order, and why. */
function Over({ id, done, title, again }: OverProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const refused = done.filter(({ refusal }) => refusal !== undefined);
  return (
    <div className="lesson-finish">
      <h1 ref={title} tabIndex={-1} className="headline">
        {say('learn.role.president.end')}
      </h1>
      <p className="lesson-text">
        {say(refused.length === 0 ? 'learn.role.president.noneRefused' : 'learn.role.president.wereRefused')}
      </p>
      {refused.length > 0 && (
        <dl className="role-refused">
          {refused.map(({ number, act, refusal }) => (
            <div key={number}>
              <dt dir="auto">{actText(say, names, act)}</dt>
              <dd>{refusal && refusalText(say, names, refusal)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="lesson-ways">
        <LearnLink path={`roles/${id}`} className="start-begin">
          {say('learn.role.otherPart')}
        </LearnLink>
        <button type="button" className="button" onClick={again}>
          {say('learn.role.again')}
        </button>
        <LearnLink path="roles">{say('learn.role.other')}</LearnLink>
      </div>
    </div>
  );
}
