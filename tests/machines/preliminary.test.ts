import { describe, expect, test } from 'vitest';
import { metaOf } from '../../machines/index.ts';
import { stateOf, type Act, type Matter } from '../../machines/rules/index.ts';
import {
  askWhetherProcedural,
  challenge,
  CLOSE,
  DECLARE,
  decided,
  declared,
  practise,
  PROCEED,
  put,
  PUT_PRELIMINARY,
  votesOn,
} from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { after, FIRST, FRA, symbolOf, TO_THE_FLOOR, UKR, withFirst } from './smallCouncil.ts';

const ON = practise('preliminaryQuestion');
const RAISE = askWhetherProcedural(FIRST, FRA);
const ruleIt = (matter: Matter): Act => ({ type: 'preliminary.rule', matter });

describe('the preliminary question, before the vote on the draft', () => {
  const draftVote = decided(put(FIRST), '- ++');

  test.each<[law: string, acts: readonly Act[], matter: Matter, results: readonly string[]]>([
    [
      'lost to a permanent No: substantive, and the next No is a veto',
      decided(PUT_PRELIMINARY, '- ++'),
      'substantive',
      [`preliminary ${FIRST} vetoed 2-1-0 by FRA`, `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'short of votes: substantive',
      decided(PUT_PRELIMINARY, '- -+'),
      'substantive',
      [`preliminary ${FIRST} insufficientVotes 1-2-0`, `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'adopted: procedural, and a permanent No is no veto',
      decided(PUT_PRELIMINARY, '0 ++'),
      'procedural',
      [`preliminary ${FIRST} adopted 2-0-1`, `${FIRST} adopted 2-1-0`],
    ],
    ['ruled procedural and not challenged', [ruleIt('procedural'), PROCEED], 'procedural', [`${FIRST} adopted 2-1-0`]],
    [
      'ruled procedural, challenged, and not overruled',
      [ruleIt('procedural'), ...decided(challenge(FRA), '+ --')],
      'procedural',
      ['ruling 1 insufficientVotes 1-2-0', `${FIRST} adopted 2-1-0`],
    ],
    [
      'ruled procedural and overruled: substantive',
      [ruleIt('procedural'), ...decided(challenge(FRA), '+ +-')],
      'substantive',
      ['ruling 1 adopted 2-1-0', `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'ruled substantive and overruled: procedural',
      [ruleIt('substantive'), ...decided(challenge(UKR), '- ++')],
      'procedural',
      ['ruling 1 adopted 2-1-0', `${FIRST} adopted 2-1-0`],
    ],
    [
      'defeated by a permanent No, then ruled procedural: the ruling is what counts',
      [...declared(PUT_PRELIMINARY, '- ++'), ruleIt('procedural'), PROCEED],
      'procedural',
      [`preliminary ${FIRST} vetoed 2-1-0 by FRA`, `${FIRST} adopted 2-1-0`],
    ],
  ])('%s', (_, acts, matter, results) => {
    const asked = recordOf([ON, RAISE, ...acts]);
    expect([asked.drafts[0]?.matter, asked.drafts[0]?.settled, asked.preliminary, asked.drafts[1]?.settled]).toEqual([
      matter,
      true,
      undefined,
      undefined,
    ]);
    expect(resultsOf(recordOf([ON, RAISE, ...acts, ...draftVote]))).toEqual(results);
  });

  test('it leads back to the statements before the vote', () => {
    expect(metaOf(after([...TO_THE_FLOOR, ON, RAISE, ...decided(PUT_PRELIMINARY, '+ ++')])).phase).toBe(
      'beforeTheVote',
    );
  });
});

describe('the preliminary question, once the votes on the draft are in', () => {
  const VOTED: readonly Act[] = [ON, ...votesOn(put(FIRST), '- ++'), CLOSE, RAISE];

  test.each<[law: string, acts: readonly Act[], results: readonly string[]]>([
    [
      'lost to the same permanent No: the double veto',
      decided(PUT_PRELIMINARY, '- ++'),
      [`preliminary ${FIRST} vetoed 2-1-0 by FRA`, `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'adopted: the No that was cast turns out to be none',
      decided(PUT_PRELIMINARY, '+ ++'),
      [`preliminary ${FIRST} adopted 3-0-0`, `${FIRST} adopted 2-1-0`],
    ],
    ['ruled procedural: no veto either', [ruleIt('procedural'), PROCEED], [`${FIRST} adopted 2-1-0`]],
  ])('%s', (_, acts, results) => {
    const asked = after([...TO_THE_FLOOR, ...VOTED, ...acts]);
    expect([metaOf(asked).phase, asked.context.record.pending.map(({ votes }) => votes)]).toEqual([
      'votingClosed',
      [{ FRA: 'against', NZL: 'inFavour', UKR: 'inFavour' }],
    ]);
    expect(resultsOf(recordOf([...VOTED, ...acts, DECLARE]))).toEqual(results);
  });

  test('on a procedural draft it can turn a No into a veto', () => {
    const record = recordOf([...VOTED, ruleIt('substantive'), PROCEED, DECLARE], withFirst({ matter: 'procedural' }));
    expect(resultsOf(record)).toEqual([`${FIRST} vetoed 2-1-0 by FRA`]);
  });
});

describe('the cases', () => {
  test('24 May 1948, Czechoslovakia: 8-2-1, then 9-2-0; the Soviet Union used one No to make the second count', () => {
    const draft = symbolOf('S/PV.303');
    const prague = meetingOn('1948-05-24', 'FRA', 'S/PV.303 ARG');
    const { council } = prague;
    const record = recordOf(
      [
        askWhetherProcedural(draft, stateOf('SUN')),
        ...decided(PUT_PRELIMINARY, allBut(council, { against: 'UKR SUN', abstaining: 'FRA' }), council),
        ...decided(put(draft), allBut(council, { against: 'UKR SUN' }), council),
      ],
      prague,
    );
    expect(resultsOf(record)).toEqual(['preliminary S/PV.303 vetoed 8-2-1 by SUN', 'S/PV.303 vetoed 9-2-0 by SUN']);
  });

  test('29 September 1950, Taiwan: 7-3-1; China called its No a veto, and the Council held that it was none', () => {
    const draft = symbolOf('S/1823/Corr.1');
    const taiwan = meetingOn('1950-09-29', 'GBR', 'S/1823/Corr.1 ECU');
    const { council } = taiwan;
    const record = recordOf(
      [
        ...votesOn(put(draft), allBut(council, { against: 'ROC CUB USA', abstaining: 'EGY' }), council),
        CLOSE,
        askWhetherProcedural(draft, stateOf('ROC')),
        ...declared(PUT_PRELIMINARY, allBut(council, { against: 'ROC', abstaining: 'CUB' }), council),
        ruleIt('procedural'),
        PROCEED,
        DECLARE,
      ],
      taiwan,
    );
    expect(resultsOf(record)).toEqual(['preliminary S/1823/Corr.1 vetoed 9-1-1 by ROC', 'S/1823/Corr.1 adopted 7-3-1']);
  });

  test('7 September 1959, Laos: ruled procedural, not overruled, adopted 10-1-0 over the Soviet No', () => {
    const draft = symbolOf('S/RES/132(1959)');
    const laos = meetingOn('1959-09-07', 'ITA', 'S/RES/132(1959) USA');
    const against = allBut(laos.council, { against: 'SUN' });
    expect(
      resultsOf(
        recordOf(
          [
            askWhetherProcedural(draft, stateOf('SUN')),
            ruleIt('procedural'),
            PROCEED,
            ...decided(put(draft), against, laos.council),
          ],
          laos,
        ),
      ),
    ).toEqual(['S/RES/132(1959) adopted 10-1-0']);
  });

  test('the same had it been overruled: vetoed', () => {
    const draft = symbolOf('S/RES/132(1959)');
    const laos = meetingOn('1959-09-07', 'ITA', 'S/RES/132(1959) USA');
    const overruling = decided(
      challenge(stateOf('SUN')),
      allBut(laos.council, { against: 'ITA GBR USA FRA' }),
      laos.council,
    );
    const record = recordOf(
      [
        askWhetherProcedural(draft, stateOf('SUN')),
        ruleIt('procedural'),
        ...overruling,
        ...decided(put(draft), allBut(laos.council, { against: 'SUN' }), laos.council),
      ],
      laos,
    );
    expect([resultsOf(record), draftsOf(record)]).toEqual([
      ['ruling 1 adopted 7-4-0', 'S/RES/132(1959) vetoed 10-1-0 by SUN'],
      ['S/RES/132(1959) vetoed'],
    ]);
  });
});
