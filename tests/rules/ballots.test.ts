import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absoluteMajority,
  countBallot,
  refusalToCountBallot,
  refusalToOpenBallot,
} from '../../machines/rules/decision/ballot.ts';
import { POLL_CHOICES, type Council, type Papers, type SecretBallot } from '../../machines/rules/words/vocabulary.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016 } from './councils.ts';

const POLL = { kind: 'strawPoll', candidate: 'António Guterres', coloured: false } as const satisfies SecretBallot;
const COLOURED = { ...POLL, coloured: true } as const satisfies SecretBallot;
const ELECTION = { kind: 'election', vacancies: 2, candidates: ['A', 'B', 'C'] } as const satisfies SecretBallot;

describe('the absolute majority is of all members, permanent and elected alike', () => {
  test.each([
    ['eight of fifteen', COUNCIL_OF_2016, 8],
    ['six of eleven', COUNCIL_OF_1950, 6],
  ])('%s', (_, council, required) => {
    expect(absoluteMajority(council)).toBe(required);
  });
});

describe('straw polls', () => {
  test('without colours only the totals are known', () => {
    const box = [papers(12, 'encourage'), papers(2, 'discourage'), papers(1, 'noOpinion')];
    expect(countBallot(POLL, box, COUNCIL_OF_2016)).toEqual({
      kind: 'strawPoll',
      encourage: 12,
      discourage: 2,
      noOpinion: 1,
    });
  });

  // The sources give the totals of 5 October 2016; how the two without an opinion were coloured they do not say.
  test.each([0, 1, 2])('5 October 2016: 13-0-2, were %i of the two without an opinion permanent', (silent) => {
    const box = [
      papers(5 - silent, 'encourage', true),
      papers(8 + silent, 'encourage'),
      papers(silent, 'noOpinion', true),
      papers(2 - silent, 'noOpinion'),
    ];
    expect(countBallot(COLOURED, box, COUNCIL_OF_2016)).toEqual({
      kind: 'strawPoll',
      encourage: 13,
      discourage: 0,
      noOpinion: 2,
      permanent: { encourage: 5 - silent, discourage: 0, noOpinion: silent },
    });
  });

  test('a permanent paper that discourages is told from an elected one: a veto threatens', () => {
    const box = [
      papers(4, 'encourage', true),
      papers(1, 'discourage', true),
      papers(9, 'encourage'),
      papers(1, 'discourage'),
    ];
    expect(countBallot(COLOURED, box, COUNCIL_OF_2016)).toEqual({
      kind: 'strawPoll',
      encourage: 13,
      discourage: 2,
      noOpinion: 0,
      permanent: { encourage: 4, discourage: 1, noOpinion: 0 },
    });
  });
});

describe('an election to the Court, of two judges', () => {
  test.each<[string, Council, string, string, readonly string[], number]>([
    ['eight of fifteen elect, seven do not', COUNCIL_OF_2016, '8 A, 7 B', 'A 8, B 7, C 0', ['A'], 1],
    ['six of eleven elect, five do not', COUNCIL_OF_1950, '6 A, 5 B', 'A 6, B 5, C 0', ['A'], 1],
    ['as many as vacancies: no seat is open', COUNCIL_OF_2016, '8 C B, 7 C', 'C 15, B 8, A 0', ['C', 'B'], 0],
    ['who is one vote short is not elected', COUNCIL_OF_2016, '8 A B, 7 C B', 'B 15, A 8, C 7', ['B', 'A'], 0],
    ['more than vacancies: nobody is elected', COUNCIL_OF_2016, '5 A B, 5 B C, 5 C A', 'A 10, B 10, C 10', [], 2],
    ['nobody with the majority: both seats stay open', COUNCIL_OF_2016, '5 A, 5 B, 5 C', 'A 5, B 5, C 5', [], 2],
    ['abstentions do not lower the majority', COUNCIL_OF_2016, '7 A, 8', 'A 7, B 0, C 0', [], 2],
    ['papers missing from the box do not either', COUNCIL_OF_2016, '7 A', 'A 7, B 0, C 0', [], 2],
    ['equals stand in the order of the candidates', COUNCIL_OF_2016, '8 C A', 'A 8, C 8, B 0', ['A', 'C'], 0],
  ])('%s', (_, council, box, counts, elected, open) => {
    expect(countBallot(ELECTION, boxFrom(box), council)).toEqual({
      kind: 'election',
      required: absoluteMajority(council),
      counts: counts.split(', ').map((count) => ({ candidate: count.charAt(0), votes: Number(count.slice(1)) })),
      elected,
      open,
    });
  });
});

describe('opening a ballot', () => {
  test.each<[string, SecretBallot]>([
    ['a poll', POLL],
    ['a coloured poll', COLOURED],
    ['an election', ELECTION],
    ['an election with fewer candidates than vacancies', { kind: 'election', vacancies: 2, candidates: ['A'] }],
  ])('%s is in order', (_, ballot) => {
    expect(refusalToOpenBallot(ballot)).toBeUndefined();
  });

  test.each<[string, number, readonly string[]]>([
    ['without a vacancy', 0, ['A']],
    ['for half a vacancy', 0.5, ['A']],
    ['for no number of vacancies', Number.NaN, ['A']],
    ['without a candidate', 1, []],
    ['with a candidate named twice', 1, ['A', 'B', 'A']],
  ])('an election %s is refused', (_, vacancies, candidates) => {
    expect(refusalToOpenBallot({ kind: 'election', vacancies, candidates })).toEqual({
      kind: 'unreadableBallot',
      citation: 'PRoP 61',
    });
  });
});

describe('papers that cannot be counted', () => {
  test.each<[string, SecretBallot, readonly Papers[]]>([
    ['a paper of every member', POLL, [papers(15, 'encourage')]],
    ['fewer papers', POLL, []],
    ['marks of a permanent member in a poll of one colour', POLL, [papers(15, 'encourage', true)]],
    ['nothing on a paper of an election: an abstention', ELECTION, boxFrom('15')],
    ['as many names as vacancies', ELECTION, boxFrom('15 A C')],
  ])('%s: in order', (_, ballot, box) => {
    expect(refusalToCountBallot(ballot, box, COUNCIL_OF_2016)).toBeUndefined();
  });

  test.each<[string, SecretBallot, readonly Papers[], number, number]>([
    ['fifteen members', POLL, [papers(15, 'encourage'), papers(1, 'noOpinion')], 16, 15],
    ['fifteen members in an election', ELECTION, boxFrom('16 A'), 16, 15],
    ['five permanent members', COLOURED, [papers(6, 'encourage', true)], 6, 5],
    ['ten elected members', COLOURED, [papers(11, 'encourage')], 11, 10],
  ])('more papers than %s', (_, ballot, box, found, allowed) => {
    const citation = ballot.kind === 'election' ? 'PRoP 61' : 'Practice: straw poll';
    expect(refusalToCountBallot(ballot, box, COUNCIL_OF_2016)).toEqual({
      kind: 'tooManyPapers',
      found,
      allowed,
      citation,
    });
  });

  test.each<[string, SecretBallot, readonly Papers[]]>([
    ['half a paper', POLL, [papers(0.5, 'encourage')]],
    ['less than no papers', POLL, [papers(-1, 'encourage')]],
    ['nothing on a paper of a poll', POLL, boxFrom('1')],
    ['two choices on a paper of a poll', POLL, boxFrom('1 encourage noOpinion')],
    ['more names than vacancies', ELECTION, boxFrom('1 A B C')],
    ['a name twice on one paper', ELECTION, boxFrom('1 A A')],
  ])('%s', (_, ballot, box) => {
    expect(refusalToCountBallot(ballot, box, COUNCIL_OF_2016)).toEqual({
      kind: 'unreadablePapers',
      citation: ballot.kind === 'election' ? 'PRoP 61' : 'Practice: straw poll',
    });
  });

  test.each<[string, SecretBallot, string, string]>([
    ['a poll asks for encouragement, not for a name', POLL, '14 encourage, 1 A', 'A'],
    ['a name that is no candidate', ELECTION, '14 A, 1 B D', 'D'],
  ])('%s', (_, ballot, box, choice) => {
    expect(refusalToCountBallot(ballot, boxFrom(box), COUNCIL_OF_2016)).toEqual({
      kind: 'unknownChoice',
      choice,
      citation: ballot.kind === 'election' ? 'PRoP 61' : 'Practice: straw poll',
    });
  });

  test('are never counted', () => {
    expect(() => countBallot(POLL, [papers(16, 'encourage')], COUNCIL_OF_2016)).toThrow('tooManyPapers');
  });
});

describe('laws', () => {
  const council = fc.constantFrom(COUNCIL_OF_1950, COUNCIL_OF_2016);
  const names = fc.subarray([...ELECTION.candidates], { maxLength: ELECTION.vacancies });
  const inElection = fc.record({ council, box: boxOf(names) });
  const inPoll = fc.record({ council, box: boxOf(fc.constantFrom(...POLL_CHOICES).map((choice) => [choice])) });

  test('seats filled and seats open are the vacancies, and whoever is elected has the majority', () => {
    fc.assert(
      fc.property(inElection, ({ council, box }) => {
        const result = countBallot(ELECTION, box, council);
        if (result.kind !== 'election') throw new Error(result.kind);
        const strong = result.counts.filter(({ votes }) => votes >= result.required).map(({ candidate }) => candidate);
        expect(result.elected.length + result.open).toBe(ELECTION.vacancies);
        expect(result.elected).toEqual(strong.length <= ELECTION.vacancies ? strong : []);
      }),
    );
  });

  test('in an election permanent members count as elected ones', () => {
    fc.assert(
      fc.property(inElection, ({ council, box }) => {
        const elected = { ...council, seats: council.seats.map((seat) => ({ ...seat, permanent: !seat.permanent })) };
        expect(countBallot(ELECTION, box, elected)).toEqual(countBallot(ELECTION, box, council));
      }),
    );
  });

  test('the order of the papers and their grouping do not matter', () => {
    fc.assert(
      fc.property(inElection, ({ council, box }) => {
        expect(countBallot(ELECTION, apart(box), council)).toEqual(countBallot(ELECTION, box, council));
      }),
    );
  });

  test('a straw poll counts every paper once', () => {
    fc.assert(
      fc.property(inPoll, ({ council, box }) => {
        const result = countBallot(POLL, box, council);
        if (result.kind !== 'strawPoll') throw new Error(result.kind);
        expect(result.encourage + result.discourage + result.noOpinion).toBe(apart(box).length);
      }),
    );
  });
});

function papers(count: number, choice: string, permanent?: boolean): Papers {
  return { count, choices: [choice], ...(permanent !== undefined && { permanent }) };
}

/** `8 A B, 7`: eight papers that name two candidates, seven without a name. */
function boxFrom(text: string): Papers[] {
  return text.split(', ').map((some) => {
    const [count, ...choices] = some.split(' ');
    return { count: Number(count), choices };
  });
}

/** The same papers one by one, last first. */
function apart(box: readonly Papers[]): Papers[] {
  return box.toReversed().flatMap((some) => Array.from({ length: some.count }, () => ({ ...some, count: 1 })));
}

/** At most ten papers, so that either Council could have written them. */
function boxOf(choices: fc.Arbitrary<string[]>): fc.Arbitrary<Papers[]> {
  return fc.array(fc.record({ count: fc.integer({ min: 0, max: 2 }), choices }), { maxLength: 5 });
}
