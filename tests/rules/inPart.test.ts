import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countVotes,
  decide,
  decideInPart,
  fits,
  MATTERS,
  parseTally,
  stateOf,
  VOTES,
  votesLeft,
  withThoseThatFollow,
  type Council,
  type DecidedKind,
  type Matter,
  type Outcome,
  type RecordedTally,
  type Votes,
} from '../../machines/rules/index.ts';
import { anyCouncil, anyMatter, closedVotes } from './arbitraries.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, councilOf } from './councils.ts';

/** Two permanent and two elected members, two votes: small enough for every vote of everybody. */
const COUNCIL_OF_FOUR: Council = {
  seats: [
    { member: stateOf('AGO'), permanent: false },
    { member: stateOf('FRA'), permanent: true },
    { member: stateOf('JPN'), permanent: false },
    { member: stateOf('RUS'), permanent: true },
  ],
  requiredVotes: 2,
};
const COUNCIL_OF_2025 = councilOf('2025-02-24');
const COUNCIL_OF_2017 = councilOf('2017-10-24');
const COUNCIL_OF_2020 = councilOf('2020-10-05');

describe('every vote of a small Council, with every part of it unnamed', () => {
  const all = completionsOf({}, COUNCIL_OF_FOUR);
  const parts = all.flatMap((whole) => partsOf(whole, COUNCIL_OF_FOUR));
  const knownParts = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];

  test.each(MATTERS)('totals decide just what every completion with these totals decides: %s', (matter) => {
    for (const known of knownParts) {
      const wholes = completionsOf(known, COUNCIL_OF_FOUR);
      for (const [tally, same] of byTally(wholes)) {
        const ends = endsOf(same, matter);
        expect(possibleOf(decideInPart(known, { tally: tallyOf(tally) }, COUNCIL_OF_FOUR, matter))).toEqual(ends);
      }
    }
  });

  test.each(MATTERS)('without a count, just what every completion decides: %s', (matter) => {
    for (const known of knownParts) {
      const ends = endsOf(completionsOf(known, COUNCIL_OF_FOUR), matter);
      expect(possibleOf(decideInPart(known, {}, COUNCIL_OF_FOUR, matter))).toEqual(ends);
    }
  });

  test('a result that was announced is taken where it is possible, and a veto only with a name', () => {
    for (const known of knownParts) {
      for (const result of ['adopted', 'vetoed', 'insufficientVotes'] as const) {
        const open = decideInPart(known, {}, COUNCIL_OF_FOUR, 'substantive');
        const told = decideInPart(known, { result }, COUNCIL_OF_FOUR, 'substantive');
        const takes = open.kind === 'undetermined' && possibleOf(open).includes(result);
        const named = open.kind === 'undetermined' && result === 'vetoed' ? permanentAgainst(known) : true;
        expect([told.kind, possibleOf(told)]).toEqual(
          takes ? [named ? result : 'undetermined', [result]] : [open.kind, possibleOf(open)],
        );
      }
    }
  });

  function permanentAgainst(known: Votes): boolean {
    return COUNCIL_OF_FOUR.seats.some(({ member, permanent }) => permanent && known[member] === 'against');
  }
});

describe('any Council, some members unnamed', () => {
  const anyPart = anyCouncil.chain((council) =>
    fc.record({
      council: fc.constant(council),
      whole: closedVotes(council),
      hidden: fc.subarray(council.seats.map(({ member }) => member)),
    }),
  );

  test('what the totals decide is what the votes decided', () => {
    fc.assert(
      fc.property(anyPart, anyMatter, ({ council, whole, hidden }, matter) => {
        const known = without(whole, hidden);
        const tally = countVotes(whole, council);
        const told = decideInPart(known, { tally }, council, matter);
        const decided = decide(whole, council, matter);
        expect(possibleOf(told)).toContain(decided.kind);
        expect({ ...told.tally }).toEqual(tally);
      }),
    );
  });

  test('a vote that follows from the totals is the vote that was cast', () => {
    fc.assert(
      fc.property(anyPart, ({ council, whole, hidden }) => {
        const followed = withThoseThatFollow(without(whole, hidden), { tally: countVotes(whole, council) }, council);
        for (const [member, vote] of Object.entries(followed)) expect(whole[stateOf(member)]).toBe(vote);
      }),
    );
  });

  test('of all members by name it is the plain decision', () => {
    fc.assert(
      fc.property(anyPart, anyMatter, ({ council, whole }, matter) => {
        const tally = countVotes(whole, council);
        expect(decideInPart(whole, { tally }, council, matter)).toEqual(decide(whole, council, matter));
      }),
    );
  });
});

describe('votes on record', () => {
  test('24 February 2025, the motion: 6-3-6 is lost whoever voted how', () => {
    const known = votes('CHN=inFavour USA=against RUS=abstaining');
    expect(decideInPart(known, { tally: tallyOf('6-3-6') }, COUNCIL_OF_2025, 'procedural')).toMatchObject({
      kind: 'insufficientVotes',
      inPart: 'totals',
      tally: { inFavour: 6, against: 3, abstaining: 6, notParticipating: 0, outstanding: 0 },
      findings: [
        { test: 'affirmativeVotes', met: false, certain: true, found: 6, needed: 9 },
        { test: 'noVetoOnProcedure', members: ['USA'] },
        { test: 'namesNotKnown', countKnown: true },
      ],
    });
  });

  test('24 February 2025, the first European amendment: 6-1-8 is lost, and the one No is no veto', () => {
    const outcome = decideInPart({}, { tally: tallyOf('6-1-8') }, COUNCIL_OF_2025, 'substantive');
    expect(outcome).toMatchObject({ kind: 'insufficientVotes', negativeByPermanent: [] });
    expect(outcome.findings.map(({ test: name }) => name)).toEqual(['affirmativeVotes', 'namesNotKnown']);
  });

  test('24 October 2017, a motion to adjourn the meeting: 4-8-3, lost', () => {
    expect(decideInPart({}, { tally: tallyOf('4-8-3') }, COUNCIL_OF_2017, 'procedural').kind).toBe('insufficientVotes');
  });

  test('5 October 2020, an invitation: 3-6-6, lost; the six against and two of the three in favour have names', () => {
    const known = votes(
      'BEL=against EST=against FRA=against DEU=against GBR=against USA=against RUS=inFavour CHN=inFavour',
    );
    const outcome = decideInPart(known, { tally: tallyOf('3-6-6') }, COUNCIL_OF_2020, 'procedural');
    expect(outcome.kind).toBe('insufficientVotes');
    expect(votesLeft(known, tallyOf('3-6-6'), COUNCIL_OF_2020)).toEqual({
      inFavour: 1,
      against: 0,
      abstaining: 6,
      notParticipating: 0,
    });
  });

  test('23 November 1965, an amendment that was adopted: the count is not known', () => {
    const told = decideInPart({}, { result: 'adopted' }, COUNCIL_OF_1965, 'substantive');
    expect(told).toMatchObject({ kind: 'adopted', inPart: 'result', tally: { inFavour: 0, outstanding: 11 } });
    expect(told.findings.map(({ test: name }) => name)).toEqual(['namesNotKnown']);
  });

  const COUNCIL_OF_1965 = councilOf('1965-11-23');
});

describe('whether there is a veto', () => {
  test('none of the five can be against: adopted', () => {
    const five = votes('CHN=inFavour FRA=inFavour GBR=inFavour USA=inFavour RUS=abstaining');
    expect(decideInPart(five, { tally: tallyOf('10-2-3') }, COUNCIL_OF_2016, 'substantive')).toMatchObject({
      kind: 'adopted',
      findings: expect.arrayContaining([
        expect.objectContaining({ test: 'concurringVotes', met: true, certain: true }),
      ]),
    });
  });

  test('it is open while one of the five may be the one against', () => {
    expect(decideInPart({}, { tally: tallyOf('13-1-1') }, COUNCIL_OF_2016, 'substantive')).toMatchObject({
      kind: 'undetermined',
      between: ['adopted', 'vetoed'],
      findings: expect.arrayContaining([
        expect.objectContaining({ test: 'vetoOfUnnamed', certain: false, against: 1 }),
      ]),
    });
  });

  test('it is certain where the elected members that are not named are too few, and has no name yet', () => {
    const elected = COUNCIL_OF_2016.seats.filter(({ permanent }) => !permanent);
    const known = Object.fromEntries(elected.map(({ member }) => [member, 'inFavour'] as const));
    const tally = tallyOf('11-2-2');
    expect(decideInPart(known, { tally }, COUNCIL_OF_2016, 'substantive')).toMatchObject({
      kind: 'undetermined',
      between: ['vetoed'],
      findings: expect.arrayContaining([expect.objectContaining({ test: 'vetoOfUnnamed', certain: true })]),
    });
  });

  test('one permanent member that is named against is enough', () => {
    const outcome = decideInPart(votes('RUS=against'), { tally: tallyOf('9-2-4') }, COUNCIL_OF_2016, 'substantive');
    expect(outcome).toMatchObject({ kind: 'vetoed', by: ['RUS'], inPart: 'totals' });
  });

  test('below the required votes a permanent member against vetoes nothing', () => {
    const outcome = decideInPart(votes('RUS=against'), { tally: tallyOf('6-1-8') }, COUNCIL_OF_2016, 'substantive');
    expect(outcome).toMatchObject({ kind: 'insufficientVotes', negativeByPermanent: ['RUS'] });
  });

  test('on procedure there is none', () => {
    expect(decideInPart({}, { tally: tallyOf('9-6-0') }, COUNCIL_OF_2016, 'procedural').kind).toBe('adopted');
  });
});

describe('totals', () => {
  test('have room for some votes, and not for others', () => {
    const tally = tallyOf('7-0-4');
    expect(fits(votes('GBR=inFavour'), tally, COUNCIL_OF_1950)).toBe(true);
    expect(fits(votes('GBR=against'), tally, COUNCIL_OF_1950)).toBe(false);
  });

  test('are those of a Council: no more members than sit on it', () => {
    expect(fits({}, tallyOf('12-0-0'), COUNCIL_OF_1950)).toBe(false);
  });

  test('leave the rest to those that are in none of the three numbers', () => {
    expect(votesLeft({}, tallyOf('8-0-2'), COUNCIL_OF_1950).notParticipating).toBe(1);
  });

  test('with four names, the rest in favour', () => {
    const known = votes('RUS=against VEN=against CHN=abstaining AGO=abstaining');
    const followed = withThoseThatFollow(known, { tally: tallyOf('11-2-2') }, COUNCIL_OF_2016);
    expect(decide(followed, COUNCIL_OF_2016, 'substantive')).toMatchObject({ kind: 'vetoed', by: ['RUS'] });
  });
});

function votes(list: string): Votes {
  return Object.fromEntries(
    list.split(' ').map((pair) => {
      const [member = '', vote = ''] = pair.split('=');
      const cast = VOTES.find((known) => known === vote);
      if (!cast) throw new Error(`Not a vote: ${pair}`);
      return [stateOf(member), cast];
    }),
  );
}

function tallyOf(text: string): RecordedTally {
  const parsed = parseTally(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.tally;
}

function without(whole: Votes, hidden: readonly string[]): Votes {
  return Object.fromEntries(Object.entries(whole).filter(([member]) => !hidden.includes(member)));
}

function completionsOf(known: Votes, { seats }: Council): Votes[] {
  return seats.reduce<Votes[]>(
    (all, { member }) =>
      all.flatMap((votesSoFar) => {
        const vote = known[member];
        return (vote ? [vote] : VOTES).map((cast) => ({ ...votesSoFar, [member]: cast }));
      }),
    [{}],
  );
}

function partsOf(whole: Votes, { seats }: Council): Votes[] {
  return seats.reduce<Votes[]>(
    (all, { member }) => all.flatMap((part) => [part, { ...part, [member]: whole[member] }]),
    [{}],
  );
}

function byTally(wholes: readonly Votes[]): Map<string, Votes[]> {
  const groups = new Map<string, Votes[]>();
  for (const whole of wholes) {
    const { inFavour, against, abstaining } = countVotes(whole, COUNCIL_OF_FOUR);
    const key = `${inFavour}-${against}-${abstaining}`;
    groups.set(key, [...(groups.get(key) ?? []), whole]);
  }
  return groups;
}

function endsOf(wholes: readonly Votes[], matter: Matter): DecidedKind[] {
  return inOrder(wholes.map((whole) => decide(whole, COUNCIL_OF_FOUR, matter).kind));
}

function possibleOf(outcome: Outcome): DecidedKind[] {
  return inOrder(outcome.kind === 'undetermined' ? (outcome.between ?? []) : [outcome.kind]);
}

function inOrder(kinds: readonly Outcome['kind'][]): DecidedKind[] {
  return (['adopted', 'vetoed', 'insufficientVotes'] as const).filter((kind) => kinds.includes(kind));
}
