import { votesIn, type Act, type Manner } from '../../../machines/rules/index.ts';
import type { MeetingInput } from '../../../machines/index.ts';
import { councilOf, putsAQuestion, type ActId, type Scenario } from '../../scenario/index.ts';
import { awayAt, castingActs } from './lineVotings.ts';
import type { LineAct } from './tree.ts';

/** What the chart needs to know before the meeting is opened. */
export function meetingInputOf(scenario: Scenario): MeetingInput {
  return {
    date: scenario.meeting.date,
    council: councilOf(scenario),
    president: scenario.meeting.president,
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

/** The record of a scenario as acts of the room: a line of votes becomes shows of hands, or answers to a roll. */
export function recordedLine(scenario: Scenario, manner: Manner): RecordedLineAct[] {
  const council = councilOf(scenario);
  const line: RecordedLineAct[] = [];
  for (const { id, act } of scenario.record) {
    if (act.type === 'votes.cast') {
      const votes = votesIn(act.votes, council);
      line.push(...castingActs(votes, council, manner, awayAt(line)).map((cast) => ({ act: cast, recorded: id })));
    } else if (putsAQuestion(act)) {
      line.push({ act: { ...act, manner }, recorded: id });
    } else {
      line.push({ act, recorded: id });
    }
  }
  return line;
}
