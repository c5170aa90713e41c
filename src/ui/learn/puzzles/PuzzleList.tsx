import { useState, type JSX } from 'react';
import { dailyPuzzle, dayOf } from '../../../learn/puzzles/daily.ts';
import { GRADES, PUZZLE_KINDS, type Grade, type Puzzle, type PuzzleKind } from '../../../learn/puzzles/puzzle.ts';
import { puzzleGradeText, puzzleKindText, puzzleTitle } from '../../../messages/puzzle.text.ts';
import { Icon } from '../../shared/Icon.tsx';
import { useSay } from '../../shared/say.context.ts';
import { LearnLink } from '../LearnLink.tsx';
import { PuzzleTitle } from './PuzzleTitle.tsx';
import { TableCredit } from '../../frame/TableCredit.tsx';
import { puzzlePath } from './puzzlePath.ts';
import { nextUnsolved, useSolved } from './puzzles.hook.ts';
import { solved } from './solved.ts';

/** By grade and kind; the next one, and the one of today. */
export function PuzzleList({ puzzles }: { readonly puzzles: readonly Puzzle[] }): JSX.Element {
  const say = useSay();
  const done = useSolved();
  const [grade, setGrade] = useState<Grade>(() => nextUnsolved(puzzles, done, 0)?.grade ?? 1);
  const [kind, setKind] = useState<PuzzleKind>();
  const [count, setCount] = useState(AT_ONCE);
  const next = nextUnsolved(puzzles, done, 0);
  const [day] = useState(() => dayOf(new Date()));
  const daily = dailyPuzzle(puzzles, day);
  const numbered = puzzles.map((puzzle, place) => ({ puzzle, number: place + 1 }));
  const listed = numbered.filter(
    ({ puzzle }) => puzzle.grade === grade && (kind === undefined || puzzle.kind === kind),
  );
  const solvedHere = puzzles.filter(({ id }) => done.has(id)).length;
  return (
    <div className="learn puzzles">
      <p className="dateline">
        <LearnLink path="">{say('ui.learn.title')}</LearnLink>
      </p>
      <PuzzleTitle>{say('learn.puzzles.headline')}</PuzzleTitle>
      <p className="learn-lead">{say('learn.puzzles.lead', { count: puzzles.length })}</p>
      <p className="puzzle-ways">
        {next && (
          <LearnLink path={puzzlePath(next.id)} className="start-begin">
            <Icon name="play" /> {say('learn.puzzles.next', { begun: solvedHere > 0 ? 'yes' : 'no' })}
          </LearnLink>
        )}
        {daily && (
          <LearnLink path={puzzlePath(daily.id)} className="button">
            {say('learn.puzzles.today', { solved: done.has(daily.id) ? 'yes' : 'no' })}
          </LearnLink>
        )}
      </p>
      <section aria-labelledby="puzzles-title">
        <h2 id="puzzles-title" className="panel-title">
          {say('learn.puzzles.all')}
        </h2>
        <div className="puzzle-choices">
          <label>
            {say('learn.puzzles.grade')}
            <select value={grade} onChange={({ target }) => choose(() => setGrade(gradeCalled(target.value)))}>
              {GRADES.map((each) => (
                <option key={each} value={each}>
                  {puzzleGradeText(say, each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('learn.puzzles.kind')}
            <select value={kind ?? ''} onChange={({ target }) => choose(() => setKind(kindCalled(target.value)))}>
              <option value="">{say('learn.puzzles.anyKind')}</option>
              {PUZZLE_KINDS.map((each) => (
                <option key={each} value={each}>
                  {puzzleKindText(say, each)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p className="lesson-note" role="status">
          {say('learn.puzzles.found', {
            count: listed.length,
            solved: listed.filter(({ puzzle }) => done.has(puzzle.id)).length,
          })}
        </p>
        <ol className="puzzle-list">
          {listed.slice(0, count).map(({ puzzle, number }) => (
            <li key={puzzle.id} data-solved={done.has(puzzle.id)}>
              <span className="puzzle-number">{say.number(number)}</span>
              <LearnLink path={puzzlePath(puzzle.id)}>{puzzleTitle(say, puzzle)}</LearnLink>
              <small>{aboutText(puzzle)}</small>
              {done.has(puzzle.id) && <span className="learn-done">{say('learn.puzzles.solved')}</span>}
            </li>
          ))}
        </ol>
        {count < listed.length && (
          <p>
            <button type="button" className="button" onClick={() => setCount(count + AT_ONCE)}>
              {say('learn.puzzles.more', { left: listed.length - count })}
            </button>
          </p>
        )}
        {solvedHere > 0 && (
          <p>
            <button type="button" className="link" onClick={() => solved.clear()}>
              {say('learn.puzzles.clear')}
            </button>
          </p>
        )}
      </section>
      <TableCredit />
    </div>
  );

  function choose(set: () => void): void {
    set();
    setCount(AT_ONCE);
  }

  /** The kind, and of what is changed how much and on what. */
  function aboutText(puzzle: Puzzle): string {
    const kindText = puzzleKindText(say, puzzle.kind);
    if (puzzle.kind === 'result') return kindText;
    const { ends, atMost } = puzzle.goal;
    return say('learn.puzzles.about', {
      kind: kindText,
      texts: say.list(ends.map(({ question }) => question)),
      changes: atMost,
    });
  }
}

/** More rows at once nobody reads. */
const AT_ONCE = 24;

function gradeCalled(text: string): Grade {
  return GRADES.find((grade) => String(grade) === text) ?? 1;
}

function kindCalled(text: string): PuzzleKind | undefined {
  return PUZZLE_KINDS.find((kind) => kind === text);
}
