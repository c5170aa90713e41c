import { useId, useState, type JSX } from 'react';
import type { Comparison, LineView, SessionState, Variation } from '../../session/index.ts';
import { actText, comparisonText } from '../../messages/study.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useIdle } from '../schedule/index.ts';
import { perSession } from '../shared/perSession.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView, type PageSession } from '../shared/session.context.ts';
import { useSideBySide } from './courses.ts';
import { useLineId, useLineName, type LineId } from './lines.ts';
import { QuestionCompared } from './QuestionCompared.tsx';
import { TwoRails } from './TwoRails.tsx';
import './compare.css';

/** Two courses of the meeting side by side: the record and the reader's line, or any other two. */
export default function Compare(): JSX.Element {
  const say = useSay();
  const { variations, current } = useIdle(linesIn);
  const { one, other, choose } = useChoice(variations, current);
  return (
    <section className="courses" aria-labelledby="compare-title">
      <h2 id="compare-title" className="panel-title">
        {say('study.compare.title')}
      </h2>
      {variations.length === 0 ? (
        <p className="courses-only">{say('study.compare.only')}</p>
      ) : (
        <>
          <div className="courses-choice">
            <LineChoice side="one" line={one} variations={variations} choose={choose} />
            <LineChoice side="other" line={other} variations={variations} choose={choose} />
          </div>
          <Courses one={one} other={other} />
        </>
      )}
    </section>
  );
}

interface Lines {
  readonly variations: readonly Variation[];
  readonly current: LineId;
}

const readers = perSession(() => {
  let last: Lines | undefined;
  return ({ variations, cursor }: SessionState): Lines => {
    const current = cursor.variation ?? 'record';
    if (last?.variations !== variations || last.current !== current) last = { variations, current };
    return last;
  };
});

/** The same object as long as the lines are the same. */
function linesIn(page: PageSession): Lines {
  return readers(page)(page.state());
}

type Side = 'one' | 'other';

/** Until the reader chooses: the record on the left, where they are on the right. What is gone is chosen no longer. */
function useChoice(variations: readonly Variation[], current: LineId) {
  const [chosen, setChosen] = useState<{ readonly [side in Side]?: LineId }>({});
  const find = (id: LineId | undefined) => (id === 'record' ? id : variations.find((line) => line.id === id));
  const one = find(chosen.one) ?? 'record';
  const own = current === 'record' ? undefined : find(current);
  const other = find(chosen.other) ?? own ?? variations[0] ?? 'record';
  const choose = (side: Side, id: LineId) => setChosen((before) => ({ ...before, [side]: id }));
  return { one, other, choose };
}

interface ChoiceProps {
  readonly side: Side;
  readonly line: Variation | 'record';
  readonly variations: readonly Variation[];
  readonly choose: (side: Side, id: LineId) => void;
}

function LineChoice({ side, line, variations, choose }: ChoiceProps): JSX.Element {
  const say = useSay();
  const nameOf = useLineName();
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{say(`study.compare.${side}`)}</label>
      <select
        id={id}
        value={line === 'record' ? line : line.id}
        onChange={({ target }) => choose(side, target.value === 'record' ? 'record' : Number(target.value))}
      >
        <option value="record">{nameOf('record')}</option>
        {variations.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Pair {
  readonly one: Variation | 'record';
  readonly other: Variation | 'record';
}

function Courses({ one, other }: Pair): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const nameOf = useLineName();
  const found = useSideBySide(one, other);
  if (!found) return undefined;
  const { comparison, lines } = found;
  const differing = comparison.questions.filter(({ same, votes }) => !same || votes.length > 0);
  const alike = comparison.questions.filter((question) => !differing.includes(question));
  return (
    <>
      <p className="courses-did" role="status">
        {comparisonText(say, names, comparison)}
      </p>
      <TwoRails lines={lines} partsAt={comparison.partsAt} names={[nameOf(one), nameOf(other)]} />
      {comparison.partsAt !== undefined && <Parting at={comparison.partsAt} lines={lines} pair={{ one, other }} />}
      {comparison.questions.length === 0 && <p className="courses-only">{say('study.compare.nothing')}</p>}
      <Questions questions={differing} />
      {alike.length > 0 && (
        <details className="courses-alike" open={differing.length === 0}>
          <summary>{say('study.compare.alike', { count: alike.length })}</summary>
          <Questions questions={alike} />
        </details>
      )}
    </>
  );
}

function Questions({ questions }: Pick<Comparison, 'questions'>): JSX.Element {
  return (
    <ul className="course-list">
      {questions.map((question) => (
        <QuestionCompared key={question.key} compared={question} />
      ))}
    </ul>
  );
}

interface PartingProps {
  readonly at: number;
  readonly lines: readonly [LineView, LineView];
  readonly pair: Pair;
}

/** Where they part, in words; from one of the two the reader can go there. */
function Parting({ at, lines, pair }: PartingProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  const act = useAct();
  const current = useLineId();
  const last = useView(select.lastStop);
  const [one, other] = lines.map(({ stops }) => {
    const stop = stops[at];
    return stop?.act ? actText(say, names, stop.act.act) : say('study.compare.ended');
  });
  const isHere = [pair.one, pair.other].some((line) => (line === 'record' ? line : line.id) === current);
  return (
    <p className="courses-parts">
      {say('study.compare.parts', {
        same: one === other ? 'yes' : 'no',
        number: at,
        one: one ?? '',
        other: other ?? '',
      })}{' '}
      {isHere && at <= last && (
        <button type="button" className="link" onClick={() => act({ type: 'seek', to: at })}>
          {say('study.compare.go')}
        </button>
      )}
    </p>
  );
}
