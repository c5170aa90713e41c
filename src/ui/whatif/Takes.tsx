import { memo, useCallback, useMemo, useRef, useState, type JSX } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { decideBy, type DecisionRule } from '../../analysis/rule.ts';
import { smallest, type Result, type Smallest } from '../../analysis/smallest.ts';
import {
  patternText,
  playedText,
  sentenceOf,
  smallestText,
  wishText,
  type Played,
} from '../../messages/whatif.text.ts';
import { useNames } from '../shared/names.context.ts';
import { numbered } from '../shared/numbered.ts';
import { useSay } from '../shared/say.context.ts';
import { useAct } from '../shared/session.context.ts';
import { useSuppose, useSupposed } from '../shared/supposed.ts';
import { About } from './About.tsx';
import { lettersOf, useAsked, type Asked } from './asked.ts';
import { useRule } from './laid.ts';
import { Panel } from './Panel.tsx';
import { Suppose, type Supposed } from './Suppose.tsx';
import { Ways } from './Ways.tsx';
import { alwaysIn, listedPatterns, playing } from './ways.ts';
import '../shared/choice.css';
import './takes.css';

/** What would it take? The smallest sets of members whose change brings the other result, all of them to be played. */
export default function Takes(): JSX.Element {
  const asked = useAsked();
  const rule = useRule(asked);
  return asked ? <Answer asked={asked} rule={rule} /> : <Panel name="takes" />;
}

interface Props {
  readonly asked: Asked;
  readonly rule: DecisionRule;
}

/** While the deferred question is still the one before, nothing of this is drawn. */
const Answer = memo(function Answer({ asked, rule }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const { supposed, suppose } = useSupposition();
  const { wish, choose } = useWish(asked, rule);
  const found = useMemo(() => smallestOf(asked, rule, wish, supposed), [asked, rule, wish, supposed]);
  const { played, play } = usePlayed(asked, heading);
  const isSupposing = supposed.oneStep || supposed.lock.length > 0;
  return (
    <Panel name="takes" heading={heading}>
      <About asked={asked} rule={rule} />
      <WishChoice question={asked.question} wish={wish} choose={choose} />
      <p className="takes-answer">{smallestText(say, names, asked.question, found, isSupposing)}</p>
      <p className="takes-played" role="status">
        {played && say('whatif.way.played', { changes: playedText(say, names, played) })}
        {played && rule.name !== 'charter' && ` ${say('whatif.way.charter')}`}
      </p>
      {found.kind === 'possible' && found.size > 0 && <Patterns found={found} council={asked.council} play={play} />}
      <Suppose council={asked.council} supposed={supposed} suppose={suppose} />
    </Panel>
  );
});

/** Members that never move, and whether the others move one step at most. */
function useSupposition() {
  const lock = useSupposed('locked');
  const oneStep = useSupposed('oneStep');
  const change = useSuppose();
  const supposed = useMemo((): Supposed => ({ lock: lock ?? [], oneStep: oneStep === true }), [lock, oneStep]);
  const suppose = useCallback(
    (next: Supposed) =>
      change({ locked: next.lock.length === 0 ? undefined : next.lock, oneStep: next.oneStep || undefined }),
    [change],
  );
  return { supposed, suppose };
}

function smallestOf(
  { votes, council, question }: Asked,
  rule: DecisionRule,
  becomes: Result,
  { lock, oneStep }: Supposed,
): Smallest {
  const onlyToward = becomes === 'adopted' ? 'inFavour' : 'against';
  return smallest(votes, council, question.matter, { rule, becomes, lock, ...(oneStep && { onlyToward }) });
}

/** Until the reader chooses: the other result than now. What he chose holds as long as the votes do. */
function useWish(asked: Asked, rule: DecisionRule) {
  const [chosen, setChosen] = useState<{ readonly becomes: Result; readonly votes: string }>();
  const votes = `${asked.key} ${lettersOf(asked)}`;
  const now = decideBy(rule, asked.votes, asked.council, asked.question.matter).kind === 'adopted';
  const other = now ? 'notAdopted' : 'adopted';
  const wish = chosen?.votes === votes ? chosen.becomes : other;
  return { wish, choose: (becomes: Result) => setChosen({ becomes, votes }) };
}

const RESULTS = ['adopted', 'notAdopted'] as const satisfies readonly Result[];

interface WishProps extends Pick<Asked, 'question'> {
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
function usePlayed(asked: Asked, heading: { readonly current: HTMLElement | null }) {
  const act = useAct();
  const [last, setLast] = useState<{ readonly key: string; readonly played: readonly Played[] }>();
  const holds =
    last?.key === asked.key &&
    last.played.every(
      ({ member, vote }: { readonly member: MemberId; readonly vote: string }) => asked.votes[member] === vote,
    );
  function play(played: readonly Played[]): void {
    heading.current?.focus({ preventScroll: true });
    act(playing(asked.key, played));
    setLast({ key: asked.key, played });
  }
  return { played: holds ? last.played : undefined, play };
}

interface PatternsProps extends Pick<Asked, 'council'> {
  readonly found: Extract<Smallest, { kind: 'possible' }>;
  readonly play: (played: readonly Played[]) => void;
}

/** Every set of members belongs to one pattern, which has its sentence, and its ways one by one. */
function Patterns({ found, council, play }: PatternsProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const patterns = useMemo(() => listedPatterns(found, council), [found, council]);
  return (
    <ul className="takes-patterns" aria-label={say('whatif.takes.patterns')}>
      {numbered(patterns).map(({ item: pattern, number }) => {
        const text = patternText(say, names, pattern);
        return (
          <li key={text}>
            <p>
              {patterns.length > 1 && <b>{say('whatif.pattern.ways', { ways: Number(pattern.ways) })}: </b>}
              {text}
            </p>
            <Ways key={`${number} ${text}`} found={found} pattern={pattern} always={alwaysIn(pattern)} play={play} />
          </li>
        );
      })}
    </ul>
  );
}
