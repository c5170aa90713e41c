import { memo, useMemo, useState, type JSX } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import { bodyOf, weightsOf, type DecisionRule } from '../../analysis/rule.ts';
import {
  placeOf,
  spaceOf,
  type Cell,
  type CellPlace,
  type Choices,
  type Space as AllOutcomes,
} from '../../analysis/space.ts';
import { ENDS } from '../../analysis/underReform.ts';
import { count, endText, hereText, share } from '../../messages/whatif.text.ts';
import { useSay } from '../shared/say.context.ts';
import { About } from './About.tsx';
import { useAsked, type Asked } from './asked.ts';
import { useRule } from './laid.ts';
import { EndToken } from './Marks.tsx';
import { Panel } from './Panel.tsx';
import { SpaceMap } from './SpaceMap.tsx';
import '../shared/choice.css';
import './space.css';

/** All outcomes: every way in which this Council can vote on the question, by how it ends, and where these votes are. */
export default function Space(): JSX.Element {
  const asked = useAsked();
  const rule = useRule(asked);
  return asked ? <Answer asked={asked} rule={rule} /> : <Panel name="space" />;
}

interface Props {
  readonly asked: Asked;
  readonly rule: DecisionRule;
}

const CHOICES = [3, 4] as const satisfies readonly Choices[];

/** While the deferred question is still the one before, nothing of this is drawn. */
const Answer = memo(function Answer({ asked, rule }: Props): JSX.Element {
  const say = useSay();
  const { votes, council, question } = asked;
  const { matter } = question;
  const [choices, setChoices] = useState<Choices>(3);
  const space = useMemo(() => spaceOf(council, matter, choices, rule), [council, matter, choices, rule]);
  const here = placeOf(votes, council, matter, rule);
  const body = bodyOf(council, matter, rule);
  const hasVeto = weightsOf(body).vetoing > 0;
  const cell = space.cells.find(isAt(here));
  return (
    <Panel name="space">
      <About asked={asked} rule={rule} />
      <fieldset className="whatif-choice choice">
        <legend className="spoken-only">{say('whatif.space.choices')}</legend>
        {CHOICES.map((each) => (
          <label key={each}>
            <input type="radio" name="whatif-choices" checked={choices === each} onChange={() => setChoices(each)} />
            <span>{say(`whatif.space.choices.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className="space-body">
        <div>
          <p className="whatif-lead">
            {say('whatif.space.intro', { seats: council.seats.length, patterns: count(say, space.patterns), choices })}
          </p>
          <EndsTable asked={asked} space={space} />
          {cell && <p className="space-here">{hereText(say, question, cell, space.patterns, hasVeto)}</p>}
          <p className="whatif-note">{say('whatif.space.noChance')}</p>
        </div>
        <SpaceMap
          question={question}
          cells={space.cells}
          here={here}
          required={body.required}
          seats={council.seats.length}
        />
      </div>
      <CellsTable asked={asked} space={space} here={here} />
    </Panel>
  );
});

function isAt({ inFavour, vetoes }: CellPlace): (cell: Cell) => boolean {
  return (cell) => cell.inFavour === inFavour && cell.vetoes === vetoes;
}

interface TableProps {
  readonly asked: Asked;
  readonly space: AllOutcomes;
}

function EndsTable({ asked: { question }, space }: TableProps): JSX.Element {
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
              <EndToken kind={kind} /> {endText(say, question, kind)}
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

function CellsTable({ asked: { question }, space, here }: CellsProps): JSX.Element {
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
      <td>{inFavour}</td>
      <td>{vetoes}</td>
      <td>{count(say, patterns)}</td>
      <td>
        <EndToken kind={kind} /> {endText(say, question, kind)} {here && <b>{say('whatif.space.legend.here')}</b>}
      </td>
    </tr>
  );
});
