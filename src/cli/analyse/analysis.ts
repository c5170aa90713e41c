import type { MemberId, Vote } from '../../../machines/rules/index.ts';
import {
  asksForMore,
  setsOf,
  whatItTakes,
  type Case,
  type Change,
  type ClosedKind,
  type TurnAnswer,
} from '../../tools/index.ts';
import { countInJson } from '../io/count.ts';

/** One vote of the Council, and the members that never move. */
export interface AnalysedVote extends Case {
  readonly lock: readonly MemberId[];
}

/** What `analyse --json` prints. */
export interface Analysis {
  readonly outcome: ClosedKind;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly notParticipating: number;
  readonly required: number;
  readonly vetoes: readonly MemberId[];
  readonly turn: TurnFound;
  /** The members that turn it each by itself. */
  readonly alone: readonly Changing[];
}

export interface TurnFound {
  /** `null` when nothing can turn the result: there are no ways then. JSON has no `undefined`. */
  readonly size: number | null;
  readonly ways: number | string;
  readonly sets: readonly (readonly Changing[])[];
  /** Of the members of a set, so many at least have to change to in favour; only where the votes do not say so. */
  readonly inFavourAtLeast?: number;
}

export interface Changing {
  readonly member: MemberId;
  /** The votes to which it can change. */
  readonly votes: readonly Vote[];
}

/** What it would take to turn the result, and how it stands. @throws when the command line let a vote through that is none */
export function answerOn(vote: AnalysedVote): TurnAnswer {
  const answer = whatItTakes(vote, { lock: vote.lock });
  if (!answer.ok) throw new Error(`A vote that was read and is none: ${JSON.stringify(answer.problem)}`);
  return answer;
}

/** The answer as JSON holds it. */
export function analysisOf({ decision, smallest, alone }: TurnAnswer, { council }: AnalysedVote): Analysis {
  const { kind, tally, required, vetoes } = decision;
  const { inFavour, against, abstaining, notParticipating } = tally;
  return {
    outcome: kind,
    inFavour,
    against,
    abstaining,
    notParticipating,
    required,
    vetoes: kind === 'vetoed' ? vetoes : [],
    turn: turnFound(smallest, council),
    alone: alone.map(changing),
  };
}

function turnFound(turn: TurnAnswer['smallest'], council: AnalysedVote['council']): TurnFound {
  if (turn.kind === 'impossible') return { size: null, ways: 0, sets: [] };
  const more = turn.patterns.find(asksForMore);
  return {
    size: turn.size,
    ways: countInJson(turn.ways),
    sets: setsOf(turn, council).map((set) => set.map(changing)),
    ...(more ? { inFavourAtLeast: more.inFavourAtLeast } : {}),
  };
}

function changing({ member, to }: Change): Changing {
  return { member, votes: to };
}
