import {
  parseTally,
  votesIn,
  withThoseThatFollow,
  type Act,
  type Council,
  type Manner,
  type MemberId,
  type PutManner,
  type ToldInPart,
} from '../../../machines/rules/index.ts';
import type { MeetingInput } from '../../../machines/index.ts';
import { councilOf, putsAQuestion, type ActId, type Scenario, type VotesCast } from '../../scenario/index.ts';
import { awayAt, castingActs } from './lineVotings.ts';
import type { LineAct } from './tree.ts';

/** What the chart needs to know before the meeting is opened. */
export function meetingInputOf(scenario: Scenario): MeetingInput {
  const { president, written } = scenario.meeting;
  return {
    date: scenario.meeting.date,
    council: councilOf(scenario),
    ...(president === undefined ? {} : { president }),
    ...(written ? { withoutMeeting: true } : {}),
    drafts: scenario.drafts.map(({ symbol, matter, status, basis, effect, sponsors, parts }) => ({
      symbol,
      matter,
      status,
      sponsors: sponsors.states.map(({ id }) => id),
      ...(sponsors.incomplete ? { sponsorsIncomplete: true } : {}),
      ...(sponsors.movers ? { movers: sponsors.movers.states } : {}),
      ...(sponsors.presidential ? { presidential: true } : {}),
      ...(basis ? { basis } : {}),
      ...(effect ? { effect } : {}),
      ...(parts ? { knownParts: parts } : {}),
    })),
    ...(scenario.earlierVetoes
      ? { earlierVetoes: scenario.earlierVetoes.map(({ question, date, by }) => ({ question, date, by })) }
      : {}),
  };
}

/** An act of the room that the record has. */
export interface RecordedLineAct extends LineAct {
  readonly act: Act;
  readonly recorded: ActId;
}

/** How the questions of a meeting are put: as the reader likes to see it, or by letters, where no meeting was held. */
export function mannerIn({ meeting }: Scenario, manner: Manner): PutManner {
  return meeting.written === true ? 'letters' : manner;
}

/**
 * The record of a scenario as acts of the room: a line of votes becomes shows of hands, answers to a roll, or letters.
 * @param shown how the reader likes to see the votes of a meeting
 */
export function recordedLine(scenario: Scenario, shown: Manner): RecordedLineAct[] {
  const manner = mannerIn(scenario, shown);
  const council = councilOf(scenario);
  const line: RecordedLineAct[] = [];
  for (const { id, act } of scenario.record) {
    if (act.type === 'votes.cast') {
      line.push(...castIn(act, council, manner, awayAt(line)).map((cast) => ({ act: cast, recorded: id })));
    } else if (putsAQuestion(act)) {
      line.push({ act: { ...act, manner }, recorded: id });
    } else {
      line.push({ act, recorded: id });
    }
  }
  return line;
}

/** A line of votes that names every member is shows of hands or answers; one that does not, a single act. */
function castIn(
  { votes: notation, tally, result }: VotesCast,
  council: Council,
  manner: PutManner,
  away: ReadonlySet<MemberId>,
): Act[] {
  const totals = tally === undefined ? undefined : parseTally(tally);
  const told: ToldInPart = { ...(totals?.ok ? { tally: totals.tally } : {}), ...(result ? { result } : {}) };
  const votes = withThoseThatFollow(votesIn(notation, council), told, council);
  return council.seats.every(({ member }) => votes[member] !== undefined)
    ? castingActs(votes, council, manner, away)
    : [{ type: 'votes.tally', known: votes, ...told }];
}
