import {
  countVotes,
  type DecidedKind,
  type MemberId,
  type Outcome,
  type Question,
  type QuestionKey,
} from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { CHARTER, councilIn, votesOn, type Case } from '../../tools/index.ts';
import { goalState } from '../goal.ts';
import { questionAt } from '../meetingPlace.ts';
import { misledBy, type Misled } from './misled.ts';
import { aimOf, type Aim, type GoalPuzzle, type ResultPuzzle } from './puzzle.ts';

/** What an attempt has brought: told after every move, so that a wrong one shows what it leads to. */
export interface GoalConsequence {
  readonly solved: boolean;
  readonly ends: readonly EndReached[];
  readonly used: number;
  readonly allowed: number;
  readonly tooMany: boolean;
  /** Members that may not move, and have. */
  readonly moved: readonly MemberId[];
}

export interface EndReached {
  readonly key: QuestionKey;
  readonly aim: Aim;
  readonly met: boolean;
  /** Absent where the line does not put the question to the vote any more. */
  readonly reached?: {
    readonly question: Question;
    readonly outcome: Outcome;
    /** Votes in favour that are missing; 0 where there are enough. */
    readonly missing: number;
    /** Votes in favour above those that are required; 0 where they are just enough, or too few. */
    readonly above: number;
    /** Permanent members whose vote against is a veto, or would be one with enough votes in favour. */
    readonly vetoing: readonly MemberId[];
  };
}

/** @param start the meeting at the place of the puzzle, before anything was changed */
export function consequenceOf({ goal }: GoalPuzzle, start: MeetingView, now: MeetingView): GoalConsequence {
  const { met, open, changed, tooMany, moved } = goalState(goal, start, now);
  const ends = goal.ends.map((end): EndReached => {
    const reached = endOn(now, end.question);
    const isOpen = open.includes(end);
    return { key: end.question, aim: aimOf(end), met: !isOpen, ...(reached ? { reached } : {}) };
  });
  return { solved: met, ends, used: changed.length, allowed: goal.atMost, tooMany, moved };
}

function endOn({ line }: MeetingView, key: QuestionKey): EndReached['reached'] {
  const asked = line.questions.find((question) => question.key === key);
  const outcome = asked?.end;
  if (!asked || !outcome) return undefined;
  const { inFavour } = outcome.tally;
  return {
    question: asked.question,
    outcome,
    missing: Math.max(0, outcome.required - inFavour),
    above: Math.max(0, inFavour - outcome.required),
    vetoing: outcome.findings.flatMap((finding) => (finding.test === 'concurringVotes' ? finding.against : [])),
  };
}

/** What an answer comes to. A wrong one is told with what speaks against it, before the right one is. */
export interface AnswerConsequence {
  readonly solved: boolean;
  readonly answer: DecidedKind;
  readonly inFavour: number;
  readonly required: number;
  readonly against: readonly MemberId[];
  readonly permanentAgainst: readonly MemberId[];
  readonly procedural: boolean;
  /** What is commonly believed, and leads to this wrong answer. */
  readonly believed: readonly Misled[];
}

/** @param view the meeting at the place of the puzzle. @throws where it has no vote there */
export function consequenceOfAnswer({ at }: ResultPuzzle, view: MeetingView, answer: DecidedKind): AnswerConsequence {
  const asked = questionAt(view, at);
  const of = asked && caseOn(view, asked.key);
  const kind = asked?.end?.kind;
  if (!of || kind === undefined) throw new Error(`${at.meeting}: no vote that is known by name`);
  const { council, votes, matter } = of;
  const against = council.seats.filter(({ member }) => votes[member] === 'against');
  return {
    solved: answer === kind,
    answer,
    inFavour: countVotes(votes, council).inFavour,
    required: council.requiredVotes,
    against: against.map(({ member }) => member),
    permanentAgainst: against.filter(({ permanent }) => permanent).map(({ member }) => member),
    procedural: matter === 'procedural',
    believed: misledBy(of).filter(({ says }) => says === answer),
  };
}

/** A question of a meeting as a tool takes it; nothing where it is not put, or not all members are known by name. */
export function caseOn(view: MeetingView, key: QuestionKey): Case | undefined {
  const asked = view.line.questions.find((question) => question.key === key);
  const votes = asked && votesOn(view, key);
  return votes && { council: councilIn(view), votes, matter: asked.question.matter, rule: CHARTER };
}
