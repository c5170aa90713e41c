import { expect, test } from 'vitest';
import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { stateNames } from '../../src/messages/sentences.ts';
import { sourcesText } from '../../src/messages/take.text.ts';
import { minutesOf } from '../../src/minutes/minutes.ts';
import { namesIn } from '../../src/scenario/index.ts';
import { viewsOnLine } from '../../src/session/view/later.ts';
import { shownSources } from '../../src/take/shownSources.ts';
import { CHARTER, pageOfWays, playsOf, subjectOf, whatItTakes } from '../../src/tools/index.ts';
import type { VoteRow } from '../../src/votes/index.ts';
import { LONG } from '../golden/golden.ts';
import { open } from '../session/session.helpers.ts';
import { recordedVotes } from './records.ts';
import { meetingOf } from './words.ts';

const say = createSay(en, 'en');
const meetings = recordedVotes().flatMap((row) => {
  const made = meetingOf(row);
  return made.ok ? [{ row, scenario: made.scenario }] : [];
});

/** Of every kind of end and time a few, and votes in writing. */
const looked = meetings.filter(
  ({ row, scenario }, index) =>
    index % (LONG ? 23 : 230) === 0 || row.matter === 'procedural' || (LONG && scenario.meeting.written),
);

test(`${looked.length} rows open as meetings: the minutes of each are told to the end, without a word missing`, () => {
  expect(looked.length).toBeGreaterThan(20);
  const faulty = looked.flatMap(({ row, scenario }) => {
    const { session, state } = open(scenario);
    const blocks = minutesOf(viewsOnLine(session.fixed, state()), say, stateNames(say, namesIn(scenario)));
    const text = JSON.stringify(blocks);
    return text.includes('⁇') || text.includes('undefined') || !text.includes(tallyOf(row)) ? [[row.id, text]] : [];
  });
  expect(faulty).toEqual([]);
});

test.each([
  ['BM-3', 'vetoed', 'adopted'],
  ['BM-264', 'adopted', 'insufficientVotes'], // a matter of procedure: no veto can turn it
  ['BM-2646', 'adopted', 'vetoed'],
  ['BM-2864', 'adopted', 'vetoed'], // in writing
  ['BM-2883', 'insufficientVotes', 'adopted'],
])('a reader turns the result of %s, %s, by the votes that the tool names: %s', (id, recorded, turned) => {
  const meeting = meetings.find(({ row }) => row.id === id);
  const { send, view } = open(meeting?.scenario);
  const subject = subjectOf(view());
  if (!subject) throw new Error(`${id}: nothing for the tools`);
  expect(subject.votes).toEqual(meeting?.row.votes);
  const { council, votes, question, key } = subject;
  const takes = whatItTakes({ council, votes, matter: question.matter, rule: CHARTER });
  const [pattern] = takes.ok ? takes.patterns : [];
  const [way] = takes.ok && pattern ? pageOfWays(takes.smallest, pattern, 0, 1) : [];
  const [played = []] = way ? playsOf(recorded === 'adopted' ? 'notAdopted' : 'adopted', way) : [];
  const ends = () => view().line.questions.map(({ end }) => end?.kind);
  expect(ends()).toEqual([recorded]);
  send({ type: 'setVotes', changes: played.map((each) => ({ question: key, ...each })) });
  expect(ends()).toEqual([turned]);
});

test('whoever takes a vote of the table along takes its author and its licence along', () => {
  const meeting = meetings.find(({ row }) => row.id === 'BM-3');
  const { send, view } = open(meeting?.scenario);
  const votes = view().line.stops.findIndex(({ recorded }) => recorded?.id === 'votes');
  const shown = shownSources(send({ type: 'seek', to: votes }));
  expect(sourcesText(say, shown)).toBe('Sources: Benoît Martin, UNSC votes since 1946 Database, 2026 (CC BY 4.0)');
});

function tallyOf({ totals }: VoteRow): string {
  return `${totals.inFavour}-${totals.against}-${totals.abstaining}`;
}
