import { useEffect, useId, useRef, useState, type JSX, type RefObject } from 'react';
import { VOTES, type MemberId, type Vote } from '../../../../machines/rules/index.ts';
import { nextTurn, whatBecame, whatItDid, type MemberTurn, type VoteDid } from '../../../learn/roles/member.ts';
import { comparisonText } from '../../../messages/study.text.ts';
import { questionInText, resultWord } from '../../../messages/sentences.ts';
import { VoteMark } from '../../chamber/Token.tsx';
import { Waiting } from '../../frame/Waiting.tsx';
import { Headline } from '../../head/Headline.tsx';
import { useNames, usePlainNames } from '../../shared/names.context.ts';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';
import { Why } from '../../why/Why.tsx';
import { Board } from '../Board.tsx';
import type { OpenBoard } from '../board.hook.ts';
import { LearnLink } from '../LearnLink.tsx';
import { MeetingLine } from '../lesson/MeetingLine.tsx';
import { StillChamber } from '../StillChamber.tsx';
import { NoPart } from './NoPart.tsx';
import { useRoleBoard } from './roleBoard.hook.ts';

interface Props {
  readonly id: string;
  readonly member: MemberId;
}

/** One member’s votes, each before the result is seen; then what became of them. */
export function MemberPart({ id, member }: Props): JSX.Element {
  const [round, setRound] = useState(0);
  const board = useRoleBoard(id, round);
  if (!board) return <Waiting />;
  if (board.start.seats.every((seat) => seat.member !== member)) return <NoPart found={`member/${id}/${member}`} />;
  return <Playing key={round} id={id} member={member} board={board} again={() => setRound(round + 1)} />;
}

/** Where the learner is: before a vote, behind it, or at the end. */
type Phase =
  | { readonly at: 'asked'; readonly turn: MemberTurn }
  | { readonly at: 'voted'; readonly turn: MemberTurn; readonly wanted: Vote }
  | { readonly at: 'over' };

interface PlayingProps extends Props {
  readonly board: OpenBoard;
  readonly again: () => void;
}

function Playing({ id, member, board, again }: PlayingProps): JSX.Element {
  const { page } = board;
  const [voted, setVoted] = useState<readonly string[]>([]);
  const [phase, setPhase] = useState<Phase>(() => phaseOf(nextTurn(page.view(), member, [])));
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [phase]);
  // What is asked about is where the meeting stands: put to the vote, and nobody has voted.
  useEffect(() => {
    if (phase.at === 'asked') page.session.send({ type: 'seek', to: phase.turn.asked });
  }, [page, phase]);

  function cast(turn: MemberTurn, vote: Vote): void {
    page.session.send({ type: 'setVote', question: turn.key, member, vote });
    const declared = page.view().line.questions.find(({ key }) => key === turn.key)?.declaredAt ?? turn.declared;
    page.session.send({ type: 'seek', to: declared });
    setVoted([...voted, turn.key]);
    setPhase({ at: 'voted', turn, wanted: vote });
  }
  const goOn = () => setPhase(phaseOf(nextTurn(page.view(), member, voted)));
  return (
    <Board board={board} hidden={phase.at === 'asked'}>
      {phase.at === 'asked' && (
        <Asked
          member={member}
          turn={phase.turn}
          number={voted.length + 1}
          title={title}
          cast={(vote) => cast(phase.turn, vote)}
        />
      )}
      {phase.at === 'voted' && (
        <Voted
          member={member}
          phase={phase}
          isLast={nextTurn(page.view(), member, voted) === undefined}
          title={title}
          did={whatItDid(page.view(), member, phase.turn.key)}
          goOn={goOn}
        />
      )}
      {phase.at === 'over' && <Ended id={id} board={board} title={title} again={again} />}
    </Board>
  );
}

function phaseOf(turn: MemberTurn | undefined): Phase {
  return turn ? { at: 'asked', turn } : { at: 'over' };
}

interface AskedProps {
  readonly member: MemberId;
  readonly turn: MemberTurn;
  readonly number: number;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly cast: (vote: Vote) => void;
}

function Asked({ member, turn, number, title, cast }: AskedProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const plainNames = usePlainNames();
  const { scenario, prose } = useScenario();
  const { question } = turn;
  const draft = 'draft' in question ? scenario.drafts.find(({ symbol }) => symbol === question.draft) : undefined;
  const [chosen, setChosen] = useState<Vote>();
  const [isMissing, setMissing] = useState(false);
  const name = useId();
  return (
    <>
      <h1 ref={title} tabIndex={-1} className="headline lesson-asks">
        {say('learn.role.member.title', { member: plainNames(member) })}{' '}
        {say('learn.role.member.ask', { number, question: questionInText(say, names, question) })}
      </h1>
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <MeetingLine />
        </div>
        <form
          className="stage-side"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen === undefined) setMissing(true);
            else cast(chosen);
          }}
        >
          {draft && (
            <p className="lesson-text" {...prose}>
              {draft.summary}
            </p>
          )}
          <p className="lesson-alone">{say('learn.role.member.others')}</p>
          <fieldset className="answers" data-form="vote">
            <legend className="panel-title">{say('learn.role.member.legend')}</legend>
            <div className="answer-list">
              {VOTES.map((vote) => (
                <label key={vote} className="answer">
                  <input
                    type="radio"
                    name={name}
                    value={vote}
                    checked={vote === chosen}
                    onChange={() => {
                      setChosen(vote);
                      setMissing(false);
                    }}
                  />
                  <VoteMark vote={vote} />
                  <span>
                    <b>{say('learn.role.member.vote', { vote })}</b>
                    <small>{say('learn.role.member.note', { vote })}</small>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <button type="submit" className="start-begin">
            {say('learn.role.member.cast')}
          </button>
          <p className="lesson-note" role="status">
            {isMissing && say('learn.role.member.choose')}
          </p>
        </form>
      </div>
    </>
  );
}

interface VotedProps {
  readonly member: MemberId;
  readonly phase: Extract<Phase, { at: 'voted' }>;
  readonly isLast: boolean;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly did: VoteDid | undefined;
  readonly goOn: () => void;
}

function Voted({ member, phase, isLast, title, did, goOn }: VotedProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <Headline />
      <div className="stage stage-learn">
        <div className="stage-main">
          <StillChamber />
          <MeetingLine />
        </div>
        <div className="stage-side">
          <h2 ref={title} tabIndex={-1} className="panel-title">
            {say('learn.role.member.did')}
          </h2>
          {did && <Did member={member} wanted={phase.wanted} did={did} />}
          <Why brief />
          <p>
            <button type="button" className="start-begin lesson-on" onClick={goOn}>
              {say(isLast ? 'learn.role.member.end' : 'learn.role.member.next')}
            </button>
          </p>
        </div>
      </div>
    </>
  );
}

/** Sentence by sentence: as on the record or not, what it turned, whether it was the veto, and what could have been. */
function Did({ member, wanted, did }: { readonly member: MemberId; readonly wanted: Vote; readonly did: VoteDid }) {
  const say = useSay();
  const names = usePlainNames();
  const { question, vote, recorded, end, recordedEnd, turned, isVeto, ways, standing } = did;
  const before = recordedEnd ? resultWord(say, question, recordedEnd.kind) : '';
  const isNoVeto =
    vote === 'against' && !isVeto && question.matter === 'substantive' && end.kind === 'insufficientVotes';
  const seats = useScenario().scenario.members;
  const isPermanent = seats.find(({ id }) => id === member)?.permanent === true;
  return (
    <>
      <div className="role-did">
        {vote !== wanted ? (
          <p>{say('learn.role.member.off', { member: names(member), vote })}</p>
        ) : recorded === undefined || recorded === 'notKnown' ? undefined : recorded === vote ? (
          <p>{say('learn.role.member.same', { member: names(member) })}</p>
        ) : (
          <p>{say('learn.role.member.otherwise', { member: names(member), vote: recorded })}</p>
        )}
        <p>
          {say('learn.role.member.turned', {
            turned: recordedEnd === undefined ? 'own' : turned ? 'yes' : 'no',
            before,
          })}
        </p>
        {isVeto && end.kind === 'vetoed' && <p>{say('learn.role.member.veto', { others: end.by.length - 1 })}</p>}
        {isNoVeto && isPermanent && <p>{say('learn.role.member.noVeto')}</p>}
        <p>{say('learn.role.member.standing', { standing })}</p>
      </div>
      <h3 id="role-ways">{say('learn.role.member.ways')}</h3>
      <ul className="role-ways" aria-labelledby="role-ways">
        {ways.map((way) => (
          <li key={way.vote} aria-current={way.vote === vote ? 'true' : undefined}>
            <VoteMark vote={way.vote} />{' '}
            {say('learn.role.member.way', { vote: way.vote, end: resultWord(say, question, way.end) })}
          </li>
        ))}
      </ul>
    </>
  );
}

interface EndedProps {
  readonly id: string;
  readonly board: OpenBoard;
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly again: () => void;
}

/** What became of everything that was put to the vote, beside the record. */
function Ended({ id, board: { page }, title, again }: EndedProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const became = whatBecame(page.session.fixed, page.state());
  return (
    <div className="lesson-finish">
      <h1 ref={title} tabIndex={-1} className="headline">
        {say('learn.role.end.title')}
      </h1>
      <p className="lesson-text">
        {became.finding.kind === 'same' ? say('learn.role.end.same') : comparisonText(say, names, became)}
      </p>
      {became.questions.length > 0 && (
        <table className="role-ends">
          <thead>
            <tr>
              <th scope="col">{say('learn.role.end.question')}</th>
              <th scope="col">{say('learn.role.end.yours')}</th>
              <th scope="col">{say('learn.role.end.record')}</th>
            </tr>
          </thead>
          <tbody>
            {became.questions.map(({ key, question, one, other, same }) => (
              <tr key={key} data-same={same}>
                <th scope="row">{questionInText(say, names, question)}</th>
                <td>{other ? resultWord(say, question, other.kind) : say('learn.role.end.none')}</td>
                <td>{one ? resultWord(say, question, one.kind) : say('learn.role.end.none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
