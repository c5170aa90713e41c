import type { CitedRefusal, Outcome, QuestionKey, Refusal } from '../../machines/rules/index.ts';
import { followUpsOf, keyOf, printTally } from '../../machines/rules/index.ts';
import { createSession, createView, type MeetingView, type VoteChange } from '../../src/session/index.ts';
import { isVote, stateOf } from '../../machines/rules/words/vocabulary.ts';
import { otherEndsOf, type OtherEnd } from '../../src/minutes/ends.ts';
import { parseAct } from '../../src/scenario/act.parse.ts';
import { scenarioOf } from '../scenario/file.ts';
import { fetchedRecord } from '../fetchedRecord.ts';

/** A hard case of procedure: a meeting, what is changed in it, and what has to come of it. */
export interface LawCase {
  /** As the review of the law numbers it: `A2`. */
  readonly id: string;
  readonly what: string;
  /** The id of a meeting. */
  readonly meeting: string;
  /** In order; each at its place in the meeting that those before it have made. */
  readonly acts?: readonly OwnAct[];
  /** Members' votes, by question: `{ 'S/2016/846': 'RUS=abstaining CHN=against' }`. */
  readonly votes?: Readonly<Record<QuestionKey, string>>;
  readonly expected: {
    /** Ends by question, draft, agreement or ballot: `11-2-2 vetoed by RUS`, `withdrawn`, `agreed`, `polled A 12-0-3`. */
    readonly ends?: Readonly<Record<QuestionKey, string>>;
    /** Who presides at the end. */
    readonly president?: string;
    /** Who was absent from a vote, by question: those of whom only is known that they took no part are not. */
    readonly absent?: Readonly<Record<QuestionKey, readonly string[]>>;
    /** What follows in the General Assembly at the end of the meeting: `vetoMeeting S/2023/773`, `applicationReport postponed`. */
    readonly follows?: readonly string[];
    /** Why the last act is out of order. */
    readonly refusal?: { readonly kind: Refusal['kind']; readonly citation: CitedRefusal['citation'] };
  };
  /** Where the expectation comes from: a record, a rule; or `Our reading` with the reason. */
  readonly source: string;
  /** Where the law is open: what is taken, and what else could be. */
  readonly readings?: { readonly taken: string; readonly other: string };
}

/** The number of acts that the act follows, or the id of the recorded act that it follows; and the act. */
export type OwnAct = readonly [after: number | string, act: object];

interface Played {
  readonly ends: Readonly<Record<string, string>>;
  /** Of the act that was refused; no later one is played. */
  readonly refusal?: Refusal;
  readonly last: MeetingView;
  /** At every stop of the line that came of it. */
  readonly views: readonly MeetingView[];
}

/** Plays a case on a session, as the command line does it. @throws when a place, a member or a vote does not exist */
export function play({ meeting, acts = [], votes = {} }: LawCase): Played {
  const scenario = scenarioOf(meeting);
  const session = createSession(scenario, fetchedRecord(scenario));
  session.start();
  const viewOf = createView(session.fixed);
  const view = (): MeetingView => viewOf(session.getSnapshot().context);
  const end = (): MeetingView => {
    session.send({ type: 'seek', to: view().line.stops.length - 1 });
    return view();
  };
  const changes = Object.entries(votes).flatMap(([question, list]) => changesOf(question, list));
  const everywhere = (): MeetingView[] =>
    end().line.stops.map(({ index }) => {
      session.send({ type: 'seek', to: index });
      return view();
    });
  const setVotes = (): void => {
    const keys = view().line.questions.map(({ key }) => key);
    session.send({ type: 'setVotes', changes: changes.filter(({ question }) => keys.includes(question)) });
  };
  end();
  setVotes();
  for (const [after, act] of acts) {
    const stop = typeof after === 'number' ? after : stopAfter(view(), after);
    session.send({ type: 'seek', to: stop });
    const parsed = parseAct(act, 'hands');
    if (!parsed.ok) throw new Error(`Not an act: ${JSON.stringify(act)}`);
    session.send({ type: 'play', act: parsed.act });
    const { refusal } = view();
    if (refusal) return { ends: endsIn(end()), refusal, last: view(), views: everywhere() };
    setVotes();
  }
  const views = everywhere();
  const last = end();
  session.stop();
  return { ends: endsIn(last), last, views };
}

function changesOf(question: QuestionKey, list: string): VoteChange[] {
  return list.split(' ').map((change) => {
    const [member = '', vote = ''] = change.split('=');
    if (!isVote(vote)) throw new Error(`Not a vote: ${change}`);
    return { question, member: stateOf(member), vote };
  });
}

/** The stop after the last act of a recorded one: a line of votes is several. */
function stopAfter({ line }: MeetingView, id: string): number {
  const stop = line.stops.findLast(({ recorded }) => recorded?.id === id);
  if (!stop) throw new Error(`No recorded act ${id}`);
  return stop.index;
}

function endsIn({ line, drafts, room }: MeetingView): Record<string, string> {
  const statuses = drafts.map(({ symbol, status }): [string, string] => [symbol, status]);
  const voted = line.questions.flatMap(({ key, end }): [string, string][] => (end ? [[key, endText(end)]] : []));
  const others = otherEndsOf(room).map(([key, end]): [string, string] => [key, otherEndText(end)]);
  return Object.fromEntries([...statuses, ...others, ...voted]);
}

/** `agreed`, `elected A, B`, `polled A 12-0-3, B 11-2-2` */
function otherEndText(end: OtherEnd): string {
  if ('names' in end) return `${end.outcome} ${end.names.join(', ')}`;
  if (!('tallies' in end)) return end.outcome;
  const polls = Object.entries(end.tallies).map((poll) => poll.join(' '));
  return `${end.outcome} ${polls.join(', ')}`;
}

/** Of the meeting as it ends. */
export function followsIn({ room }: MeetingView): string[] {
  return followUpsOf(room).map((followUp) => {
    switch (followUp.kind) {
      case 'vetoMeeting':
        return `${followUp.kind} ${followUp.question}${followUp.inForce ? '' : ' not in force'}`;
      case 'applicationReport':
        return `${followUp.kind} ${followUp.why}`;
      case 'emergencySessionPossible':
        return `${followUp.kind} ${followUp.question}`;
      case 'emergencySessionCalled':
        return followUp.draft === undefined ? followUp.kind : `${followUp.kind} ${followUp.draft}`;
    }
  });
}

function endText(end: Outcome): string {
  const text = `${printTally(end.tally)} ${end.kind}`;
  return end.kind === 'vetoed' ? `${text} by ${end.by.join(' ')}` : text;
}

/** Who was absent when the result on a question was announced. */
export function absentIn(views: readonly MeetingView[], key: QuestionKey): readonly string[] {
  const announced = views.find(
    ({ at, line, speech }) => speech.kind === 'result' && !line.stops[at]?.lapsed && keyOf(speech.question) === key,
  );
  return announced?.seats.filter(({ absent }) => absent).map(({ member }) => member) ?? [];
}
