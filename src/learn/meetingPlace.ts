import type { MemberId, QuestionKey, Vote } from '../../machines/rules/index.ts';
import type { ActId, Scenario } from '../scenario/index.ts';
import { createSession, createView, type MeetingView, type PlayedRecord, type SessionEvent } from '../session/index.ts';
import type { Stage } from './stage.ts';

/** A meeting that can be learned from: one of the scenarios, or a row of the table of votes. */
export interface LearnMeeting {
  /** The id of a scenario, `2016-10-08-aleppo`, or of a row, `BM-2639`. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly played: PlayedRecord;
}

/** Votes that are otherwise than on the record. */
export type ChangedVotes = Readonly<Record<MemberId, Vote>>;

/** Where a step of a lesson, or a puzzle, takes place. */
export interface PlaceInMeeting {
  readonly meeting: string;
  /** Without it, the question that is put to the vote first. */
  readonly question?: QuestionKey;
  /** Without it, `votes`. */
  readonly stage?: Stage;
  /** In place of a stage: behind this act of the record. */
  readonly after?: ActId;
  readonly changes?: ChangedVotes;
}

/** A meeting as it stands at a place, to be read and to be gone on with. */
export interface AtPlace {
  readonly view: () => MeetingView;
  readonly send: (event: SessionEvent) => void;
}

/**
 * Opens a meeting at a place. Where there are changes, or something is to be sent to it, `loadChanges` has to be done.
 * @throws where the meeting has no such question or act: lessons and puzzles are checked before
 */
export function openAt(meeting: LearnMeeting, place: PlaceInMeeting): AtPlace {
  const at = openMeeting(meeting);
  goToPlace(at, place);
  return at;
}

/** The same where nobody has checked the place yet; nothing where the meeting has none such. */
export function findPlace(meeting: LearnMeeting, place: PlaceInMeeting): AtPlace | undefined {
  const at = openMeeting(meeting);
  return wentToPlace(at, place) ? at : undefined;
}

/** Changes the votes that a place has otherwise, and goes there. @throws as `openAt` */
export function goToPlace(at: AtPlace, place: PlaceInMeeting): void {
  if (!wentToPlace(at, place)) throw new Error(`${place.meeting}: no ${place.after ?? place.question ?? 'question'}`);
}

function openMeeting({ scenario, played }: LearnMeeting): AtPlace {
  const session = createSession(scenario, played).start();
  const viewOf = createView(session.fixed);
  return { view: () => viewOf(session.getSnapshot().context), send: (event) => session.send(event) };
}

function wentToPlace({ view, send }: AtPlace, { changes = {}, ...place }: PlaceInMeeting): boolean {
  const key = questionAt(view(), place)?.key;
  const members = Object.entries(changes) as [MemberId, Vote][]; // the keys of ChangedVotes
  if (key !== undefined && members.length > 0) {
    send({ type: 'setVotes', changes: members.map(([member, vote]) => ({ question: key, member, vote })) });
  }
  const to = stopAt(view(), place);
  if (to === undefined) return false;
  send({ type: 'seek', to });
  return true;
}

/** The question of a place; nothing where the line does not put it. */
export function questionAt({ line }: MeetingView, { question }: Pick<PlaceInMeeting, 'question'>) {
  return question === undefined ? line.questions[0] : line.questions.find(({ key }) => key === question);
}

/** The stop of a place; nothing where the line has none. */
export function stopAt(view: MeetingView, { question, stage = 'votes', after }: Omit<PlaceInMeeting, 'changes'>) {
  if (after !== undefined) return view.line.stops.find(({ recorded }) => recorded?.id === after)?.index;
  const asked = questionAt(view, question === undefined ? {} : { question });
  if (stage === 'asked') return asked?.index;
  if (asked?.declaredAt === undefined) return undefined;
  return stage === 'result' ? asked.declaredAt : asked.declaredAt - 1;
}

/** Without a stage, a refutation and what is seen after a question show the result. */
export function withResult(place: PlaceInMeeting): PlaceInMeeting {
  return place.stage === undefined && place.after === undefined ? { ...place, stage: 'result' } : place;
}
