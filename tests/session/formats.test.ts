import { describe, expect, test } from 'vitest';
import { LAW_EDITION } from '../../machines/rules/index.ts';
import { parseActId, type ActId, type Scenario } from '../../src/scenario/index.ts';
import { type SessionEvent } from '../../src/session/index.ts';
import { addressOf } from '../../src/session/keep/address.ts';
import { studyOf } from '../../src/session/edit/study.data.ts';
import { printStudyFile, readLink, readStudy, readStudyHead } from '../../src/session/keep/index.ts';
import { fromVersion1 } from '../../src/session/keep/study.migrations.ts';
import { packStudy } from '../../src/session/keep/study.pack.ts';
import { parsePlace } from '../../src/session/keep/place.parse.ts';
import { placeOf, printPlace } from '../../src/session/tree/place.ts';
import { stopAt } from '../../src/session/tree/stopAt.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, scenarioFrom, state } from './session.helpers.ts';

const ID = '2016-10-08-aleppo';

function id(text: string): ActId {
  const parsed = parseActId(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

function lineOf(text: string): { readonly recorded?: ActId }[] {
  return text.split(' ').map((name) => (name === 'own' ? {} : { recorded: id(name) }));
}

describe('a stop by the act before it', () => {
  const line = lineOf('own open agenda own votes votes votes own close');
  const record = ['open', 'agenda', 'votes', 'close'].map(id);

  test.each([
    [0, '0'],
    [1, '0+1'],
    [2, 'open'],
    [3, 'agenda'],
    [4, 'agenda+1'],
    [5, 'votes'],
    [7, 'votes+2'],
    [8, 'votes+3'],
    [9, 'close'],
  ])('%d is %s, and back', (at, text) => {
    const place = placeOf(line, at);
    if ('stop' in place) throw new Error('A place of the first version');
    expect(printPlace(place)).toBe(text);
    expect(parsePlace(text)).toEqual(place);
    expect(stopAt(line, place, record)).toBe(at);
  });

  test('stays the same stop when the record gains an act elsewhere', () => {
    const later = lineOf('own open invite agenda own votes votes votes own close');
    expect(stopAt(later, { after: id('votes'), beyond: 3 }, [...record, id('invite')])).toBe(9);
  });

  test('is the end where it lies behind it, and the act before where the line does without that one', () => {
    expect(stopAt(line, { after: id('close'), beyond: 7 }, record)).toBe(line.length);
    expect(stopAt(lineOf('open agenda close'), { after: id('votes'), beyond: 2 }, record)).toBe(2);
  });

  test.each(['', 'votes 846', '+1', 'votes+', '12', '-3', 'Votes'])('%j is none', (text) => {
    expect(parsePlace(text)).toBeUndefined();
  });
});

describe('a stop by its number', () => {
  const then = ['open', 'agenda', 'votes', 'close'].map(id);

  test('counts the record as it was: an act that has come since shifts nobody', () => {
    const now = lineOf('open invite agenda own votes votes votes close');
    const record = ['open', 'invite', 'agenda', 'votes', 'close'].map(id);
    const stops = [0, 1, 2, 3, 4, 7].map((stop) => stopAt(now, { stop, record: then }, record));
    expect(stops).toEqual([0, 1, 3, 4, 5, 8]);
  });

  test('counts an act that has gone since', () => {
    const stops = [1, 2, 3, 4].map((stop) =>
      stopAt(lineOf('open votes close'), { stop, record: then }, ['open', 'votes', 'close'].map(id)),
    );
    expect(stops).toEqual([1, 1, 2, 3]);
  });
});

describe('version 1', () => {
  const STUDY = {
    revision: 1,
    at: 12,
    manner: 'hands',
    current: 0,
    variations: [
      {
        manner: 'hands',
        votes: [],
        inserted: [
          { after: -1, behind: 0, act: { type: 'meeting.suspend' } },
          { after: 2, behind: 1, act: { type: 'meeting.suspend' } },
          { after: 99, behind: 1, act: { type: 'meeting.suspend' } },
        ],
        removed: [1, 99],
      },
    ],
  } as const;

  test('is led to version 2 by what stood at each index', () => {
    const { study, unknown } = fromVersion1(
      {
        ...STUDY,
        variations: STUDY.variations.map((line) => ({
          ...line,
          votes: [],
          inserted: [...line.inserted],
          removed: [...line.removed],
        })),
      },
      ['open', 'agenda', 'invite'].map(id),
    );
    expect(study.at).toEqual({ stop: 12, record: ['open', 'agenda', 'invite'] });
    expect(study.variations[0]?.removed).toEqual(['agenda']);
    expect(study.variations[0]?.inserted.map(({ after, behind }) => [after, behind])).toEqual([
      [undefined, 0],
      ['invite', 1],
      [undefined, 2000],
    ]);
    expect(unknown).toEqual([[99]]);
  });

  test('of a file opens to the same line when the record has gained an act meanwhile', () => {
    const events: SessionEvent[] = [
      { type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' },
      { type: 'removeAct', at: 3 },
      { type: 'seek', to: 20 },
      { type: 'play', act: { type: 'statement.make', by: state('AGO') } },
    ];
    const before = open();
    before.send(...events);
    const grown = withAnAct(ALEPPO);
    const index = new Map(ALEPPO.record.map(({ id: own }, place) => [own, place]));
    const { variations, ...study } = studyOf(before.session.fixed, before.state());
    const old = {
      ...study,
      at: before.state().cursor.at,
      variations: variations.map(({ inserted, removed, ...line }) => ({
        ...line,
        removed: removed.map((own) => index.get(own)),
        inserted: inserted.map(({ after, ...own }) => ({ ...own, after: after === undefined ? -1 : index.get(after) })),
      })),
    };
    const read = readStudy(old, ID, grown, 1);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const after = open(grown);
    const view = after.send({ type: 'openStudy', study: read.data });
    const kinds = (one: typeof view) => one.line.stops.flatMap(({ act }) => (act ? [act.type] : []));
    expect(kinds(view).toSpliced(kinds(view).indexOf('practice.set'), 1)).toEqual(kinds(before.view()));
    expect(view.line.stops[view.at]?.act).toEqual(before.view().line.stops[before.view().at]?.act);
    expect(view.line.departures).toEqual(before.view().line.departures);
  });

  test('of a number in an address opens to the stop that it counted', () => {
    const grown = withAnAct(ALEPPO);
    const read = readLink(`#${ID}/14?rev=1`, ID, grown);
    if (!read.ok) throw new Error(read.problem.code);
    const { view } = open(grown, read.link);
    expect(view().at).toBe(15);
    expect(view().line.stops[15]?.act).toEqual(
      open(ALEPPO, { scenario: ID, manner: 'hands', votes: [], at: { beyond: 14 } }).view().line.stops[14]?.act,
    );
  });
});

/** The meeting with an act more behind its agenda. */
function withAnAct(scenario: Scenario): Scenario {
  const [first] = scenario.record;
  const place = scenario.record.findIndex(({ act }) => act.type === 'agenda.adopt') + 1;
  if (!first || place === 0) throw new Error('A record without an agenda');
  const added = {
    ...first,
    id: id('switch'),
    act: { type: 'practice.set', practice: 'obligatoryAbstention', on: true },
  } as const;
  return { ...scenario, record: scenario.record.toSpliced(place, 0, added) };
}

describe('an act that this edition cannot read', () => {
  const FUTURE = { type: 'point.withdraw', by: 'USA', reasons: [{ kind: 'late' }] };
  const BAD = { type: 'statement.make', by: 7 };
  const LINE = {
    manner: 'hands',
    votes: [],
    removed: [],
    inserted: [
      { after: 'agenda', behind: 1, act: FUTURE },
      { after: 'agenda', behind: 1, act: { type: 'party.set', member: 'USA', party: true } },
      { after: 'agenda', behind: 1, act: BAD },
    ],
  };
  const FILE = {
    format: 'horseshoe',
    version: 2,
    scenario: ID,
    revision: 1,
    at: 'agenda+1',
    manner: 'hands',
    current: 0,
    variations: [LINE],
  };

  function opened() {
    const head = readStudyHead(JSON.stringify(FILE));
    if (!head.ok) throw new Error(JSON.stringify(head.problem));
    const read = readStudy(head.body, ID, ALEPPO, head.version);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.misfits).toEqual([]);
    const meeting = open();
    meeting.send({ type: 'openStudy', study: read.data });
    return meeting;
  }
  const unknownIn = ({ view }: ReturnType<typeof open>) => view().line.stops.flatMap(({ unknown }) => unknown ?? []);
  const writtenIn = ({ session, state: now }: ReturnType<typeof open>) =>
    JSON.parse(printStudyFile(ID, studyOf(session.fixed, now()))).variations[0].inserted;

  test('stays in the line, passed over, and refuses nothing else', () => {
    const meeting = opened();
    expect(unknownIn(meeting)).toEqual(['point.withdraw', 'statement.make']);
    expect(meeting.view().line.lapsed).toBe(2);
    expect(meeting.view().line.stops.map(({ act }) => act?.type)).toContain('party.set');
    expect(meeting.view().drafts.map(({ end }) => end?.kind)).toEqual(
      open()
        .view()
        .drafts.map(({ end }) => end?.kind),
    );
    expect(
      meeting.send({ type: 'seek', to: 3 }, { type: 'step', by: 1 }).line.stops[meeting.view().at]?.unknown,
    ).toBeUndefined();
  });

  test('is written as it came, in a file and in an address', () => {
    const meeting = opened();
    expect(writtenIn(meeting).map(({ act }: { act: unknown }) => act)).toEqual(LINE.inserted.map(({ act }) => act));
    const hash = addressOf(meeting.session.fixed, meeting.state(), ID, packStudy);
    const read = readLink(hash, ID, ALEPPO);
    if (!read.ok) throw new Error(read.problem.code);
    const again = open(ALEPPO, read.link);
    expect(unknownIn(again)).toEqual(unknownIn(meeting));
    expect(writtenIn(again)).toEqual(writtenIn(meeting));
    expect(addressOf(again.session.fixed, again.state(), ID, packStudy)).toBe(hash);
  });

  test('can be taken out, and an undo brings it back', () => {
    const meeting = opened();
    const at = meeting.view().line.stops.findIndex(({ unknown }) => unknown === 'point.withdraw');
    meeting.send({ type: 'removeAct', at });
    expect(unknownIn(meeting)).toEqual(['statement.make']);
    meeting.send({ type: 'undo' });
    expect(unknownIn(meeting)).toEqual(['point.withdraw', 'statement.make']);
    meeting.send(
      { type: 'setManner', manner: 'roll' },
      { type: 'setVote', question: RUSSIAN, member: state('CHN'), vote: 'against' },
    );
    expect(unknownIn(meeting)).toEqual(['point.withdraw', 'statement.make']);
  });
});

describe('what a newer edition has written', () => {
  test('of a file says so', () => {
    expect(readStudyHead(JSON.stringify({ format: 'horseshoe', version: 3, scenario: ID }))).toEqual({
      ok: false,
      problem: { path: 'version', found: '3', expected: 'newer' },
    });
    expect(readStudyHead(JSON.stringify({ format: 'horseshoe', version: '2', scenario: ID }))).toMatchObject({
      problem: { expected: 'edition' },
    });
  });

  test('by another edition of the law is opened, and said to be', () => {
    const study = { revision: 1, law: LAW_EDITION + 6, at: '0', manner: 'hands', variations: [] };
    expect(readStudy(study, ID, ALEPPO, 2)).toMatchObject({
      ok: true,
      data: { law: LAW_EDITION + 6 },
      misfits: [{ kind: 'law', found: String(LAW_EDITION + 6) }],
    });
  });
});

test.each(['2023-10-18-gaza', '1948-05-24-double-veto'])(
  '%s: a meeting without a change has an address by its acts',
  (meeting) => {
    const scenario = scenarioFrom(meeting);
    const { session, state: now, send, view } = open(scenario);
    for (const { index } of view().line.stops) {
      send({ type: 'seek', to: index });
      const hash = addressOf(session.fixed, now(), meeting, packStudy);
      const read = readLink(hash, meeting, scenario);
      if (!read.ok) throw new Error(read.problem.code);
      expect(open(scenario, read.link).view().at).toBe(index);
    }
  },
);
