import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MATTERS, stateOf } from '../../machines/rules/index.ts';
import {
  CHARTER,
  inCouncilOf,
  REFORMS,
  seatedInReform,
  sizeOfReform,
  type DecisionRule,
  type Reform,
  type SeatedReform,
} from '../../src/tools/index.ts';
import { ownReform } from '../../src/analysis/index.ts';
import { closedVotes } from '../rules/arbitraries.ts';
import { COUNCIL_OF_2016, COUNCIL_OF_FIVE, votesOf } from '../rules/councils.ts';
import { answered } from './cases.ts';

const FRENCH = {
  council: COUNCIL_OF_2016,
  votes: votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016),
  matter: 'substantive',
  rule: CHARTER,
} as const;

const reformCalled = (name: string): Reform => REFORMS.find((each) => each.name === name) ?? expect.fail(name);

/** How many seats of each place and kind: `elected kept`. */
function counted({ seats }: SeatedReform): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { place, holder } of seats)
    counts[`${place} ${holder.kind}`] = (counts[`${place} ${holder.kind}`] ?? 0) + 1;
  return counts;
}

describe('S/2016/846 in the Council of a reform', () => {
  test.each([
    [
      'groupOfFour',
      { 'permanentWithVeto kept': 5, 'elected kept': 10, 'permanentWithoutVeto new': 6, 'elected new': 4 },
    ],
    ['africanUnion', { 'permanentWithVeto kept': 5, 'elected kept': 10, 'permanentWithVeto new': 6, 'elected new': 5 }],
    ['unitingForConsensus26', { 'permanentWithVeto kept': 5, 'elected kept': 10, 'elected new': 11 }],
    ['charter1945', { 'permanentWithVeto kept': 5, 'elected open': 6 }],
  ])('%s: everybody who has a seat there, and what is open or new', (name, places) => {
    expect(counted(seatedInReform(FRENCH, reformCalled(name)))).toEqual(places);
  });

  test('the members keep their votes; seats that nobody held have none, and a number', () => {
    const { seats } = seatedInReform(FRENCH, reformCalled('africanUnion'));
    expect(seats.find(({ holder }) => holder.kind === 'kept' && holder.member === 'RUS')).toEqual({
      place: 'permanentWithVeto',
      holder: { kind: 'kept', member: 'RUS', vote: 'against', bound: false },
    });
    expect(seats.at(-1)).toEqual({ place: 'elected', holder: { kind: 'new', number: 5 } });
  });

  test('where fewer keep the veto and nothing says who, nobody of the five has a seat by a guess', () => {
    const read = ownReform({ permanentWithVeto: 3, permanentWithoutVeto: 2, elected: 10 });
    const reform = read.ok ? read.reform : expect.fail('no reform');
    const seated = seatedInReform(FRENCH, reform);
    expect(counted(seated)).toEqual({
      'elected kept': 10,
      'permanentWithVeto open': 3,
      'permanentWithoutVeto open': 2,
    });
    expect(seated.seats.find(({ holder }) => holder.kind === 'open')?.holder).toEqual({
      kind: 'open',
      among: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
      number: 1,
    });
  });

  test('who has to abstain under the rule has abstained, and is marked', () => {
    const rule: DecisionRule = { name: 'obligatoryAbstention', vetoes: 1, obligatoryAbstainers: [stateOf('RUS')] };
    const { seats } = seatedInReform({ ...FRENCH, rule }, reformCalled('groupOfFour'));
    const bound = seats.flatMap(({ holder }) => (holder.kind === 'kept' && holder.bound ? [holder] : []));
    expect(bound).toEqual([{ kind: 'kept', member: 'RUS', vote: 'abstaining', bound: true }]);
  });

  test('nobody has a veto on procedure', () => {
    expect(seatedInReform(FRENCH, reformCalled('groupOfFour')).hasVeto).toBe(true);
    expect(seatedInReform({ ...FRENCH, matter: 'procedural' }, reformCalled('groupOfFour')).hasVeto).toBe(false);
  });
});

test('any votes in any Council of up to twelve: the seats are those of the reform, and count as the answer counts them', () => {
  const number = fc.nat(4);
  fc.assert(
    fc.property(
      closedVotes(COUNCIL_OF_FIVE),
      fc.record({ permanentWithVeto: number, permanentWithoutVeto: number, elected: number }),
      fc.constantFrom(...MATTERS),
      (votes, numbers, matter) => {
        const read = ownReform(numbers);
        if (!read.ok) return;
        const of = { council: COUNCIL_OF_FIVE, votes, matter, rule: CHARTER };
        const { found } = answered(inCouncilOf(of, read.reform).answer);
        const { seats } = seatedInReform(of, read.reform);
        const many = (kind: string): number => seats.filter(({ holder }) => holder.kind === kind).length;
        expect(seats).toHaveLength(sizeOfReform(read.reform));
        for (const place of ['permanentWithVeto', 'permanentWithoutVeto', 'elected'] as const)
          expect(seats.filter((seat) => seat.place === place)).toHaveLength(numbers[place]);
        expect(many('new')).toBe(found.newSeats);
        const joined = seats.filter(({ holder }) => holder.kind === 'kept' && holder.vote === 'inFavour').length;
        expect(found.inFavour.least).toBeGreaterThanOrEqual(joined);
        expect(found.inFavour.most).toBeLessThanOrEqual(joined + many('new') + many('open'));
        if (many('open') === 0) expect(found.inFavour).toEqual({ least: joined, most: joined + many('new') });
      },
    ),
  );
});
