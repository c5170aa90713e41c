import { parseNotation, type Council, type Manner } from '../../../machines/rules/index.ts';
import type { MeetingInput } from '../../../machines/index.ts';
import { councilOf, putsAQuestion, type Scenario } from '../../scenario/index.ts';
import { awayAt, castingActs, withRecorded } from './voting.ts';
import type { LineAct } from './tree.ts';

/** What the chart needs to know before the meeting is opened. */
export function meetingInputOf(scenario: Scenario): MeetingInput {
  return {
    date: scenario.meeting.date,
    council: councilOf(scenario),
    president: scenario.meeting.president,
    drafts: scenario.drafts.map(({ symbol, matter, status, basis, sponsors }) => ({
      symbol,
      matter,
      status,
      sponsors: sponsors.states.map(({ id }) => id),
      ...(basis ? { basis } : {}),
    })),
  };
}

/** The record of a scenario as acts of the room: a line of votes becomes shows of hands, or answers to a roll. */
export function recordedLine(scenario: Scenario, manner: Manner): LineAct[] {
  const council = councilOf(scenario);
  const line: LineAct[] = [];
  for (const [index, { act }] of scenario.record.entries()) {
    if (act.type === 'votes.cast') {
      const votes = votesOf(act.votes, council);
      line.push(...castingActs(votes, council, manner, awayAt(line)).map((cast) => withRecorded(cast, index)));
    } else if (putsAQuestion(act)) {
      line.push(withRecorded({ ...act, manner }, index));
    } else {
      line.push(withRecorded(act, index));
    }
  }
  return line;
}

function votesOf(notation: string, council: Council) {
  const parsed = parseNotation(notation, council);
  // The file was checked when it was read.
  if (!parsed.ok) throw new Error(`Votes that no scenario can hold: ${notation}`);
  return parsed.votes;
}
