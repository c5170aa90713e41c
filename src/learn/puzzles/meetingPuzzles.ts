import type { Question } from '../../../machines/rules/index.ts';
import { createSession, createView } from '../../session/index.ts';
import { CHARTER, councilIn, votesOn, type Case } from '../../tools/index.ts';
import type { LearnMeeting } from '../meetingPlace.ts';
import { goalPuzzle, type Candidate } from './candidate.ts';
import { locksOf, type Lock } from './lock.ts';
import type { Aim } from './puzzle.ts';
import { formOf } from './puzzleForm.ts';
import { decadeOf } from './rowPuzzles.ts';

/** Two questions of a meeting, each with an end of its own; all members known by name on both. */
export function meetingPuzzles(meetings: readonly LearnMeeting[]): readonly Candidate[] {
  return meetings.flatMap((meeting) => {
    const votes = textsVotedOn(meeting);
    return votes.flatMap((first, place) => votes.slice(place + 1).flatMap((second) => pairsOf(meeting, first, second)));
  });
}

export interface VoteOnText {
  readonly key: string;
  readonly case: Case;
}

/**
 * Votes on drafts and on amendments that have a symbol, by which a puzzle can name them. What came of a part or of a motion
 * can decide whether a later vote takes place.
 */
export function textsVotedOn({ scenario, played }: LearnMeeting): readonly VoteOnText[] {
  const session = createSession(scenario, played).start();
  const view = createView(session.fixed)(session.getSnapshot().context);
  const council = councilIn(view);
  return view.line.questions.flatMap(({ key, question }) => {
    const votes = isText(question) && key.startsWith('S/') ? votesOn(view, key) : undefined;
    return votes ? [{ key, case: { council, votes, matter: question.matter, rule: CHARTER } }] : [];
  });
}

function isText({ kind }: Question): boolean {
  return kind === 'draftResolution' || kind === 'amendment';
}

function pairsOf(meeting: LearnMeeting, first: VoteOnText, second: VoteOnText): readonly Candidate[] {
  const { council, votes } = first.case;
  // A group by its votes would be one on the first question and another on the second.
  const locks = locksOf(council, votes).filter(({ group }) => group === 'named' || group === 'permanent');
  return AIMS_OF_TWO.flatMap((aims) =>
    [undefined, ...locks].map((lock) => pairOf(meeting, [first, second], aims, lock)),
  );
}

const AIMS_OF_TWO: readonly (readonly [Aim, Aim])[] = [
  ['notAdopted', 'adopted'],
  ['adopted', 'notAdopted'],
  ['adopted', 'adopted'],
  ['insufficientVotes', 'adopted'],
];

function pairOf(
  { id, scenario }: LearnMeeting,
  [first, second]: readonly [VoteOnText, VoteOnText],
  [aimOfFirst, aimOfSecond]: readonly [Aim, Aim],
  lock: Lock | undefined,
): Candidate {
  const questions = [
    { ...first, aim: aimOfFirst },
    { ...second, aim: aimOfSecond },
  ];
  return {
    kind: 'twoDrafts',
    decade: decadeOf(scenario.meeting.date),
    form: formOf(questions, { lock: lock?.members ?? [], byName: true }),
    make: () =>
      goalPuzzle({
        kind: 'twoDrafts',
        at: { meeting: id, question: first.key },
        questions,
        ...(lock ? { lock } : {}),
      }),
  };
}
