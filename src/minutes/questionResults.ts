import { keyOf, type MemberId, type Outcome, type Question, type QuestionKey } from '../../machines/rules/index.ts';
import { councilOf, type Consequence } from '../scenario/index.ts';
import type { MeetingView, SeatView, VoteTold } from '../session/index.ts';
import { votesOn, whatWouldTurn, type Turn } from '../tools/index.ts';
import type { Replay } from './replayed.ts';

/** One vote of the meeting, at the moment when its result is announced. */
export interface QuestionResult {
  readonly index: number;
  readonly key: QuestionKey;
  readonly question: Question;
  /** In English alphabetical order. */
  readonly sides: readonly CastVote[];
  readonly outcome: Outcome;
  /** How this question ended on the record; absent where the record never put it to the vote. */
  readonly recorded?: Outcome;
  /** Absent where not every vote is known by name. */
  readonly turn?: Turn;
  /** What follows from not adopting it; absent where it was adopted, or where nothing of its own follows. */
  readonly ifNotAdopted?: Consequence;
  /** Nobody chose all of the votes. */
  readonly assumed?: true;
}

/** How one member voted. */
export interface CastVote {
  readonly member: MemberId;
  readonly name: string;
  readonly vote: VoteTold;
  /** Absent where it was at the table, or where no record says. */
  readonly absent?: true;
  /** This vote is not the record's. */
  readonly departs: boolean;
  /** This vote defeats what was put to the vote. */
  readonly vetoing: boolean;
}

/** In the order of their announcement: a question that interrupts another is announced first. */
export function resultsOf(replay: Replay): QuestionResult[] {
  return replay.flatMap((view) => {
    const { at, line, speech, seats, scenario } = view;
    if (speech.kind !== 'result' || line.stops[at]?.lapsed) return [];
    const { question, outcome } = speech;
    const key = keyOf(question);
    const { recordedEnd: recorded, assumed } = line.questions.find((asked) => asked.key === key) ?? {};
    const sides = seats.map((seat) => castVote(seat, key, outcome));
    const votes = votesOn(view, key);
    const turn = votes && whatWouldTurn(votes, councilOf(scenario), question.matter);
    const effect = effectOf(view, question, outcome);
    return [
      {
        index: at,
        key,
        question,
        sides,
        outcome,
        ...(turn ? { turn } : {}),
        ...(assumed ? { assumed } : {}),
        ...(recorded ? { recorded } : {}),
        ...(effect ? { ifNotAdopted: effect } : {}),
      },
    ];
  });
}

function effectOf({ scenario }: MeetingView, question: Question, outcome: Outcome): Consequence | undefined {
  if (question.kind !== 'draftResolution' || outcome.kind === 'adopted') return undefined;
  return scenario.drafts.find(({ symbol }) => symbol === question.draft)?.ifNotAdopted;
}

/** The name that the file gives to a draft or an amendment. */
export function nameOf({ scenario, drafts }: MeetingView, question: Question): string | undefined {
  if (question.kind === 'draftResolution') return drafts.find(({ symbol }) => symbol === question.draft)?.name;
  if (question.kind !== 'amendment') return undefined;
  return scenario.amendments?.find(({ symbol }) => symbol === question.amendment)?.name;
}

/**
 * The votes of the question whose result is announced. A seat shows its vote on the question on top, which during an
 * interruption is another.
 */
function castVote({ member, name, ballots, absent }: SeatView, key: QuestionKey, outcome: Outcome): CastVote {
  const ballot = ballots.find((candidate) => candidate.key === key);
  if (!ballot) throw new Error(`A result without a vote of ${member}: ${key}`);
  const vetoing = outcome.kind === 'vetoed' && outcome.by.includes(member);
  return { member, name, vote: ballot.vote, departs: ballot.departs, vetoing, ...(absent ? { absent } : {}) };
}
