import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNotation, parseTally, printNotation, printTally, stateOf } from '../../machines/rules/index.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, COUNCIL_OF_FIVE, votesOf } from './councils.ts';
import { anyCouncil, anyVotes } from './arbitraries.ts';

describe('votes', () => {
  test('S/2016/846: permanent members first, both groups in English alphabetical order', () => {
    expect(parseNotation('0+-++ 0++++++++-', COUNCIL_OF_2016)).toEqual({
      ok: true,
      votes: {
        CHN: 'abstaining',
        FRA: 'inFavour',
        RUS: 'against',
        GBR: 'inFavour',
        USA: 'inFavour',
        AGO: 'abstaining',
        EGY: 'inFavour',
        JPN: 'inFavour',
        MYS: 'inFavour',
        NZL: 'inFavour',
        SEN: 'inFavour',
        ESP: 'inFavour',
        UKR: 'inFavour',
        URY: 'inFavour',
        VEN: 'against',
      },
    });
  });

  test('a member that has not voted yet has no entry', () => {
    expect(parseNotation('x. +-.', COUNCIL_OF_FIVE)).toEqual({
      ok: true,
      votes: { FRA: 'notParticipating', AGO: 'inFavour', JPN: 'against' },
    });
  });

  test('blanks around and between the groups do not matter', () => {
    expect(parseNotation('  0+   -x.\n', COUNCIL_OF_FIVE)).toEqual(parseNotation('0+ -x.', COUNCIL_OF_FIVE));
  });

  test.each([
    ['', COUNCIL_OF_FIVE, { kind: 'wrongGroups', found: 0, needed: 2 }],
    ['0+-++0++++++++-', COUNCIL_OF_2016, { kind: 'wrongGroups', found: 1, needed: 2 }],
    ['++ + ++', COUNCIL_OF_FIVE, { kind: 'wrongGroups', found: 3, needed: 2 }],
    ['+++ +++', COUNCIL_OF_FIVE, { kind: 'wrongLength', group: 'permanent', found: 3, needed: 2 }],
    ['++ ++', COUNCIL_OF_FIVE, { kind: 'wrongLength', group: 'elected', found: 2, needed: 3 }],
    ['0+-++ 0++++++++-', COUNCIL_OF_1950, { kind: 'wrongLength', group: 'elected', found: 10, needed: 6 }],
    ['++ +Y+', COUNCIL_OF_FIVE, { kind: 'unknownSign', position: 5, found: 'Y', allowed: ['+', '-', '0', 'x', '.'] }],
    // A typographic minus looks right and is not; a sign outside the basic plane is one sign.
    ['+− +++', COUNCIL_OF_FIVE, { kind: 'unknownSign', position: 2, found: '−', allowed: ['+', '-', '0', 'x', '.'] }],
    ['++ 👍', COUNCIL_OF_FIVE, { kind: 'unknownSign', position: 4, found: '👍', allowed: ['+', '-', '0', 'x', '.'] }],
    ['X+ +++', COUNCIL_OF_FIVE, { kind: 'unknownSign', position: 1, found: 'X', allowed: ['+', '-', '0', 'x', '.'] }],
  ])('%j is refused with a reason', (text, council, problem) => {
    expect(parseNotation(text, council)).toEqual({ ok: false, problem });
  });

  test('a Council of elected members only has one group', () => {
    const council = { seats: [{ member: stateOf('JPN'), permanent: false }], requiredVotes: 1 };
    expect([parseNotation('+', council), printNotation({}, council)]).toEqual([
      { ok: true, votes: { JPN: 'inFavour' } },
      '.',
    ]);
  });

  test.each(['0+-++ 0++++++++-', '+-+-- 0+------0+', '..... ..........', 'xxxxx xxxxxxxxxx', 'x0000 ++++++++++'])(
    '%s is printed as it was read',
    (text) => {
      expect(printNotation(votesOf(text, COUNCIL_OF_2016), COUNCIL_OF_2016)).toBe(text);
    },
  );

  test('law: what is printed is read as the same votes', () => {
    fc.assert(
      fc.property(
        anyCouncil.chain((council) => fc.tuple(fc.constant(council), anyVotes(council))),
        ([council, votes]) => {
          expect(parseNotation(printNotation(votes, council), council)).toEqual({ ok: true, votes });
        },
      ),
    );
  });

  test('law: no text makes the parser throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('+', '-', '0', 'x', '.', ' ') })),
        (text) => {
          const parsed = parseNotation(text, COUNCIL_OF_FIVE);
          if (parsed.ok) expect(printNotation(parsed.votes, COUNCIL_OF_FIVE)).toBe(text.trim().split(/\s+/u).join(' '));
        },
      ),
    );
  });
});

describe('tally', () => {
  test.each([
    ['11-2-2', { inFavour: 11, against: 2, abstaining: 2 }],
    ['0-0-15', { inFavour: 0, against: 0, abstaining: 15 }],
  ])('%s', (text, tally) => {
    expect([parseTally(text), printTally(tally)]).toEqual([{ ok: true, tally }, text]);
  });

  test('members that did not participate are not in the three numbers', () => {
    const tally = { inFavour: 7, against: 1, abstaining: 0, notParticipating: 3, outstanding: 0 };
    expect(printTally(tally)).toBe('7-1-0');
  });

  test.each(['', '11-2', '11-2-2-0', '11–2–2', '-1-2-2', ' 11-2-2', '111-0-0'])('%j is no tally', (text) => {
    expect(parseTally(text)).toEqual({ ok: false, problem: { kind: 'notATally', found: text } });
  });
});
