import { councilOn, VOTES, type IsoDate, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import { CHARTER, type Case } from '../../tools/index.ts';
import { questionIn, type VoteRow } from '../../votes/index.ts';
import type { ChangedVotes } from '../meetingPlace.ts';
import { goalPuzzle, otherThan, type Candidate, type ToSolve } from './candidate.ts';
import { gradeOfResult } from './grade.ts';
import { locksOf } from './lock.ts';
import { misledBy } from './misled.ts';
import { idOf, type Aim } from './puzzle.ts';
import { formOf } from './puzzleForm.ts';
import type { Random } from './random.ts';

/**
 * All that can be asked of the rows that are sure: every member known by name, and no source that contradicts another. Of
 * rows of one decade that are alike in who of the five voted how, one is taken.
 */
export function rowPuzzles(rows: readonly VoteRow[], random: Random): readonly Candidate[] {
  const taken = new Map<string, VoteCase>();
  for (const row of random.shuffled(rows)) {
    const found = voteCaseOf(row);
    if (!found) continue;
    const form = `${found.decade} ${formOf([{ case: found.case, aim: 'result' }], { byName: true })}`;
    // What tells its result by its name is no good for some puzzles: another of the same form is better.
    if (!taken.has(form) || (taken.get(form)?.tells === true && !found.tells)) taken.set(form, found);
  }
  return [...taken.values()].flatMap((found) => [...goalsOf(found), ...resultsOf(found, random)]);
}

/** A row that is sure, as a tool takes it. */
export interface VoteCase {
  readonly id: string;
  readonly key: string;
  readonly case: Case;
  readonly date: IsoDate;
  readonly decade: string;
  readonly isAdopted: boolean;
  /** The name of the question gives its result away: a draft that became a resolution, or had no symbol. */
  readonly tells: boolean;
}

/** Nothing where the row is no meeting, or sources contradict each other. */
export function voteCaseOf(row: VoteRow): VoteCase | undefined {
  const { id, date, votes, matter, outcome, check } = row;
  const question = check === 'disputed' ? undefined : questionIn(row);
  const found = councilOn(date);
  if (!question || !found.ok) return undefined;
  return {
    id,
    key: question.symbol,
    case: { council: found.council, votes, matter, rule: CHARTER },
    date,
    decade: decadeOf(date),
    isAdopted: outcome === 'adopted',
    tells: TELLING.has(question.named),
  };
}

const TELLING: ReadonlySet<string> = new Set(['resolution', 'resolutionForSlip', 'record']);

export function decadeOf(date: string): string {
  return `${date.slice(0, 'YYY'.length)}0`;
}

function goalsOf(vote: VoteCase): readonly Candidate[] {
  const { council, votes, matter } = vote.case;
  const turned = otherThan(vote.isAdopted);
  const canBeVetoed = matter === 'substantive';
  const locked = locksOf(council, votes).flatMap((lock) => {
    // Where nothing can be vetoed, to fall is to fall for want of votes.
    const aims: readonly Aim[] = canBeVetoed && lock.group !== 'permanent' ? [turned, 'insufficientVotes'] : [turned];
    return aims.map((aim) => goalOf(vote, 'locked', aim, lock));
  });
  return [
    goalOf(vote, 'fewest', turned),
    goalOf(vote, 'oneVote', turned),
    ...(canBeVetoed ? [goalOf(vote, 'withoutVeto', 'insufficientVotes')] : []),
    ...locked,
  ];
}

function goalOf(vote: VoteCase, kind: ToSolve['kind'], aim: Aim, lock?: ToSolve['lock']): Candidate {
  const questions = [{ key: vote.key, case: vote.case, aim }];
  const at = { meeting: vote.id };
  return {
    kind,
    decade: vote.decade,
    form: formOf(questions, lock ? { lock: lock.members, byName: lock.group === 'named' } : {}),
    make: () => goalPuzzle({ kind, at, questions, ...(lock ? { lock } : {}) }),
  };
}

/** The vote as it was, and with a few votes otherwise. */
function resultsOf(vote: VoteCase, random: Random): readonly Candidate[] {
  if (vote.tells) return [];
  const changes = Array.from({ length: CHANGED_VERSIONS }, (_, index) =>
    someChanges(vote.case, 1 + (index % 2), random),
  );
  return [{}, ...changes].map((changed) => resultOf(vote, changed));
}

const CHANGED_VERSIONS = 6;

function resultOf({ id, case: of, decade }: VoteCase, changes: ChangedVotes): Candidate {
  const changed = { ...of, votes: { ...of.votes, ...changes } };
  return {
    kind: 'result',
    decade,
    form: formOf([{ case: changed, aim: 'result' }]),
    make: () => {
      const misled = misledBy(changed);
      if (misled.length === 0) return undefined;
      const count = Object.keys(changes).length;
      const made = { kind: 'result' as const, at: { meeting: id, ...(count > 0 ? { changes } : {}) } };
      return { id: idOf(made), ...made, grade: gradeOfResult(changed, misled, count) };
    },
  };
}

/** So many votes otherwise; the first of them as often of a permanent member as of another. */
function someChanges({ council: { seats }, votes }: Case, count: number, random: Random): ChangedVotes {
  const five = seats.filter(({ permanent }) => permanent);
  const [first, ...others] = random.shuffled(random.below(2) === 0 ? five : seats);
  const rest = random.shuffled(others);
  const chosen = new Set([first, ...rest].slice(0, count).map((seat) => seat?.member));
  const changed = seats.flatMap(({ member }): [MemberId, Vote][] => {
    if (!chosen.has(member)) return [];
    const open = VOTES.filter((vote) => vote !== votes[member]);
    const vote = open[random.below(open.length)];
    return vote === undefined ? [] : [[member, vote]];
  });
  return Object.fromEntries(changed);
}
