import { describe, expect, test } from 'vitest';
import {
  councilOn,
  dateOf,
  decide,
  isUnanimous,
  stateOf,
  type Outcome,
  type Question,
  type Vote,
} from '../../machines/rules/index.ts';
import { listScenarios } from '../../src/scenario/library.ts';
import { isQuoted, outcomeHeadline, speechText } from '../../src/messages/sentences.ts';
import type { MeetingView, Speech } from '../../src/session/index.ts';
import { drawFrom, seedOfToday } from '../golden/draw.ts';
import { openMeeting } from '../golden/replay.ts';
import { wander } from '../golden/wander.ts';
import { say } from '../messages/room.ts';
import { scenarioOf } from '../scenario/file.ts';
import { symbol } from '../session/session.helpers.ts';

/*
 * How the President announces a result on a draft resolution: the records of 35 meetings between 1947 and 2022, and
 * S/PV.7785. Amendments and the like are told, not quoted.
 */

const MEETINGS = listScenarios();
const names = (id: string): string => id;
const DRAFT: Question = { kind: 'draftResolution', draft: symbol('S/2000/1'), matter: 'substantive' };

/** The votes of a day's Council: everybody in favour but those named. */
function outcomeOn(day: string, others: Readonly<Record<string, Vote>> = {}, question: Question = DRAFT): Outcome {
  const found = councilOn(dateOf(day));
  if (!found.ok) throw new Error(`No Council on ${day}`);
  const { council } = found;
  const votes = Object.fromEntries(council.seats.map(({ member }) => [member, others[member] ?? 'inFavour']));
  return decide(votes, council, question.matter);
}

const result = (outcome: Outcome, resolution?: string, question: Question = DRAFT): Speech => ({
  kind: 'result',
  question,
  outcome,
  ...(resolution === undefined ? {} : { resolution }),
});
const words = (speech: Speech): string => speechText(say, names, speech);

describe('the sentence after the numbers', () => {
  test.each<readonly [string, Outcome, string | undefined, string, boolean]>([
    [
      'adopted, with number and year',
      outcomeOn('2025-02-24', { GBR: 'abstaining' }),
      'S/RES/2774(2025)',
      'The draft resolution has been adopted as resolution 2774 (2025).',
      true,
    ],
    [
      '15-0-0 is unanimous',
      outcomeOn('2025-02-24'),
      'S/RES/2774(2025)',
      'The draft resolution has been adopted unanimously as resolution 2774 (2025).',
      true,
    ],
    [
      '11-0-0 in the old Council; numbers were given to resolutions in 1964',
      outcomeOn('1958-08-07'),
      'S/RES/129(1958)',
      'The draft resolution has been adopted unanimously. It has been numbered as resolution 129 (1958) since 1964.',
      false,
    ],
    [
      '14-0-0 with one absent is not',
      outcomeOn('2024-10-31', { DZA: 'notParticipating' }),
      'S/RES/2756(2024)',
      'The draft resolution has been adopted as resolution 2756 (2024).',
      true,
    ],
    [
      'adopted in a variation: without a number, and not as the record’s words',
      outcomeOn('2025-02-24'),
      undefined,
      'The draft resolution has been adopted unanimously.',
      false,
    ],
    [
      'vetoed',
      outcomeOn('2016-10-08', { RUS: 'against' }),
      undefined,
      'The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.',
      true,
    ],
    [
      'vetoed by two: the record of 4 October 2011 keeps the singular',
      outcomeOn('2011-10-04', { CHN: 'against', RUS: 'against' }),
      undefined,
      'The draft resolution has not been adopted, owing to the negative vote of a permanent member of the Council.',
      true,
    ],
    [
      'too few, with a permanent member against: 30 December 2014, S/PV.7354',
      outcomeOn('2014-12-30', {
        USA: 'against',
        AUS: 'against',
        GBR: 'abstaining',
        LTU: 'abstaining',
        NGA: 'abstaining',
        KOR: 'abstaining',
        RWA: 'abstaining',
      }),
      undefined,
      'The draft resolution has not been adopted, having failed to obtain the required number of votes.',
      true,
    ],
  ])('%s', (_, outcome, resolution, sentence, quoted) => {
    const speech = result(outcome, resolution);
    expect(words(speech).endsWith(` ${sentence}`)).toBe(true);
    expect(isQuoted(speech)).toBe(quoted);
  });

  test('what is no symbol of a resolution is no number to announce', () => {
    expect(() => words(result(outcomeOn('2025-02-24'), '2774'))).toThrow('2774');
  });
});

describe('unanimously: wherever nobody voted otherwise', () => {
  const QUESTIONS: readonly Question[] = [
    { kind: 'amendment', amendment: symbol('S/2000/2'), draft: symbol('S/2000/1'), matter: 'substantive' },
    { kind: 'part', part: 'para. 1', draft: symbol('S/2000/1'), matter: 'substantive' },
    { kind: 'motion', number: 1, motion: { kind: 'suspend' }, by: stateOf('FRA'), matter: 'procedural' },
    { kind: 'agenda', matter: 'procedural' },
    { kind: 'recommendation', of: 'secretaryGeneral', candidate: 'A', matter: 'substantive' },
  ];

  test.each([DRAFT, ...QUESTIONS].map((question) => [question.kind, question] as const))('%s', (_, question) => {
    const [all, most] = [
      outcomeOn('2016-10-08', {}, question),
      outcomeOn('2016-10-08', { CHN: 'abstaining' }, question),
    ];
    const told = (outcome: Outcome) => [
      words(result(outcome, undefined, question)),
      outcomeHeadline(say, names, question, outcome),
    ];
    expect(told(all).filter((text) => !/unanimously/u.test(text))).toEqual([]);
    expect(told(most).filter((text) => /unanimous/u.test(text))).toEqual([]);
  });

  test('not where a vote is out, nor where nothing is adopted', () => {
    const found = councilOn(dateOf('2016-10-08'));
    if (!found.ok) throw new Error('No Council');
    const votes = Object.fromEntries(found.council.seats.slice(1).map(({ member }) => [member, 'inFavour' as const]));
    expect(isUnanimous(decide(votes, found.council, 'substantive'))).toBe(false);
    expect(isUnanimous(outcomeOn('2016-10-08', { RUS: 'against' }))).toBe(false);
    const tally = { inFavour: 10, against: 0, abstaining: 0, notParticipating: 1, outstanding: 0 };
    expect(isUnanimous({ kind: 'adopted', tally })).toBe(false);
    expect(isUnanimous({ kind: 'adopted', tally: { ...tally, notParticipating: 0, outstanding: 1 } })).toBe(false);
    expect(isUnanimous({ kind: 'adopted', tally: { ...tally, notParticipating: 1, outstanding: 1 } })).toBe(false);
    expect(isUnanimous({ kind: 'vetoed', tally: { ...tally, notParticipating: 0 } })).toBe(false);
    expect(isUnanimous({ kind: 'adopted', tally: { ...tally, notParticipating: 0 } })).toBe(true);
  });
});

/** Numbers of resolutions in announcements, by stop. */
function numbersIn(
  view: () => MeetingView,
  seek: (to: number) => void,
): { readonly departs: boolean; readonly text: string }[] {
  return view().line.stops.flatMap(({ index, departs, lapsed }) => {
    seek(index);
    const { speech } = view();
    const text = speech.kind === 'result' && !lapsed ? words(speech) : '';
    return /resolution \d/u.test(text) ? [{ departs, text }] : [];
  });
}

describe('the number of a resolution', () => {
  test.each(MEETINGS)('%s: the record announces that of each draft that became one', (id) => {
    const meeting = openMeeting(id);
    const announced = numbersIn(meeting.view, (to) => meeting.send({ type: 'seek', to }));
    const { drafts, expected } = scenarioOf(id);
    const adopted = drafts.filter(({ symbol: key }) => expected[key]?.outcome === 'adopted');
    expect(adopted.filter(({ resolution }) => resolution === undefined)).toEqual([]);
    expect(announced).toHaveLength(adopted.length);
    expect(announced.filter(({ departs }) => departs)).toEqual([]);
  });

  test.each(MEETINGS)('%s: a draft that all support in a variation gets none', (id) => {
    const meeting = openMeeting(id);
    const { line, seats } = meeting.view();
    const changes = line.questions.flatMap(({ key, question }) =>
      question.kind === 'draftResolution'
        ? seats.map(({ member }) => ({ question: key, member, vote: 'inFavour' as const }))
        : [],
    );
    if (changes.length > 0) meeting.send({ type: 'setVotes', changes });
    const announced = numbersIn(meeting.view, (to) => meeting.send({ type: 'seek', to }));
    expect(announced.filter(({ departs }) => departs)).toEqual([]);
  });

  test('no session, whatever is done in it, invents one', () => {
    const draw = drawFrom(seedOfToday());
    for (const id of MEETINGS) {
      const meeting = openMeeting(id);
      wander(meeting, draw, new Map(), 20);
      const announced = numbersIn(meeting.view, (to) => meeting.send({ type: 'seek', to }));
      expect(
        announced.filter(({ departs }) => departs),
        id,
      ).toEqual([]);
    }
  }, 60_000);
});
