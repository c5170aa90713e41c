import type { Vote } from '../../machines/rules/index.ts';
import type { Belief } from '../learn/lessons/lesson.ts';
import type {
  AnswerConsequence,
  EndReached,
  GoalConsequence,
  GoalPuzzle,
  Grade,
  Hint,
  Puzzle,
  PuzzleKind,
  Solution,
} from '../learn/puzzles/index.ts';
import { aimOf } from '../learn/puzzles/puzzle.ts';
import type { Say } from './say.ts';
import { join, list, sentence, type Names } from './text.ts';
import { patternText, playedText } from './whatif.text.ts';

export function puzzleKindText(say: Say, kind: PuzzleKind): string {
  return say('learn.puzzle.kind', { kind });
}

export function puzzleGradeText(say: Say, grade: Grade): string {
  return say('learn.puzzle.grade', { grade: `${grade}` });
}

/** What is to be done, in a few words. */
export function puzzleTitle(say: Say, puzzle: Puzzle): string {
  if (puzzle.kind === 'result') return say('learn.puzzle.title', { kind: 'result' });
  const [end] = puzzle.goal.ends;
  const kind = puzzle.kind === 'oneVote' || puzzle.kind === 'twoDrafts' ? puzzle.kind : end && aimOf(end);
  return say('learn.puzzle.title', { kind: kind ?? 'adopted' });
}

/** What is to be done, and who may not move. */
export function puzzleText(say: Say, names: Names, puzzle: Puzzle): string {
  if (puzzle.kind === 'result') return resultAskedText(say, names, puzzle.at.changes ?? {});
  const lock = lockText(say, names, puzzle);
  return join(say, goalText(say, puzzle), ...(lock === undefined ? [] : [lock]));
}

function resultAskedText(say: Say, names: Names, changes: NonNullable<Puzzle['at']['changes']>): string {
  const played = playedOf(changes);
  return played.length === 0
    ? say('learn.puzzle.asks.result')
    : say('learn.puzzle.asks.resultIf', { changes: playedText(say, names, played) });
}

function playedOf(changes: NonNullable<Puzzle['at']['changes']>) {
  const pairs = Object.entries(changes) as [Parameters<Names>[0], Vote][]; // the keys of ChangedVotes
  return pairs.map(([member, vote]) => ({ member, vote }));
}

function goalText(say: Say, { kind, goal }: GoalPuzzle): string {
  const [first, second] = goal.ends;
  const count = goal.atMost;
  if (first && second) {
    const end = (each: typeof first): string => say('learn.puzzle.end', { aim: aimOf(each), question: each.question });
    return say('learn.puzzle.asks.twoDrafts', { first: end(first), second: end(second), count });
  }
  const aim = first ? aimOf(first) : 'adopted';
  if (kind === 'oneVote') return say('learn.puzzle.asks.oneVote', { aim });
  return kind === 'withoutVeto'
    ? say('learn.puzzle.asks.withoutVeto', { count })
    : say('learn.puzzle.asks.fewest', { aim, count });
}

function lockText(say: Say, names: Names, { goal: { lock = [] }, lockGroup }: GoalPuzzle): string | undefined {
  if (lockGroup === undefined) return undefined;
  return sentence(
    say,
    say('learn.puzzle.lock', { group: lockGroup, members: list(say, names, lock), count: lock.length }),
  );
}

/** How many changes are used. */
export function usedText(say: Say, { used, allowed }: GoalConsequence): string {
  return say('learn.puzzle.used', { used, allowed });
}

/** What an attempt has brought; sentences in their order: who may not move, what each question has come to, what is too many. */
export function consequenceText(say: Say, names: Names, consequence: GoalConsequence): readonly string[] {
  const { solved, ends, used, allowed, tooMany, moved } = consequence;
  if (solved) return [say('learn.puzzle.solved')];
  const open = ends.filter(({ met }) => !met);
  return [
    ...(moved.length > 0
      ? [sentence(say, say('learn.puzzle.moved', { members: list(say, names, moved), count: moved.length }))]
      : []),
    ...open.map((end) => endText(say, names, end, ends.length)),
    ...(tooMany ? [say('learn.puzzle.tooMany', { over: used - allowed })] : []),
  ];
}

function endText(say: Say, names: Names, { key, aim, reached }: EndReached, questions: number): string {
  const it = itText(say, key, questions);
  if (!reached) return say('learn.puzzle.notPut', { it });
  const { outcome, missing, vetoing } = reached;
  const { required } = outcome;
  const { inFavour } = outcome.tally;
  const members = list(say, names, vetoing);
  const count = vetoing.length;
  if (aim !== 'adopted') {
    return outcome.kind === 'adopted'
      ? say('learn.puzzle.adopted', { it, inFavour, required })
      : sentence(say, say('learn.puzzle.fallsByVeto', { it, members, inFavour, required }));
  }
  if (missing === 0) return say('learn.puzzle.vetoed', { it, members, count });
  return count === 0
    ? say('learn.puzzle.short', { it, missing })
    : say('learn.puzzle.shortAndVetoed', { it, missing, members: sentence(say, members), count });
}

/** Of one question everybody knows what is meant; of two, each has its name. */
function itText(say: Say, question: string, questions: number): string {
  return say('learn.puzzle.it', { count: oneOrTwo(questions), question });
}

function oneOrTwo(questions: number): 'one' | 'two' {
  return questions === 1 ? 'one' : 'two';
}

/** Why an answer is wrong, and what the mistake is; the right one is not named. */
export function wrongAnswerText(say: Say, consequence: AnswerConsequence): string {
  const [mistake] = consequence.believed.flatMap(({ belief }) => mistakeText(say, belief));
  const why = whyWrong(say, consequence);
  return mistake === undefined ? why : join(say, mistake, why);
}

function whyWrong(say: Say, { answer, inFavour, required, permanentAgainst, procedural }: AnswerConsequence): string {
  const counts = { inFavour, required };
  if (answer === 'insufficientVotes') return say('learn.puzzle.wrong.insufficientVotes', counts);
  if (answer === 'adopted') {
    return inFavour < required ? say('learn.puzzle.wrong.adopted', counts) : say('learn.puzzle.wrong.adoptedVetoed');
  }
  if (procedural) return say('learn.puzzle.wrong.vetoedProcedural');
  return permanentAgainst.length === 0
    ? say('learn.puzzle.wrong.vetoedNobody')
    : say('learn.puzzle.wrong.vetoedShort', counts);
}

function mistakeText(say: Say, belief: Belief): string[] {
  switch (belief) {
    case 'majorityIsEnough':
    case 'everyNoIsAVeto':
    case 'abstentionIsAVeto':
    case 'allFiveMustSayYes':
    case 'emptySeatBlocks':
    case 'anyMemberCanVeto':
    case 'vetoCoversAll':
    case 'alwaysNine':
      return [say('learn.puzzle.mistake', { belief })];
    default:
      return []; // the others are not about the count of votes
  }
}

/** How many sets of members can do it, and which: of two questions, by question. */
export function answersText(say: Say, names: Names, { sets, parts }: Solution): readonly string[] {
  const changed = parts.filter(({ size }) => size > 0);
  return [
    say('learn.puzzle.answers', { count: Number(sets) }),
    ...changed.flatMap(({ key, patterns }) => [
      ...(parts.length > 1 ? [say('learn.puzzle.answersOn', { question: key })] : []),
      ...patterns.map((pattern) => patternText(say, names, pattern)),
    ]),
  ];
}

export function hintText(say: Say, names: Names, hint: Hint, questions: number): string {
  switch (hint.kind) {
    case 'obstacle':
      return obstacleText(say, names, hint, questions);
    case 'count':
      return say('learn.puzzle.hint.count', { which: oneOrTwo(questions), question: hint.key, changes: hint.changes });
    case 'group':
      return say('learn.puzzle.hint.group', {
        which: oneOrTwo(questions),
        question: hint.key,
        members: hint.members,
        votes: say.either(hint.votes.map((vote) => say(`vote.did.${vote}`))),
      });
    case 'required':
      return say('learn.puzzle.hint.required', { required: hint.required, procedural: yesNo(hint.procedural) });
    case 'inFavour':
      return say('learn.puzzle.hint.inFavour', { inFavour: hint.inFavour, required: hint.required });
    case 'permanentAgainst':
      return say('learn.puzzle.hint.permanentAgainst', {
        count: hint.members.length,
        members: list(say, names, hint.members),
        procedural: yesNo(hint.procedural),
      });
  }
}

function obstacleText(say: Say, names: Names, hint: Extract<Hint, { kind: 'obstacle' }>, questions: number): string {
  const { key, aim, inFavour, required, vetoing, canBeVetoed } = hint;
  const it = itText(say, key, questions);
  const counts = { it, inFavour, required };
  if (aim === 'insufficientVotes') return say('learn.puzzle.hint.fall', counts);
  if (aim === 'notAdopted') return say('learn.puzzle.hint.defeat', { ...counts, canBeVetoed: yesNo(canBeVetoed) });
  if (vetoing.length === 0) return say('learn.puzzle.hint.adopt', counts);
  const members = sentence(say, list(say, names, vetoing));
  return say('learn.puzzle.hint.adoptAgainst', { ...counts, members, count: vetoing.length });
}

function yesNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
