import {
  decide,
  followUpsOf,
  keyOf,
  type Act,
  type Council,
  type DraftSymbol,
  type MemberId,
  type Outcome,
  type Question,
  type QuestionKey,
  type Votes,
} from '../../machines/rules/index.ts';
import { putsAQuestion } from '../scenario/index.ts';
import type { MeetingView } from '../session/index.ts';
import { caseOf, councilIn, decisionUnder, ruleCalled, subjectOf } from '../tools/index.ts';
import { findPlace, questionAt, type AtPlace, type LearnMeeting, type PlaceInMeeting } from './meetingPlace.ts';
import type { LearnQuestion, RuleAsked, FileAct } from './learnQuestion.ts';

/** The right answer, as the `value` of one of `optionsOf`; or why there is none. */
export type LearnAnswer =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: NoAnswer };

/** Why a question has no answer at a place. `found` is what it asked about, `expected` what the meeting has. */
export type NoAnswer =
  | {
      /** The meeting has no such question or act, or the line has no result of it. */
      readonly code: 'noSuchPlace';
      readonly found: string;
      readonly expected: readonly string[];
    }
  /** Not all votes are known by name, or the end is not: no answer is taken for granted. */
  | { readonly code: 'votesNotKnown'; readonly found: QuestionKey }
  /** It does not sit there. */
  | { readonly code: 'notSeated'; readonly found: MemberId; readonly expected: readonly MemberId[] }
  /** It did not vote No, so there is nothing that could be a veto. */
  | { readonly code: 'notANo'; readonly found: MemberId; readonly expected: readonly MemberId[] }
  /** No draft waits for its vote. */
  | { readonly code: 'nothingNext' };

/** What it is asked of: computed from the meeting as it stands at the place. Changes have to be loaded (`loadChanges`). */
export function answerTo(question: LearnQuestion, meeting: LearnMeeting, place: PlaceInMeeting): LearnAnswer {
  const strangers = notSeated(question, meeting, place);
  if (strangers) return none(strangers);
  const at = findPlace(meeting, placeAsked(question, place));
  if (!at) return none(noSuchPlace(meeting, place));
  switch (question.kind) {
    case 'result':
    case 'resultIf':
      return resultAt(at, place);
    case 'resultUnder':
      return resultUnder(question.rule, at, place);
    case 'required':
      return { ok: true, value: String(at.view().required) };
    case 'isVeto':
      return isVeto(question.member, at, place);
    case 'canBeVetoed':
      return canBeVetoed(at, place);
    case 'next':
      return nextAt(at);
    case 'inOrder':
      at.send({ type: 'play', act: actOf(question.act) });
      return yesOrNo(at.view().refusal === undefined);
    case 'assemblyMeets':
      return assemblyMeets(at, place);
  }
}

/** By show of hands: in which manner a question is put is not asked. */
export function actOf(act: FileAct): Act {
  return putsAQuestion(act) ? { ...act, manner: 'hands' } : act;
}

function yesOrNo(isSo: boolean): LearnAnswer {
  return { ok: true, value: isSo ? 'yes' : 'no' };
}

function none(problem: NoAnswer): LearnAnswer {
  return { ok: false, problem };
}

/** Where the answer is found: votes changed as asked, or behind the result. */
function placeAsked(question: LearnQuestion, place: PlaceInMeeting): PlaceInMeeting {
  switch (question.kind) {
    case 'resultIf':
      return { ...place, changes: { ...place.changes, ...question.changes } };
    case 'resultUnder':
      return atStage(place, 'votes');
    case 'assemblyMeets':
      return atStage(place, 'result');
    default:
      return place;
  }
}

function atStage({ after: _, ...place }: PlaceInMeeting, stage: 'votes' | 'result'): PlaceInMeeting {
  return { ...place, stage };
}

function notSeated(
  question: LearnQuestion,
  { scenario }: LearnMeeting,
  { changes = {} }: PlaceInMeeting,
): NoAnswer | undefined {
  const expected = scenario.members.map(({ id }) => id);
  const named = [
    ...Object.keys(changes),
    ...(question.kind === 'resultIf' ? Object.keys(question.changes) : []),
    ...(question.kind === 'isVeto' ? [question.member] : []),
  ] as MemberId[]; // the keys of ChangedVotes
  const found = named.find((member) => !expected.includes(member));
  return found === undefined ? undefined : { code: 'notSeated', found, expected };
}

function noSuchPlace({ scenario, played }: LearnMeeting, { question, after, meeting }: PlaceInMeeting): NoAnswer {
  const found = after ?? question ?? meeting;
  if (after !== undefined) return { code: 'noSuchPlace', found, expected: scenario.record.map(({ id }) => id) };
  const start = findPlace({ id: meeting, scenario, played }, { meeting, stage: 'asked' });
  return { code: 'noSuchPlace', found, expected: start?.view().line.questions.map(({ key }) => key) ?? [] };
}

function endAt(
  { view }: AtPlace,
  place: PlaceInMeeting,
): { readonly key: QuestionKey; readonly end: Outcome } | NoAnswer {
  const asked = questionAt(view(), place);
  if (!asked?.end) return { code: 'noSuchPlace', found: place.question ?? place.meeting, expected: [] };
  const { key, end } = asked;
  return end.kind === 'undetermined' ? { code: 'votesNotKnown', found: key } : { key, end };
}

function resultAt(at: AtPlace, place: PlaceInMeeting): LearnAnswer {
  const found = endAt(at, place);
  return 'code' in found ? none(found) : { ok: true, value: found.end.kind };
}

function resultUnder(rule: RuleAsked, at: AtPlace, place: PlaceInMeeting): LearnAnswer {
  const subject = subjectOf(at.view());
  if (!subject) return none({ code: 'votesNotKnown', found: place.question ?? place.meeting });
  const named = ruleCalled(rule, { massAtrocity: false, parties: [], own: { vetoes: 1 } });
  const answer = decisionUnder(caseOf(subject, named));
  if (!answer.ok) throw new Error(`${place.meeting}: ${answer.problem.kind}`); // a meeting that was played is in order
  return { ok: true, value: answer.decision.kind };
}

function isVeto(member: MemberId, at: AtPlace, place: PlaceInMeeting): LearnAnswer {
  const found = endAt(at, place);
  if ('code' in found) return none(found);
  const { key, end } = found;
  const against = membersAgainst(at.view(), key);
  if (!against.includes(member)) return none({ code: 'notANo', found: member, expected: against });
  return yesOrNo(end.kind === 'vetoed' && end.by.includes(member));
}

function membersAgainst({ seats }: MeetingView, key: QuestionKey): MemberId[] {
  return seats
    .filter(({ ballots }) => ballots.some((ballot) => ballot.key === key && ballot.vote === 'against'))
    .map(({ member }) => member);
}

/** What would come of it if all were in favour but one of the five. */
function canBeVetoed({ view }: AtPlace, place: PlaceInMeeting): LearnAnswer {
  const asked = questionAt(view(), place);
  if (!asked) return none({ code: 'noSuchPlace', found: place.question ?? place.meeting, expected: [] });
  const council = councilIn(view());
  const five = council.seats.filter(({ permanent }) => permanent).map(({ member }) => member);
  return yesOrNo(five.some((member) => endWithout(member, council, asked.question) === 'vetoed'));
}

function endWithout(against: MemberId, council: Council, { matter }: Question): Outcome['kind'] {
  const votes = council.seats.map(({ member }) => [member, member === against ? 'against' : 'inFavour'] as const);
  return decide(Object.fromEntries(votes) satisfies Votes, council, matter).kind;
}

function nextAt({ view }: AtPlace): LearnAnswer {
  const next: DraftSymbol | undefined = view().next;
  return next === undefined ? none({ code: 'nothingNext' }) : { ok: true, value: next };
}

function assemblyMeets({ view }: AtPlace, place: PlaceInMeeting): LearnAnswer {
  const asked = questionAt(view(), place);
  if (!asked) return none({ code: 'noSuchPlace', found: place.question ?? place.meeting, expected: [] });
  const key = keyOf(asked.question);
  return yesOrNo(
    followUpsOf(view().room).some(
      (followUp) => followUp.kind === 'vetoMeeting' && followUp.inForce && followUp.question === key,
    ),
  );
}
