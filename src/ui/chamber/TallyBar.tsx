import type { CSSProperties, JSX } from 'react';
import type { OutcomeKind } from '../../../machines/rules/index.ts';
import type { QuestionView } from '../../session/index.ts';
import { useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import './tally-bar.css';

/** The count on the question that is shown. */
export function TallyBar(): JSX.Element {
  const names = useShortNames();
  const question = useView(select.question);
  const seats = useView(select.seatCount);
  const required = useView(select.required);
  const isCountKnown = useView(select.isCountKnown);
  const by = question?.outcome.kind === 'vetoed' ? question.outcome.by.map((member) => names(member)) : [];
  return (
    <Bar
      state={barStateOf(question)}
      seats={seats}
      required={required}
      inFavour={isCountKnown ? (question?.tally.inFavour ?? 0) : undefined}
      missing={question?.missing ?? 0}
      by={by}
    />
  );
}

export type BarState = 'open' | 'threatened' | OutcomeKind;

export function barStateOf(question: QuestionView | undefined): BarState {
  if (!question) return 'open';
  if (question.stage !== 'casting') return question.outcome.kind;
  return question.vetoing.length > 0 ? 'threatened' : 'open';
}

interface BarProps {
  readonly state: BarState;
  readonly seats: number;
  readonly required: number;
  /** Absent where the count is not known. */
  readonly inFavour: number | undefined;
  readonly missing: number;
  /** The names of those that vetoed it. */
  readonly by: readonly string[];
}

/** One cell for each seat, filled by the votes in favour, and a mark at the required number that never moves. */
export function Bar({ state, seats, required, inFavour, missing, by }: BarProps): JSX.Element {
  const say = useSay();
  const label =
    inFavour === undefined
      ? say('ui.bar.notKnown', { required, seats })
      : say('ui.bar.label', { inFavour, required, seats });
  return (
    <div className="bar" data-state={state} style={{ '--seats': seats } as CSSProperties}>
      <div className="bar-cells" role="img" aria-label={label}>
        {Array.from({ length: seats }, (_, index) => (
          <span key={index} className="bar-cell" data-filled={index < (inFavour ?? 0)} />
        ))}
      </div>
      <div className="bar-mark" aria-hidden="true" style={{ '--from': required } as CSSProperties}>
        <span>{say('ui.bar.needed', { required })}</span>
      </div>
      {state === 'vetoed' && (
        <div className="bar-veto">
          <b>{say('ui.bar.veto')}</b> <span>{say.list(by)}</span>
        </div>
      )}
      {state === 'insufficientVotes' && missing > 0 && (
        <div
          key={missing}
          className="bar-short"
          style={{ '--from': inFavour ?? 0, '--cells': missing } as CSSProperties}
        >
          <span>{say('ui.bar.short', { missing })}</span>
        </div>
      )}
    </div>
  );
}
