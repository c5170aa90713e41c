import { beforeAll, describe, expect, test } from 'vitest';
import { VOTES, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import { openAt, type AtPlace } from '../../../src/learn/meetingPlace.ts';
import {
  answersOf,
  consequenceOf,
  consequenceOfAnswer,
  hintsFor,
  type GoalConsequence,
  type GoalPuzzle,
} from '../../../src/learn/puzzles/index.ts';
import { randomFrom, type Random } from '../../../src/learn/puzzles/random.ts';
import { loadChanges, type MeetingView } from '../../../src/session/index.ts';
import { LONG } from '../../golden/golden.ts';
import { endOf, every, GOALS, learnMeeting, PUZZLES, voteOf } from './made.ts';

beforeAll(() => loadChanges());

/** All kinds and grades; the two questions of a meeting are played in all of them in the long run. */
const PLAYED = LONG ? GOALS : every(37, GOALS);
const RESULTS = PUZZLES.filter((puzzle) => puzzle.kind === 'result');

interface Move {
  readonly question: string;
  readonly member: MemberId;
  readonly vote: Vote;
}

interface Played {
  readonly puzzle: GoalPuzzle;
  readonly start: MeetingView;
  readonly at: AtPlace;
  readonly now: () => GoalConsequence;
}

function opened(puzzle: GoalPuzzle): Played {
  const at = openAt(learnMeeting(puzzle.at.meeting), puzzle.at);
  const start = at.view();
  return { puzzle, start, at, now: () => consequenceOf(puzzle, start, at.view()) };
}

function move({ at }: Played, { question, member, vote }: Move): void {
  at.send({ type: 'setVotes', changes: [{ question, member, vote }] });
}

/** One of the right answers, by lot. */
function answerOf({ puzzle, start }: Played, random: Random): readonly Move[] {
  return answersOf(puzzle, start).parts.flatMap(({ key, patterns }) => {
    const pattern = patterns[random.below(Math.max(1, patterns.length))];
    const chosen = (pattern?.groups ?? []).flatMap(({ count, from }) => random.shuffled(from).slice(0, count));
    const sure = pattern?.inFavourAtLeast ?? 0;
    return chosen.map(({ member, to }, place): Move => {
      const vote = place < sure && to.includes('inFavour') ? 'inFavour' : (to[random.below(to.length)] ?? 'inFavour');
      return { question: key, member, vote };
    });
  });
}

describe(`${PLAYED.length} puzzles, played in the chamber`, () => {
  test('an answer that is known is accepted, whichever it is, in any order, and again when it is done over', () => {
    const random = randomFrom(11);
    const wrong = PLAYED.filter((puzzle) => {
      const played = opened(puzzle);
      const moves = random.shuffled(answerOf(played, random));
      const before = moves.map((each) => {
        const { solved } = played.now();
        move(played, each);
        return solved;
      });
      const first = played.now();
      for (const _ of moves) played.at.send({ type: 'undo' });
      const undone = played.now();
      for (const each of moves) move(played, each);
      const again = played.now();
      return before.some(Boolean) || !first.solved || undone.solved || undone.used !== 0 || !again.solved;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('a move that does not solve it shows what it has brought: what is missing, who vetoes, who may not move, how many are too many', () => {
    const random = randomFrom(12);
    const mute = PLAYED.filter((puzzle) => {
      const played = opened(puzzle);
      const questions = puzzle.goal.ends.map(({ question }) => question);
      const seats = random.shuffled(played.start.seats).slice(0, puzzle.goal.atMost + 1);
      for (const { member } of seats) {
        const question = questions[random.below(questions.length)] ?? '';
        move(played, { question, member, vote: VOTES[random.below(VOTES.length)] ?? 'abstaining' });
      }
      const { solved, ends, tooMany, moved } = played.now();
      const reasons = ends.filter(({ met, aim, reached }) => {
        if (met || !reached) return !met;
        if (aim === 'adopted') return reached.missing > 0 || reached.vetoing.length > 0;
        return reached.outcome.kind === 'adopted' || (aim === 'insufficientVotes' && reached.missing === 0);
      });
      return !solved && reasons.length === 0 && !tooMany && moved.length === 0;
    });
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  test('going along the meeting, as the arrow keys do, is no answer', () => {
    const answered = PLAYED.filter((puzzle) => {
      const played = opened(puzzle);
      const steps = played.start.line.stops.map(({ index }) => {
        played.at.send({ type: 'seek', to: index });
        return played.now();
      });
      return steps.some(({ solved, used }) => solved || used > 0);
    });
    expect(answered.map(({ id }) => id)).toEqual([]);
  });

  test('hints change nothing: the puzzle is as open as before, and the answer that comes after them is right', () => {
    const random = randomFrom(13);
    const failed = PLAYED.filter((puzzle) => {
      const played = opened(puzzle);
      const before = played.now();
      const hints = hintsFor(puzzle, played.start);
      const after = played.now();
      for (const each of answerOf(played, random)) move(played, each);
      return hints.length < 3 || JSON.stringify(before) !== JSON.stringify(after) || !played.now().solved;
    });
    expect(failed.map(({ id }) => id)).toEqual([]);
  });

  test('the hints go from what stands in the way to how many and whose, and the counts add up', () => {
    const ORDER = ['obstacle', 'count', 'group'];
    for (const puzzle of PLAYED) {
      const hints = hintsFor(puzzle, opened(puzzle).start);
      const kinds = hints.map(({ kind }) => ORDER.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((one, other) => one - other));
      expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
      const changes = hints.reduce((sum, hint) => sum + (hint.kind === 'count' ? hint.changes : 0), 0);
      expect(changes).toBe(puzzle.goal.atMost);
    }
  });

  test('one change too many is told as such, and taking it back is enough', () => {
    const random = randomFrom(14);
    const wrong = PLAYED.filter((puzzle) => {
      const played = opened(puzzle);
      const moves = answerOf(played, random);
      for (const each of moves) move(played, each);
      const [question = ''] = puzzle.goal.ends.map((end) => end.question);
      const free = played.start.seats.find(({ member }) => !moves.some((each) => each.member === member));
      if (!free) return false;
      const vote =
        free.ballots.find(({ key }) => key === question)?.vote === 'abstaining' ? 'notParticipating' : 'abstaining';
      move(played, { question, member: free.member, vote });
      const tooFar = played.now();
      played.at.send({ type: 'undo' });
      return tooFar.solved || !tooFar.tooMany || !played.now().solved;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('who may not move and has is named', () => {
  const locked = GOALS.find(({ goal }) => goal.lock !== undefined) ?? expect.fail();
  const played = opened(locked);
  const [member] = locked.goal.lock ?? [];
  const [end] = locked.goal.ends;
  if (!member || !end) expect.fail();
  const now = played.start.seats
    .find((seat) => seat.member === member)
    ?.ballots.find(({ key }) => key === end.question)?.vote;
  move(played, { question: end.question, member, vote: now === 'abstaining' ? 'notParticipating' : 'abstaining' });
  expect(played.now()).toMatchObject({ solved: false, moved: [member] });
});

describe('a result that is asked', () => {
  const asked = LONG ? RESULTS : every(29, RESULTS);

  test(`${asked.length} of them: the law has the answer, the two others are wrong, and the chamber shows the votes that are meant`, () => {
    const wrong = asked.filter((puzzle) => {
      const vote = voteOf(puzzle);
      const view = openAt(learnMeeting(puzzle.at.meeting), puzzle.at).view();
      const shown = view.seats.every((seat) => seat.vote === vote.votes[seat.member]);
      const answers = (['adopted', 'vetoed', 'insufficientVotes'] as const).map((answer) =>
        consequenceOfAnswer(puzzle, view, answer),
      );
      const right = answers.filter(({ solved }) => solved).map(({ answer }) => answer);
      return !shown || right.length !== 1 || right[0] !== endOf(vote);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('somebody would have given another answer, and what is believed then is told', () => {
    const told = asked.flatMap((puzzle) => {
      const view = openAt(learnMeeting(puzzle.at.meeting), puzzle.at).view();
      return (['adopted', 'vetoed', 'insufficientVotes'] as const).map((answer) =>
        consequenceOfAnswer(puzzle, view, answer),
      );
    });
    expect(told.filter(({ solved, believed }) => solved && believed.length > 0)).toEqual([]);
    expect(told.filter(({ solved, believed }) => !solved && believed.length > 0).length).toBeGreaterThanOrEqual(
      asked.length,
    );
  });

  test('the result is not seen at its place, and the hints do not name it', () => {
    for (const puzzle of asked) {
      const view = openAt(learnMeeting(puzzle.at.meeting), puzzle.at).view();
      expect(view.phase).not.toBe('resultDeclared');
      expect(hintsFor(puzzle, view).map(({ kind }) => kind)).toEqual(['required', 'inFavour', 'permanentAgainst']);
    }
  });
});
