import { isDeepStrictEqual } from 'node:util';
import { printTally, type Outcome } from '../../machines/rules/index.ts';
import { namesIn, type ExpectedEnd } from '../scenario/index.ts';
import { createSession, createView, RecordRefused, type MeetingView, type VoteChange } from '../session/index.ts';
import { refusalText } from '../words/sentences.ts';
import { BadUsage } from './problem.ts';
import { atPath, type ScenarioFile } from './scenarioFile.ts';

/** The view at every stop of the meeting, from before the first act to after the last. */
export type Replay = readonly MeetingView[];

/**
 * Plays a meeting through the statechart, with these votes changed.
 * @throws {BadInput} when the record is not in order, or a change cannot be made
 */
export function replay(file: ScenarioFile, changes: readonly VoteChange[]): Replay {
  const session = start(file);
  const viewOf = createView(session.ground);
  const view = (): MeetingView => viewOf(session.getSnapshot().context);
  refuseOtherEnds(file, view());
  session.send({ type: 'setVotes', changes });
  refuseLostChange(changes, view());
  const stops = view().line.stops.map(({ index }) => {
    session.send({ type: 'seek', to: index });
    return view();
  });
  session.stop();
  return stops;
}

function start({ scenario, name }: ScenarioFile) {
  try {
    const session = createSession(scenario);
    session.start();
    return session;
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const { index, refusal } = error;
    throw atPath(name, `record[${index}]`, (say) => refusalText(say, namesIn(scenario), refusal));
  }
}

/** The file says how its record ends; the votes must agree. */
function refuseOtherEnds({ scenario, name }: ScenarioFile, { drafts }: MeetingView): void {
  for (const { symbol, recordedEnd } of drafts) {
    const found = recordedEnd && endOf(recordedEnd);
    const expected = scenario.expected[symbol];
    if (isDeepStrictEqual(found, expected)) continue;
    const path = `expected[${JSON.stringify(symbol)}]`;
    throw atPath(name, path, (say) =>
      found
        ? say('cli.scenario.otherEnd', { found: JSON.stringify(found), expected: JSON.stringify(expected) })
        : say('cli.scenario.noVote', { draft: symbol }),
    );
  }
}

function endOf(outcome: Outcome): ExpectedEnd | undefined {
  const tally = printTally(outcome.tally);
  if (outcome.kind === 'undetermined') return undefined;
  return outcome.kind === 'vetoed' ? { outcome: 'vetoed', by: outcome.by, tally } : { outcome: outcome.kind, tally };
}

/** A member that is away from the table does not vote. */
function refuseLostChange(changes: readonly VoteChange[], view: MeetingView): void {
  const lost = changes.find(({ draft, member, vote }) => voteOf(view, draft, member) !== vote);
  if (lost) throw new BadUsage((say) => say('cli.set.lost', { member: lost.member, draft: lost.draft }));
}

function voteOf(view: MeetingView, draft: VoteChange['draft'], member: VoteChange['member']) {
  const seat = view.seats.find((candidate) => candidate.member === member);
  return seat?.ballots.find((ballot) => ballot.draft === draft)?.vote;
}
