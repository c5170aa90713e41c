import type { IsoDate, QuestionKey } from '../../../machines/rules/index.ts';
import type { Case } from '../../tools/index.ts';
import type { VoteRow } from '../../votes/index.ts';
import type { LearnMeeting } from '../meetingPlace.ts';
import { askedIn } from './candidate.ts';
import { textsVotedOn } from './meetingPuzzles.ts';
import type { Puzzle } from './puzzle.ts';
import { voteCaseOf } from './rowPuzzles.ts';
import { solutionOf } from './solution.ts';

/** A puzzle with the votes that it is made of, for whoever prints it. */
export interface PuzzleVotes {
  readonly date: IsoDate;
  /** As they are at its start. */
  readonly questions: readonly { readonly key: QuestionKey; readonly case: Case }[];
  /** Sets of members that can do it; nothing where a result is asked. */
  readonly sets?: bigint;
}

/** @throws where the puzzle was made of other rows or meetings */
export function votesOfPuzzle(
  puzzle: Puzzle,
  rows: ReadonlyMap<string, VoteRow>,
  meetings: ReadonlyMap<string, LearnMeeting>,
): PuzzleVotes {
  const { meeting, changes = {} } = puzzle.at;
  const row = rows.get(meeting);
  const vote = row && voteCaseOf(row);
  const ofMeeting = meetings.get(meeting);
  const date = vote?.date ?? ofMeeting?.scenario.meeting.date;
  const known = vote ? [vote] : ofMeeting ? textsVotedOn(ofMeeting) : [];
  if (date === undefined) throw new Error(`${puzzle.id}: no meeting ${meeting}`);
  if (puzzle.kind === 'result') {
    return {
      date,
      questions: known.map(({ key, case: of }) => ({ key, case: { ...of, votes: { ...of.votes, ...changes } } })),
    };
  }
  const questions = askedIn(puzzle, (key) => {
    const found = known.find((each) => each.key === key);
    if (!found) throw new Error(`${puzzle.id}: no vote on ${key}`);
    return found.case;
  });
  const solution = solutionOf(questions, puzzle.goal.lock ?? []);
  return { date, questions, ...(solution ? { sets: solution.sets } : {}) };
}
