import type { MeetingView, QuestionView, Stop } from '../../session/index.ts';

/** The parts of the view that components ask for: primitives, or objects that the view keeps while they are the same. */
export const line = (view: MeetingView) => view.line;
export const at = (view: MeetingView) => view.at;
export const lastStop = (view: MeetingView) => view.line.stops.length - 1;
export const stop = (view: MeetingView): Stop | undefined => view.line.stops[view.at];
/** The act that stands next on the line, in order or not. */
export const nextOnLine = (view: MeetingView) => view.line.stops[view.at + 1]?.act?.act;
export const scenes = (view: MeetingView) => view.line.scenes;
export const sceneNow = (view: MeetingView) => view.line.scenes.findLast(({ index }) => index <= view.at)?.index;
/** Where the scene before begins; within a scene, the scene itself. */
export const sceneBefore = (view: MeetingView) => view.line.scenes.findLast(({ index }) => index < view.at)?.index;
/** Where the scene after begins. */
export const sceneAfter = (view: MeetingView) => view.line.scenes.find(({ index }) => index > view.at)?.index;
export const isRecord = (view: MeetingView) => view.line.isRecord;
export const departures = (view: MeetingView) => view.line.departures.length;
export const lapsed = (view: MeetingView) => view.line.lapsed;
export const whole = (view: MeetingView) => view;
export const questions = (view: MeetingView) => view.line.questions;

export const phase = (view: MeetingView) => view.phase;
export const speech = (view: MeetingView) => view.speech;
export const refusal = (view: MeetingView) => view.refusal;

export const seats = (view: MeetingView) => view.seats;
export const seatCount = (view: MeetingView) => view.seats.length;
export const places = (view: MeetingView) => view.seats.map(({ place }) => place).join(' ');
/** How many members hold a veto. */
export const holders = (view: MeetingView) => view.seats.filter(({ permanent }) => permanent).length;
export const required = (view: MeetingView) => view.required;

export const question = (view: MeetingView): QuestionView | undefined => view.question;
/** The question that is voted on, was last, or will be first. */
export const questionKey = (view: MeetingView) => view.question?.key ?? view.next;
/** Nobody chose all the votes on the question that is shown. */
export const isAssumed = ({ question: shown, line: { questions: asked } }: MeetingView) =>
  asked.some(({ key, assumed }) => key === shown?.key && assumed === true);
/** A vote that is shown is one that nobody chose. */
export const hasAssumedVotes = (view: MeetingView) => view.seats.some(({ assumed }) => assumed === true);
/** The question that is shown has been vetoed. */
export const hasVeto = ({ question: shown }: MeetingView) =>
  shown?.stage === 'declared' && shown.outcome.kind === 'vetoed';
export const tally = (view: MeetingView) => view.question?.tally;
/** Of votes known in part: how many members are not named, and whether the totals are known. */
export const notNamed = (view: MeetingView) => view.question?.notNamed ?? 0;
export const isCountKnown = (view: MeetingView) => view.question?.outcome.inPart !== 'result';
export const drafts = (view: MeetingView) => view.drafts;
/** The draft that will be voted on next. */
export const nextDraft = ({ next, drafts: all }: MeetingView) => all.find(({ symbol }) => symbol === next);
export const isPresidentKnown = (view: MeetingView) => view.room.president !== undefined;
export const room = (view: MeetingView) => view.room;

export const manner = (view: MeetingView) => view.manner;
export const canUndo = (view: MeetingView) => view.canUndo;
export const canRedo = (view: MeetingView) => view.canRedo;
