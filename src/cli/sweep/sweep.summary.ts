import type { MemberId, QuestionKey, Vote } from '../../../machines/rules/index.ts';
import { bodyOf, CHARTER, kindOf, type Body, type ClosedKind, type Voter } from '../../analysis/rule.ts';
import { countInJson } from '../analyse/analyse.analysis.ts';
import { combinationsOf, type Sweep } from './sweep.rows.ts';
import type { Varied } from './sweep.vary.ts';

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

/** Counted, not listed, so it takes no longer for a thousand million combinations. */
export function summaryOf(varied: readonly Varied[], sweeps: readonly Sweep[]): SweepSummary {
  const combinations = combinationsOf(varied);
  const questions = sweeps.map((sweep): QuestionSummary => {
    const ends = endsOf(sweep);
    const others = combinations / combinationsOf(sweep.varied);
    const count = (kind: ClosedKind): number | string => countInJson((ends.get(kind) ?? 0n) * others);
    return {
      question: sweep.question.key,
      varied: sweep.varied.map(({ member }) => member),
      adopted: count('adopted'),
      vetoed: count('vetoed'),
      insufficientVotes: count('insufficientVotes'),
    };
  });
  return { combinations: countInJson(combinations), questions };
}

/** Member by member: in how many ways the votes so far come to so many in favour, with a veto or without. */
function endsOf({ question, varied }: Sweep): Map<ClosedKind, bigint> {
  const body = bodyOf(question.council, question.matter, CHARTER);
  let ways: ReadonlyMap<string, Count> = new Map([['', { inFavour: 0, vetoes: 0, ways: 1n }]]);
  for (const voter of body.voters) {
    const votes = varied.find(({ member }) => member === voter.member)?.votes ?? [
      question.votes[voter.member] ?? 'notParticipating',
    ];
    ways = withVoter(ways, voter, votes, body);
  }
  const ends = new Map<ClosedKind, bigint>();
  for (const { inFavour, vetoes, ways: count } of ways.values()) {
    const kind = kindOf(inFavour, vetoes, body.required, body.vetoesNeeded);
    ends.set(kind, (ends.get(kind) ?? 0n) + count);
  }
  return ends;
}

interface Count {
  readonly inFavour: number;
  /** Up to the number that defeats. */
  readonly vetoes: number;
  readonly ways: bigint;
}

function withVoter(
  before: ReadonlyMap<string, Count>,
  { weight }: Voter,
  votes: readonly Vote[],
  { vetoesNeeded }: Body,
): Map<string, Count> {
  const after = new Map<string, Count>();
  for (const count of before.values()) {
    for (const vote of votes) {
      const inFavour = count.inFavour + Number(vote === 'inFavour');
      const vetoes = Math.min(vetoesNeeded, count.vetoes + Number(weight === 'vetoing' && vote === 'against'));
      const key = `${inFavour} ${vetoes}`;
      after.set(key, { inFavour, vetoes, ways: (after.get(key)?.ways ?? 0n) + count.ways });
    }
  }
  return after;
}
