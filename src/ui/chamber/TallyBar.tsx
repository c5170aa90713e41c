import type { CSSProperties, JSX } from 'react';
import type { QuestionView } from '../../session/index.ts';
import { useShortNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import './tally-bar.css';

/** One cell for each seat, filled by the votes in favour, and a mark at the required number that never moves. */
export function TallyBar(): JSX.Element {
  const say = useSay();
  const question = useView(select.question);
  const seats = useView(select.seatCount);
  const required = useView(select.required);
  const isCountKnown = useView(select.isCountKnown);
  const inFavour = isCountKnown ? (question?.tally.inFavour ?? 0) : 0;
  const label = isCountKnown
    ? say('ui.bar.label', { inFavour, required, seats })
    : say('ui.bar.notKnown', { required, seats });
  return (
    <div className="bar" data-state={stateOf(question)} style={{ '--seats': seats } as CSSProperties}>
      <div className="bar-cells" role="img" aria-label={label}>
        {Array.from({ length: seats }, (_, index) => (
          <span key={index} className="bar-cell" data-filled={index < inFavour} />
        ))}
      </div>
      <div className="bar-mark" aria-hidden="true" style={{ '--from': required } as CSSProperties}>
        <span>{say('ui.bar.needed', { required })}</span>
      </div>
      <Ending question={question} />
    </div>
  );
}

type State = 'open' | 'threatened' | 'adopted' | 'vetoed' | 'insufficientVotes' | 'undetermined';

function stateOf(question: QuestionView | undefined): State {
  if (!question) return 'open';
  if (question.stage !== 'casting') return question.outcome.kind;
  return question.vetoing.length > 0 ? 'threatened' : 'open';
}

function Ending({ question }: { readonly question: QuestionView | undefined }): JSX.Element | undefined {
  const say = useSay();
  const names = useShortNames();
  if (!question || question.stage === 'casting') return undefined;
  const { outcome, missing, tally } = question;
  if (outcome.kind === 'vetoed') {
    return (
      <div className="bar-veto">
        <b>{say('ui.bar.veto')}</b> <span>{say.list(outcome.by.map((member) => names(member)))}</span>
      </div>
    );
  }
  if (outcome.kind === 'insufficientVotes' && missing > 0) {
    return (
      <div className="bar-short" style={{ '--from': tally.inFavour, '--cells': missing } as CSSProperties}>
        <span>{say('ui.bar.short', { missing })}</span>
      </div>
    );
  }
  return undefined;
}
