import { votesOpenTo } from '../../../machines/rules/index.ts';
import { namesFor } from '../args/names.ts';
import { createSession, createView, type MeetingView, type VoteChange } from '../../session/index.ts';
import { playRecord, RecordRefused } from '../../session/play.ts';
import { viewsOnLine } from '../../session/view/later.ts';
import { refusalText } from '../../messages/sentences.ts';
import type { Replay } from '../../minutes/replayed.ts';
import { refuseOtherEnds } from './expectedEnds.ts';
import { outOfOrder, refuseOutside, type OwnAct } from '../args/ownActs.ts';
import { BadUsage } from '../io/badInput.ts';
import { atPath, type ScenarioFile } from '../io/scenarioFile.ts';
import { changesOn, refuseUnknownQuestion } from '../args/voteChanges.ts';

/**
 * Plays a meeting through the statechart, with these votes changed and these acts done.
 *
 * Each act is done at its place in the meeting that the acts before it have made. A vote is changed as soon as its
 * question is put, so that an act can follow from a changed vote, and a vote be changed on a question of the reader's own.
 *
 * @throws {BadInput} when the record is not in order, or a change cannot be made
 */
export function replay(file: ScenarioFile, changes: readonly VoteChange[], acts: readonly OwnAct[] = []): Replay {
  const { scenario } = file;
  const session = start(file);
  const viewOf = createView(session.fixed);
  const view = (): MeetingView => viewOf(session.getSnapshot().context);
  const seek = (to: number): MeetingView => {
    session.send({ type: 'seek', to });
    return view();
  };
  const known = new Set<string>();
  const setVotes = (): void => {
    for (const { key } of view().line.questions) known.add(key);
    session.send({ type: 'setVotes', changes: changesOn(view().line, changes) });
  };
  refuseOtherEnds(file, seek(lengthOf(view())));
  setVotes();
  for (const own of acts) {
    refuseOutside(own, lengthOf(view()));
    session.send({ type: 'seek', to: own.at });
    session.send({ type: 'play', act: own.act });
    const { refusal } = view();
    if (refusal) throw outOfOrder(own, refusal, scenario);
    setVotes();
  }
  refuseUnknownQuestion(changes, known);
  const stops = viewsOnLine(session.fixed, session.getSnapshot().context);
  session.stop();
  refuseLostChange(changes, stops);
  return stops;
}

/** How many acts its line has. */
function lengthOf({ line }: MeetingView): number {
  return line.stops.length - 1;
}

function start({ scenario, name }: ScenarioFile) {
  try {
    const session = createSession(scenario, playRecord(scenario));
    session.start();
    return session;
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const { index, refusal } = error;
    throw atPath(name, `record[${index}]`, (say) => refusalText(say, namesFor(say, scenario), refusal));
  }
}

/** A member that is away from the table does not vote; nor does anybody on a question that is not put any more. */
function refuseLostChange(changes: readonly VoteChange[], stops: Replay): void {
  const last = stops.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  for (const { question, member, vote } of changes) {
    const cast = voteOf(last, question, member);
    if (cast === vote) continue;
    const put = last.line.questions.find(({ key }) => key === question);
    const room = put && stops[put.index]?.room;
    const isOpen = !room || votesOpenTo(room, put.question, member).includes(vote);
    const why = cast === undefined ? 'notPut' : cast === 'notKnown' ? 'noRoom' : isOpen ? 'away' : 'bound';
    throw new BadUsage((say) => say('cli.set.lost', { member, question, why }));
  }
}

function voteOf({ seats }: MeetingView, question: VoteChange['question'], member: VoteChange['member']) {
  const seat = seats.find((candidate) => candidate.member === member);
  return seat?.ballots.find(({ key }) => key === question)?.vote;
}
