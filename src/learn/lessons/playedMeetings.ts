import type { Scenario } from '../../scenario/index.ts';
import { playRecord } from '../../session/play.ts';
import { meetingOfRow, type NamedBy, type RowWords, type VoteRow } from '../../votes/index.ts';
import type { LearnMeeting } from '../meetingPlace.ts';

/** The meeting of an id; nothing where there is none, or where a row cannot be played. */
export type FindMeeting = (id: string) => LearnMeeting | undefined;

/**
 * Meetings by their ids, played through the charts, each once: for the build, the command line and the tests. The page
 * fetches them.
 *
 * @param words what is said of the meeting of a row; where nobody reads it, `noWords`
 */
export function meetingsFrom(
  scenarioCalled: (id: string) => Scenario | undefined,
  rows: readonly VoteRow[],
  words: (row: VoteRow, named: NamedBy) => RowWords,
): FindMeeting {
  const known = new Map<string, LearnMeeting | undefined>();
  const find = (id: string): LearnMeeting | undefined => {
    const row = rows.find((each) => each.id === id);
    const made = row && meetingOfRow(row, words);
    const scenario = made?.ok === true ? made.scenario : scenarioCalled(id);
    return scenario && { id, scenario, played: playRecord(scenario) };
  };
  return (id) => {
    if (!known.has(id)) known.set(id, find(id));
    return known.get(id);
  };
}

/** For who only looks at the votes. */
export function noWords(): RowWords {
  const question = { title: '…', standfirst: '…' };
  const draft = { name: '…', summary: '…', sponsors: '…', submitted: '…' };
  return {
    language: 'en',
    title: '…',
    standfirst: '…',
    question,
    agendaUnknown: '…',
    draft,
    meetingNote: '…',
    inferred: '…',
  };
}
