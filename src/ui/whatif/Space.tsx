import { memo, useMemo, useState, type JSX } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import {
  allOutcomes,
  caseOf,
  ENDS,
  type Cell,
  type CellPlace,
  type Choices,
  type DecisionRule,
  type OutcomesAnswer,
  type Space as AllOutcomes,
  type Subject,
} from '../../tools/index.ts';
import { count, endText, hereText, share } from '../../messages/whatif.text.ts';
import { useSay } from '../shared/say.context.ts';
import { About } from './About.tsx';
import { ResultSign } from '../shared/ResultSign.tsx';
import { Panel } from './Panel.tsx';
import { useRule } from './rule.hook.ts';
import { SpaceMap } from './SpaceMap.tsx';
import { useSubject } from './subject.hook.ts';
import '../shared/choice.css';
import './space.css';

/** All outcomes: every way in which this Council can vote on the question, by how it ends, and where these votes are. */
export default function Space(): JSX.Element {
  const subject = useSubject();
  const rule = useRule(subject);
  return subject ? <Answer subject={subject} rule={rule} /> : <Panel name="space" />;
}

interface Props {
  readonly subject: Subject;
  readonly rule: DecisionRule;
}

const CHOICES = [3, 4] as const satisfies readonly Choices[];

/** While the deferred question is still the one before, nothing of this is drawn. */
const Answer = memo(function Answer({ subject, rule }: Props): JSX.Element {
  const say = useSay();
  const [choices, setChoices] = useState<Choices>(3);
  const answer = useMemo(() => allOutcomes(caseOf(subject, rule), choices), [subject, rule, choices]);
  return (
    <Panel name="space">
      <About subject={subject} answer={answer} rule={rule} />
      <fieldset className="whatif-choice choice">
        <legend className="spoken-only">{say('whatif.space.choices')}</legend>
        {CHOICES.map((each) => (
          <label key={each}>
            <input type="radio" name="whatif-choices" checked={choices === each} onChange={() => setChoices(each)} />
            <span>{say(`whatif.space.choices.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {answer.ok && <Outcomes subject={subject} answer={answer} choices={choices} />}
    </Panel>
  );
});

interface OutcomesProps {
  readonly subject: Subject;
  readonly answer: OutcomesAnswer;
  readonly choices: Choices;
}

function Outcomes({ subject: { question, council }, answer, choices }: OutcomesProps): JSX.Element {
  const say = useSay();
  const { space, here, cell, required, hasVeto } = answer;
  const seats = council.seats.length;
  return (
    <>
      <div className="space-body">
        <div>
          <p className="whatif-lead">
            {say('whatif.space.intro', { seats, patterns: count(say, space.patterns), choices })}
          </p>
          <EndsTable question={question} space={space} />
          <p className="space-here">{hereText(say, question, cell, space.patterns, hasVeto)}</p>
          <p className="whatif-note">{say('whatif.space.noChance')}</p>
        </div>
        <SpaceMap question={question} cells={space.cells} here={here} required={required} seats={seats} />
      </div>
      <CellsTable question={question} space={space} here={here} />
    </>
  );
}

function isAt({ inFavour, vetoes }: CellPlace): (cell: Cell) => boolean {
  return (cell) => cell.inFavour === inFavour && cell.vetoes === vetoes;
}

interface TableProps {
  readonly question: Question;
  readonly space: AllOutcomes;
}

function EndsTable({ question, space }: TableProps): JSX.Element {
  const say = useSay();
  return (
    <table className="space-ends">
      <caption className="spoken-only">{say('whatif.space.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('whatif.space.end')}</th>
          <th scope="col">{say('whatif.space.patterns')}</th>
          <th scope="col">{say('whatif.space.share')}</th>
        </tr>
      </thead>
      <tbody>
        {ENDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <ResultSign outcome={kind} procedural={question.matter === 'procedural'} /> {endText(say, question, kind)}
            </th>
            <td>{count(say, space[kind])}</td>
            <td>{share(say, space[kind], space.patterns)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('whatif.space.all')}</th>
          <td>{count(say, space.patterns)}</td>
          <td>{share(say, space.patterns, space.patterns)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface CellsProps extends TableProps {
  readonly here: CellPlace;
}

function CellsTable({ question, space, here }: CellsProps): JSX.Element {
  const say = useSay();
  const isHere = isAt(here);
  return (
    <details className="space-table">
      <summary>{say('whatif.space.table')}</summary>
      <div className="whatif-scroll">
        <table>
          <caption>{say('whatif.space.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('whatif.space.across')}</th>
              <th scope="col">{say('whatif.space.up')}</th>
              <th scope="col">{say('whatif.space.patterns')}</th>
              <th scope="col">{say('whatif.space.end')}</th>
            </tr>
          </thead>
          <tbody>
            {space.cells.map((cell) => (
              <CellRow key={`${cell.inFavour} ${cell.vetoes}`} question={question} cell={cell} here={isHere(cell)} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface RowProps {
  readonly question: Question;
  readonly cell: Cell;
  readonly here: boolean;
}

/** A changed vote moves one mark: two rows are drawn again, not all. */
const CellRow = memo(function CellRow({ question, cell, here }: RowProps): JSX.Element {
  const say = useSay();
  const { inFavour, vetoes, patterns, kind } = cell;
  return (
    <tr aria-current={here ? 'true' : undefined}>
      <td>{say.number(inFavour)}</td>
      <td>{say.number(vetoes)}</td>
      <td>{count(say, patterns)}</td>
      <td>
        <ResultSign outcome={kind} procedural={question.matter === 'procedural'} /> {endText(say, question, kind)}{' '}
        {here && <b>{say('whatif.space.legend.here')}</b>}
      </td>
    </tr>
  );
});
