import { useMemo, useState, type JSX } from 'react';
import { caseOf, electedBlock, type DecisionRule, type PlayedVote, type Subject } from '../../tools/index.ts';
import { numberText } from '../../messages/sentences.ts';
import { useSay } from '../shared/say.context.ts';

interface Props {
  readonly subject: Subject;
  readonly rule: DecisionRule;
  readonly play: (votes: readonly PlayedVote[]) => void;
}

/** A question that is ready to be pressed: whether those without a permanent seat can block a text together. */
export function TheElected({ subject, rule, play }: Props): JSX.Element | undefined {
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  const answer = useMemo(() => (isAsked ? electedBlock(caseOf(subject, rule)) : undefined), [isAsked, subject, rule]);
  const { seats } = subject.council;
  const permanent = seats.filter((seat) => seat.permanent).length;
  const elected = seats.length - permanent;
  if (permanent === 0 || elected === 0) return undefined;
  const words = { elected: numberText(say, elected), permanent: numberText(say, permanent) };
  return (
    <section className="takes-elected">
      <button type="button" className="button" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
        {say('takes.elected.ask', words)}
      </button>
      <div role="status">
        {answer?.ok && answer.kind === 'impossible' && <p>{say('takes.elected.no', words)}</p>}
        {answer?.ok && answer.kind === 'possible' && (
          <p>
            {say('takes.elected.yes', {
              ...words,
              size: numberText(say, answer.size),
              left: numberText(say, answer.left),
              votes: answer.left,
            })}
          </p>
        )}
      </div>
      {answer?.ok && answer.kind === 'possible' && (
        <button type="button" className="link" onClick={() => play(answer.votes)}>
          {say('takes.elected.play')}
        </button>
      )}
    </section>
  );
}
