import {
  keyOf,
  VOTE_LETTERS,
  type Council,
  type MemberId,
  type Question,
  type QuestionKey,
  type Votes,
} from '../../../machines/rules/index.ts';
import type { MeetingView } from '../../session/index.ts';
import type { Ground } from '../../messages/whatif.text.ts';
import { useIdle } from '../schedule/index.ts';
import type { PageSession } from '../shared/session.context.ts';

/** The question that all of this is about, and its votes as the reader's line has them from first to last. */
export interface Asked {
  readonly key: QuestionKey;
  readonly question: Question;
  /** Not put to the vote yet, being voted on, or with all votes in. */
  readonly stage: 'coming' | 'casting' | 'done';
  readonly council: Council;
  readonly votes: Votes;
  readonly ground: Ground;
  /** Whom the reader has switched to be a party to the dispute, in the room. */
  readonly parties: readonly MemberId[];
}

/**
 * The question before the Council or decided last; before the first one, that. Nothing where a line votes on nothing.
 * Later: a step or a changed vote is painted in the chamber first, and here in the picture that follows.
 */
export function useAsked(): Asked | undefined {
  return useIdle(askedNow);
}

/** Steps that leave question and votes alone keep the object, so that nothing is worked out again for them. */
let last: { readonly signature: string; readonly asked: Asked } | undefined;
const found = new WeakMap<MeetingView, Asked | undefined>();

function askedNow({ view }: PageSession): Asked | undefined {
  return askedIn(view());
}

function askedIn(view: MeetingView): Asked | undefined {
  if (!found.has(view)) found.set(view, findIn(view));
  return found.get(view);
}

function findIn(view: MeetingView): Asked | undefined {
  const { line, next } = view;
  const shown = view.question ?? line.questions.find(({ key }) => key === next) ?? line.questions[0];
  if (!shown) return undefined;
  const stage = view.question ? (view.question.stage === 'casting' ? 'casting' : 'done') : 'coming';
  const asked = {
    ...shownVotes(view, keyOf(shown.question)),
    key: shown.key,
    question: shown.question,
    stage,
    ground: groundOf(view, shown.question),
    parties: view.room.parties,
  } as const;
  const signature = JSON.stringify(asked);
  if (last?.signature !== signature) last = { signature, asked: withCouncil(asked) };
  return last.asked;
}

/** Every vote that the line has on the question, also those that are still to be cast: a change is made to all of it. */
function shownVotes({ seats, required }: MeetingView, key: QuestionKey): Pick<Asked, 'council' | 'votes'> {
  const votes = seats.map(
    ({ member, vote, ballots }) =>
      [member, ballots.find((ballot) => ballot.key === key)?.vote ?? vote ?? 'notParticipating'] as const,
  );
  return {
    council: { seats: seats.map(({ member, permanent }) => ({ member, permanent })), requiredVotes: required },
    votes: Object.fromEntries(votes),
  };
}

/** The map of all outcomes depends on the Council alone: the same one is the same object. */
function withCouncil(asked: Asked): Asked {
  const before = last?.asked.council;
  return before && JSON.stringify(before) === JSON.stringify(asked.council) ? { ...asked, council: before } : asked;
}

/** Charter 27(3), proviso: drafts and what is voted on of them, unless they rest on Chapter VII (rules/abstention.ts). */
function groundOf({ room }: MeetingView, question: Question): Ground {
  const { matter } = question;
  if (
    matter === 'procedural' ||
    !(question.kind === 'draftResolution' || question.kind === 'amendment' || question.kind === 'part')
  ) {
    return { matter, bound: 'notBound' };
  }
  const basis = room.drafts.find(({ symbol }) => symbol === question.draft)?.basis;
  return { matter, bound: basis === 'chapterVII' ? 'chapterVII' : 'yes' };
}

/** The votes as letters, in the order of the seats: two of them are alike when these are. */
export function lettersOf({ council, votes }: Asked): string {
  return council.seats.map(({ member }) => VOTE_LETTERS[votes[member] ?? 'notParticipating']).join('');
}
