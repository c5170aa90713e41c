import { describe, expect, test } from 'vitest';
import type { Council, Matter } from '../../machines/rules/index.ts';
import { CHARTER, NO_VETO, TWO_VETOES, type DecisionRule } from '../../src/analysis/rule.ts';
import { standings, type Standing } from '../../src/analysis/standing.ts';
import { alone } from '../../src/analysis/turn.ts';
import { COUNCIL_OF_2016, votesOf } from '../rules/councils.ts';
import {
  codeOf,
  COUNCIL_OF_SIX,
  endsOf,
  members,
  patternCount,
  RULES,
  SMALL_COUNCILS,
  votesOfPattern,
} from './naive.ts';

describe('against every change of every pattern', () => {
  test.each(SMALL_COUNCILS.flatMap(([name, council]) => RULES.map(([of, rule]) => [name, of, council, rule] as const)))(
    '%s, %s',
    (_name, _of, council, rule) => {
      expect(disagreements(council, 'substantive', rule)).toEqual([]);
    },
  );

  test.each(SMALL_COUNCILS)('%s, on procedure', (_name, council) => {
    expect(disagreements(council, 'procedural', CHARTER)).toEqual([]);
  });

  test('six seats, two vetoes needed', () => {
    expect(disagreements(COUNCIL_OF_SIX, 'substantive', TWO_VETOES)).toEqual([]);
  });
});

describe('8 October 2016', () => {
  const S846 = votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016);
  const S847 = votesOf('+-+-- 0+------0+', COUNCIL_OF_2016);

  test('S/2016/846: only Russia matters; two votes above the bar, one veto too many', () => {
    const { adopted, margin, members: found } = standings(S846, COUNCIL_OF_2016, 'substantive');
    expect([adopted, margin]).toEqual([false, { votes: 2, vetoes: -1 }]);
    expect(found.filter(({ state }) => state !== 'notAtAll')).toEqual([
      { member: 'RUS', state: 'alone', to: ['inFavour', 'abstaining', 'notParticipating'] },
    ]);
  });

  test('S/2016/847: nobody alone, the four in favour not at all', () => {
    const { margin, members: found } = standings(S847, COUNCIL_OF_2016, 'substantive');
    expect(margin).toEqual({ votes: -5, vetoes: -3 });
    expect(namesOf(found, 'alone')).toBe('');
    expect(namesOf(found, 'notAtAll')).toBe('CHN EGY RUS VEN');
  });

  test('S/2016/846 without veto: it is adopted, and the eleven matter only together', () => {
    const { adopted, margin, members: found } = standings(S846, COUNCIL_OF_2016, 'substantive', NO_VETO);
    expect([adopted, margin, namesOf(found, 'alone')]).toEqual([true, { votes: 2 }, '']);
    expect(namesOf(found, 'notAtAll')).toBe('AGO CHN RUS VEN');
  });

  test('votes that are out: who can still decide', () => {
    const votes = votesOf('.+.++ .++++++...', COUNCIL_OF_2016);
    const { adopted, margin, members: found } = standings(votes, COUNCIL_OF_2016, 'substantive');
    expect([adopted, margin]).toEqual([true, { votes: 0, vetoes: 0 }]);
    expect(found.flatMap((each) => (each.state === 'alone' ? [{ member: each.member, to: each.to }] : []))).toEqual(
      alone(votes, COUNCIL_OF_2016, 'substantive'),
    );
  });

  test('a bar that nobody can reach: nobody matters', () => {
    const { members: found } = standings(S846, COUNCIL_OF_2016, 'substantive', { ...CHARTER, requiredVotes: 16 });
    expect(found.every(({ state }) => state === 'notAtAll')).toBe(true);
  });
});

function namesOf(found: readonly Standing[], wanted: Standing['state']): string {
  return found
    .filter(({ state }) => state === wanted)
    .map(({ member }) => member)
    .join(' ');
}

/**
 * Alone: some change of this member only turns the result. Together: it takes part in some change that turns the
 * result, and does not if any one of its members keeps its vote. Both by trying every other pattern.
 */
function disagreements(council: Council, matter: Matter, rule: DecisionRule): unknown[] {
  const adopted = endsOf(council, matter, rule).map((kind) => kind === 'adopted');
  const seats = members(council).map((_, seat) => seat);
  const found: unknown[] = [];
  for (let now = 0; now < patternCount(council); now += 1) {
    const alone: number[][] = seats.map(() => []);
    const together = new Set<number>();
    for (let other = 0; other < adopted.length; other += 1) {
      if (adopted[other] === adopted[now]) continue;
      let [changed, needed] = [0, 0];
      for (const seat of seats) {
        const bits = 3 << (2 * seat);
        if (((now ^ other) & bits) === 0) continue;
        changed += 1;
        if (adopted[(other & ~bits) | (now & bits)] === adopted[now]) needed += 1;
      }
      if (changed > needed) continue;
      for (const seat of seats) {
        const vote = (other >> (2 * seat)) & 3;
        if (vote === ((now >> (2 * seat)) & 3)) continue;
        together.add(seat);
        if (changed === 1) alone[seat]?.push(vote);
      }
    }
    const searched = seats.map((seat) =>
      alone[seat]?.length
        ? `alone ${alone[seat].toSorted((one, next) => one - next).join()}`
        : together.has(seat)
          ? 'together'
          : 'notAtAll',
    );
    const claimed = standings(votesOfPattern(now, council), council, matter, rule).members.map((each) =>
      each.state === 'alone' ? `alone ${each.to.map(codeOf).join()}` : each.state,
    );
    if (searched.join(' ') !== claimed.join(' '))
      found.push({ votes: votesOfPattern(now, council), searched, claimed });
  }
  return found.slice(0, 3);
}
