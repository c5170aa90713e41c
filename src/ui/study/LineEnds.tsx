import type { JSX } from 'react';
import type { Outcome } from '../../../machines/rules/index.ts';
import type { Fate, Variation } from '../../session/index.ts';
import { EndMark } from '../frame/EndMark.tsx';
import { useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';
import { useEnds } from './courses.ts';

/** How a line ends, question by question, in one glance. */
export function LineEnds({ line }: { readonly line: Variation | 'record' }): JSX.Element {
  const say = useSay();
  const nameOf = useQuestionName();
  const ends = useEnds(line);
  return (
    <span className="line-ends">
      {ends?.questions.map(({ key, question, one, other, fates, same }) => (
        <span key={key} className="line-end" data-turned={!same}>
          <span className="spoken-only">{say('study.line.end', { question: nameOf(question) })}</span>
          <EndMark end={line === 'record' ? markOf(one, fates?.one) : markOf(other, fates?.other)} />
          {!same && <span className="spoken-only">{say('study.line.turned')}</span>}
        </span>
      ))}
    </span>
  );
}

export function markOf(outcome: Outcome | undefined, fate: Fate | undefined) {
  return outcome === undefined || outcome.kind === 'undetermined' ? (fate ?? 'notPutToVote') : outcome.kind;
}
