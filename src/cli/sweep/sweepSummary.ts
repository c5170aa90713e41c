import type { MemberId, QuestionKey } from '../../../machines/rules/index.ts';
import { endsOf, type ClosedKind } from '../../tools/index.ts';
import { countInJson } from '../io/count.ts';
import { combinationsOf, type Sweep } from './sweepRows.ts';
import type { Varied } from './sweepVary.ts';

/** What `sweep --json` prints. */
export interface SweepSummary {
  /** Of all that varies together: the rows of the table. */
  readonly combinations: number | string;
  readonly questions: readonly QuestionSummary[];
}

/** In how many of the combinations a question ends so; the three add up to all of them. */
export interface QuestionSummary extends Readonly<Record<ClosedKind, number | string>> {
  readonly question: QuestionKey;
  readonly varied: readonly MemberId[];
}

/** @throws when a question of the record is none that can be decided */
export function summaryOf(varied: readonly Varied[], sweeps: readonly Sweep[]): SweepSummary {
  const combinations = combinationsOf(varied);
  const questions = sweeps.map((sweep): QuestionSummary => {
    const { question, varied: members, rule } = sweep;
    const answer = endsOf({ ...question, rule }, new Map(members.map(({ member, votes }) => [member, votes])));
    if (!answer.ok) throw new Error(`${question.key}: ${JSON.stringify(answer.problem)}`);
    const { ends } = answer;
    const others = combinations / combinationsOf(sweep.varied);
    const count = (kind: ClosedKind): number | string => countInJson(ends[kind] * others);
    return {
      question: question.key,
      varied: members.map(({ member }) => member),
      adopted: count('adopted'),
      vetoed: count('vetoed'),
      insufficientVotes: count('insufficientVotes'),
    };
  });
  return { combinations: countInJson(combinations), questions };
}
