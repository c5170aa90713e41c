import { VOTES, type MemberId, type QuestionKey, type Vote } from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import { questionAt } from '../meetingPlace.ts';
import { askedIn } from './candidate.ts';
import { caseOn } from './consequence.ts';
import type { Aim, GoalPuzzle, Puzzle, ResultPuzzle } from './puzzle.ts';
import { solutionOf, type AskedQuestion, type Solution } from './solution.ts';

/** From the gentlest to the plainest. None names an answer, and none counts against whoever asks for it. */
export type Hint =
  /** What stands between a question and its end. */
  | {
      readonly kind: 'obstacle';
      readonly key: QuestionKey;
      readonly aim: Aim;
      readonly inFavour: number;
      readonly required: number;
      readonly vetoing: readonly MemberId[];
      readonly canBeVetoed: boolean;
    }
  /** How many votes of a question have to change. */
  | { readonly kind: 'count'; readonly key: QuestionKey; readonly changes: number }
  /** Whose they are: of which members, and how these vote now. */
  | {
      readonly kind: 'group';
      readonly key: QuestionKey;
      readonly members: 'permanent' | 'elected' | 'both';
      readonly votes: readonly Vote[];
    }
  /** Of a result: what is needed, what is there, and who of the five is against. */
  | { readonly kind: 'required'; readonly required: number; readonly procedural: boolean }
  | { readonly kind: 'inFavour'; readonly inFavour: number; readonly required: number }
  | { readonly kind: 'permanentAgainst'; readonly members: readonly MemberId[]; readonly procedural: boolean };

/** @param start the meeting at the place of the puzzle */
export function hintsFor(puzzle: Puzzle, start: MeetingView): readonly Hint[] {
  return puzzle.kind === 'result' ? hintsForResult(puzzle, start) : hintsForGoal(puzzle, start);
}

/** All answers of a puzzle, for when it is solved. @throws where the meeting is another than the puzzle was made of */
export function answersOf(puzzle: GoalPuzzle, start: MeetingView): Solution {
  const solution = solutionOf(questionsAt(puzzle, start), puzzle.goal.lock ?? []);
  if (!solution) throw new Error(`${puzzle.id} cannot be solved`);
  return solution;
}

function questionsAt(puzzle: GoalPuzzle, start: MeetingView): readonly AskedQuestion[] {
  return askedIn(puzzle, (key) => {
    const of = caseOn(start, key);
    if (!of) throw new Error(`${puzzle.id}: no vote on ${key} that is known by name`);
    return of;
  });
}

function hintsForGoal(puzzle: GoalPuzzle, start: MeetingView): readonly Hint[] {
  const questions = questionsAt(puzzle, start);
  const open = answersOf(puzzle, start).parts.flatMap((part, place) => {
    const question = questions[place];
    return part.size > 0 && question ? [{ part, question }] : [];
  });
  return [
    ...open.map(({ question }) => obstacleOf(question)),
    ...open.map(({ part }): Hint => ({ kind: 'count', key: part.key, changes: part.size })),
    ...open.map(({ part, question: { case: of } }): Hint => {
      const movers = new Set(
        part.patterns.flatMap(({ groups }) => groups.flatMap(({ from }) => from.map((each) => each.member))),
      );
      const seats = of.council.seats.filter(({ member }) => movers.has(member));
      const kinds = new Set(seats.map(({ permanent }) => permanent));
      const cast = new Set(seats.map(({ member }) => of.votes[member] ?? 'notParticipating'));
      return {
        kind: 'group',
        key: part.key,
        members: kinds.size > 1 ? 'both' : kinds.has(true) ? 'permanent' : 'elected',
        votes: VOTES.filter((vote) => cast.has(vote)),
      };
    }),
  ];
}

function obstacleOf({ key, aim, case: { council, votes, matter } }: AskedQuestion): Hint {
  const { inFavour, against } = sidesIn(votes, council.seats);
  return {
    kind: 'obstacle',
    key,
    aim,
    inFavour: inFavour.length,
    required: council.requiredVotes,
    vetoing: matter === 'substantive' ? against.filter(({ permanent }) => permanent).map(({ member }) => member) : [],
    canBeVetoed: matter === 'substantive',
  };
}

type Seats = AskedQuestion['case']['council']['seats'];

function sidesIn(votes: AskedQuestion['case']['votes'], seats: Seats): Readonly<Record<'inFavour' | 'against', Seats>> {
  const side = (vote: Vote): Seats => seats.filter(({ member }) => votes[member] === vote);
  return { inFavour: side('inFavour'), against: side('against') };
}

function hintsForResult({ id, at }: ResultPuzzle, start: MeetingView): readonly Hint[] {
  const asked = questionAt(start, at);
  const of = asked && caseOn(start, asked.key);
  if (!of) throw new Error(`${id}: no vote that is known by name`);
  const { council, votes, matter } = of;
  const { inFavour, against } = sidesIn(votes, council.seats);
  const procedural = matter === 'procedural';
  const members = against.filter(({ permanent }) => permanent).map(({ member }) => member);
  return [
    { kind: 'required', required: council.requiredVotes, procedural },
    { kind: 'inFavour', inFavour: inFavour.length, required: council.requiredVotes },
    { kind: 'permanentAgainst', members, procedural },
  ];
}
