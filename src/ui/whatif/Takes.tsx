import { memo, useCallback, useMemo, useRef, useState, type JSX } from 'react';
import {
  alwaysIn,
  caseOf,
  lettersOf,
  whatItTakes,
  type Case,
  type DecisionRule,
  type PlayedVote,
  type Result,
  type Subject,
  type TurnAnswer,
} from '../../tools/index.ts';
import { patternText, playedText, sentenceOf, smallestText, wishText } from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { numbered } from '../shared/numbered.ts';
import { useSay } from '../shared/say.context.ts';
import { useAct } from '../shared/session.context.ts';
import { useSuppose, useSupposed } from '../shared/suppositions.hook.ts';
import { About } from './About.tsx';
import { Panel } from './Panel.tsx';
import { useRule } from './rule.hook.ts';
import { useSubject } from './subject.hook.ts';
import { Suppose, type TurnMoves } from './Suppose.tsx';
import { TheElected } from './TheElected.tsx';
import { Ways } from './Ways.tsx';
import '../shared/choice.css';
import './takes.css';

/** What would it take? The smallest sets of members whose change brings the other result, all of them to be played. */
export default function Takes(): JSX.Element {
  const subject = useSubject();
  const rule = useRule(subject);
  return subject ? <Answer subject={subject} rule={rule} /> : <Panel name="takes" />;
}

interface Props {
  readonly subject: Subject;
  readonly rule: DecisionRule;
}

/** While the deferred question is still the one before, nothing of this is drawn. */
const Answer = memo(function Answer({ subject, rule }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const { council, question } = subject;
  const { supposed, suppose } = useSupposition();
  const { wish, choose } = useWish(subject);
  const of = useMemo(() => caseOf(subject, rule), [subject, rule]);
  const answer = useMemo(() => whatItTakes(of, { ...supposed, ...(wish && { becomes: wish }) }), [of, wish, supposed]);
  const { played, play } = usePlayed(subject, heading);
  const isSupposing = supposed.oneStep || supposed.lock.length > 0;
  return (
    <Panel name="takes" heading={heading}>
      <About subject={subject} answer={answer} rule={rule} />
      {answer.ok && (
        <>
          <WishChoice question={question} wish={answer.smallest.becomes} choose={choose} />
          <p className="takes-answer">{smallestText(say, names, question, answer.smallest, isSupposing)}</p>
        </>
      )}
      <p className="takes-played" role="status">
        {played && say('whatif.way.played', { changes: playedText(say, names, played) })}
        {played && rule.name !== 'charter' && ` ${say('whatif.way.charter')}`}
      </p>
      {answer.ok && <TheElected subject={subject} rule={rule} play={play} />}
      <Suppose council={council} supposed={supposed} suppose={suppose} />
      {/* The ways stand last: there are more of them, or fewer, with every changed vote. */}
      {answer.ok && <Patterns answer={answer} of={of} play={play} />}
    </Panel>
  );
});

/** Members that never move, and whether the others move one step at most. */
function useSupposition() {
  const lock = useSupposed('locked');
  const oneStep = useSupposed('oneStep');
  const change = useSuppose();
  const supposed = useMemo((): TurnMoves => ({ lock: lock ?? [], oneStep: oneStep === true }), [lock, oneStep]);
  const suppose = useCallback(
    (next: TurnMoves) =>
      change({ locked: next.lock.length === 0 ? undefined : next.lock, oneStep: next.oneStep || undefined }),
    [change],
  );
  return { supposed, suppose };
}

/** The result that the reader chose, as long as the votes are the same; nothing is the other result than now. */
function useWish(subject: Subject) {
  const [chosen, setChosen] = useState<{ readonly becomes: Result; readonly votes: string }>();
  const votes = `${subject.key} ${lettersOf(subject)}`;
  const wish = chosen?.votes === votes ? chosen.becomes : undefined;
  return { wish, choose: (becomes: Result) => setChosen({ becomes, votes }) };
}

const RESULTS = ['adopted', 'notAdopted'] as const satisfies readonly Result[];

interface WishProps extends Pick<Subject, 'question'> {
  readonly wish: Result;
  readonly choose: (becomes: Result) => void;
}

function WishChoice({ question, wish, choose }: WishProps): JSX.Element {
  const say = useSay();
  return (
    <fieldset className="whatif-choice choice">
      <legend className="spoken-only">{say('whatif.takes.wish')}</legend>
      {RESULTS.map((becomes) => (
        <label key={becomes}>
          <input type="radio" name="whatif-wish" checked={wish === becomes} onChange={() => choose(becomes)} />
          <span>{sentenceOf(say, wishText(say, question, becomes))}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What was played last, as long as the votes are those that it made. The button goes with what it does. */
function usePlayed(subject: Subject, heading: { readonly current: HTMLElement | null }) {
  const act = useAct();
  const [last, setLast] = useState<{ readonly key: string; readonly played: readonly PlayedVote[] }>();
  const holds = last?.key === subject.key && last.played.every(({ member, vote }) => subject.votes[member] === vote);
  function play(played: readonly PlayedVote[]): void {
    heading.current?.focus({ preventScroll: true });
    // One change, one undo: it makes a line of the reader's, or goes on with the one that they are on.
    act({ type: 'setVotes', changes: played.map((each) => ({ question: subject.key, ...each })) });
    setLast({ key: subject.key, played });
  }
  return { played: holds ? last.played : undefined, play };
}

interface PatternsProps {
  readonly answer: TurnAnswer;
  readonly of: Case;
  readonly play: (played: readonly PlayedVote[]) => void;
}

/** Every set of members belongs to one pattern, which has its sentence, and its ways one by one. */
function Patterns({ answer: { smallest: found, patterns }, of, play }: PatternsProps): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  if (found.kind === 'impossible' || found.size === 0) return undefined;
  const isSaid = patterns.length === 1 && patterns.every((pattern) => alwaysIn(pattern).length === found.size); // by the answer, and by each button
  return (
    <ul className="takes-patterns" aria-label={say('whatif.takes.patterns')}>
      {numbered(patterns).map(({ item: pattern, number }) => {
        const text = patternText(say, names, pattern);
        return (
          <li key={text}>
            {!isSaid && (
              <p>
                {patterns.length > 1 && <b>{say('whatif.pattern.ways', { ways: Number(pattern.ways) })}: </b>}
                {text}
              </p>
            )}
            <Ways
              key={`${number} ${text}`}
              found={found}
              pattern={pattern}
              always={alwaysIn(pattern)}
              of={of}
              play={play}
            />
          </li>
        );
      })}
    </ul>
  );
}
