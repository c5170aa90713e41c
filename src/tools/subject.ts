import {
  keyOf,
  provisoOn,
  VOTE_LETTERS,
  type Council,
  type MemberId,
  type Proviso,
  type Question,
  type QuestionKey,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import type { DecisionRule } from '../analysis/index.ts';
import type { MeetingView } from '../session/index.ts';
import type { Case } from './case.ts';

/** One question of a meeting, and its votes as a line has them from first to last, also those still to be cast. */
export interface Subject {
  readonly key: QuestionKey;
  readonly question: Question;
  /** Not put to the vote yet, being voted on, or with all votes in. */
  readonly stage: 'coming' | 'casting' | 'done';
  readonly council: Council;
  readonly votes: Votes;
  /** Whether Charter 27(3), proviso, would bind a party on this question. */
  readonly proviso: Proviso;
  /** Whom the reader has named in the meeting as parties to the dispute. */
  readonly parties: readonly MemberId[];
}

/**
 * The question before the Council or decided last; before the first one, that. Nothing where a line votes on nothing, and
 * where the votes are known in part: no tool fills them by a guess (`isKnownInPart`).
 */
export function subjectOf(view: MeetingView): Subject | undefined {
  const { question, room } = view;
  const shown = shownIn(view);
  const votes = shown && votesOn(view, keyOf(shown.question));
  if (!shown || !votes) return undefined;
  return {
    key: shown.key,
    question: shown.question,
    stage: question ? (question.stage === 'casting' ? 'casting' : 'done') : 'coming',
    council: councilIn(view),
    votes,
    proviso: provisoOn(room, shown.question),
    parties: room.parties,
  };
}

/** Whether the tools have no subject because the question's votes are not all known by name. */
export function isKnownInPart(view: MeetingView): boolean {
  const shown = shownIn(view);
  return shown !== undefined && votesOn(view, keyOf(shown.question)) === undefined;
}

function shownIn({ line, next, question }: MeetingView) {
  return question ?? line.questions.find(({ key }) => key === next) ?? line.questions[0];
}

/** A question with the rule that is to decide it. */
export function caseOf({ council, votes, question }: Subject, rule: DecisionRule): Case {
  return { council, votes, matter: question.matter, rule };
}

/** The Council of a view, in the order of its seats. */
export function councilIn({ seats, required }: MeetingView): Council {
  return { seats: seats.map(({ member, permanent }) => ({ member, permanent })), requiredVotes: required };
}

/**
 * The votes of the line shown on a question, wherever the reader stands. A member without one does not participate.
 * `undefined` where a member is not named.
 */
export function votesOn({ seats }: MeetingView, key: QuestionKey): Votes | undefined {
  const votes: [MemberId, Vote][] = [];
  for (const { member, ballots } of seats) {
    const vote = ballots.find((ballot) => ballot.key === key)?.vote ?? 'notParticipating';
    if (vote === 'notKnown') return undefined;
    votes.push([member, vote]);
  }
  return Object.fromEntries(votes);
}

/** The votes as letters, in the order of the seats: two of them are alike when these are. */
export function lettersOf({ council, votes }: Pick<Subject, 'council' | 'votes'>): string {
  return council.seats.map(({ member }) => VOTE_LETTERS[votes[member] ?? 'notParticipating']).join('');
}
