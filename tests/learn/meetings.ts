import { readdirSync } from 'node:fs';
import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { rowWords } from '../../src/messages/voteRow.text.ts';
import { meetingsFrom, type FindMeeting } from '../../src/learn/lessons/playedMeetings.ts';
import type { LearnMeeting } from '../../src/learn/meetingPlace.ts';
import { scenarioFrom } from '../session/session.helpers.ts';
import { recordedVotes } from '../votes/records.ts';

const say = createSay(en, 'en');
const SCENARIOS = new Set(readdirSync('scenarios'));

/** Every scenario, and every row that is a meeting. */
export const findMeeting: FindMeeting = meetingsFrom(
  (id) => (SCENARIOS.has(`${id}.json`) ? scenarioFrom(id) : undefined),
  recordedVotes(),
  (row, named) => rowWords(say, row, named),
);

export function meetingCalled(id: string): LearnMeeting {
  const meeting = findMeeting(id);
  if (!meeting) throw new Error(`No meeting ${id}`);
  return meeting;
}
