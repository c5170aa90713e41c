import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Votes } from '../../machines/rules/index.ts';
import { anyCouncil, anyMatter, anyVotes, closedCase } from './arbitraries.ts';

const anyCase = anyCouncil.chain((council) =>
  fc.record({ council: fc.constant(council), votes: anyVotes(council), matter: anyMatter }),
);

test("an elected member's change to in favour never defeats a text", () => {
  fc.assert(
    fc.property(closedCase, anyMatter, ({ council, votes, member }, matter) => {
      fc.pre(council.seats.some((seat) => seat.member === member && !seat.permanent));
      fc.pre(decide(votes, council, matter).kind === 'adopted');
      expect(decide({ ...votes, [member]: 'inFavour' }, council, matter).kind).toBe('adopted');
    }),
  );
});

test("a permanent member's change to in favour never defeats a text either", () => {
  fc.assert(
    fc.property(closedCase, anyMatter, ({ council, votes, member }, matter) => {
      fc.pre(decide(votes, council, matter).kind === 'adopted');
      expect(decide({ ...votes, [member]: 'inFavour' }, council, matter).kind).toBe('adopted');
    }),
  );
});

test('adopted as substantive, then adopted as procedural', () => {
  fc.assert(
    fc.property(closedCase, ({ council, votes }) => {
      fc.pre(decide(votes, council, 'substantive').kind === 'adopted');
      expect(decide(votes, council, 'procedural').kind).toBe('adopted');
    }),
  );
});

test('vetoed, then adopted as procedural: only the veto stood in the way', () => {
  fc.assert(
    fc.property(closedCase, ({ council, votes }) => {
      fc.pre(decide(votes, council, 'substantive').kind === 'vetoed');
      expect(decide(votes, council, 'procedural').kind).toBe('adopted');
    }),
  );
});

test('the required votes never move with attendance', () => {
  fc.assert(
    fc.property(anyCase, ({ council, votes, matter }) => {
      const { required, findings } = decide(votes, council, matter);
      const needed = findings.flatMap((finding) => ('needed' in finding ? [finding.needed] : []));
      expect(new Set([required, ...needed])).toEqual(new Set([council.requiredVotes]));
    }),
  );
});

test("a permanent member's abstaining and not participating come to the same end", () => {
  fc.assert(
    fc.property(closedCase, anyMatter, ({ council, votes, member }, matter) => {
      fc.pre(council.seats.some((seat) => seat.member === member && seat.permanent));
      const abstaining = decide({ ...votes, [member]: 'abstaining' }, council, matter);
      const absent = decide({ ...votes, [member]: 'notParticipating' }, council, matter);
      expect(absent.kind).toBe(abstaining.kind);
    }),
  );
});

test('vetoed only with the required votes in favour, by permanent members against, on substantive matters', () => {
  fc.assert(
    fc.property(closedCase, anyMatter, ({ council, votes }, matter) => {
      const outcome = decide(votes, council, matter);
      fc.pre(outcome.kind === 'vetoed');
      const against = council.seats.filter(({ member, permanent }) => permanent && votes[member] === 'against');
      expect([outcome.tally.inFavour >= council.requiredVotes, outcome.by, matter]).toEqual([
        true,
        against.map(({ member }) => member),
        'substantive',
      ]);
    }),
  );
});

test('the order in which votes are written does not matter', () => {
  const shuffledCase = anyCase.chain((given) =>
    fc
      .shuffledSubarray(Object.entries(given.votes), { minLength: Object.keys(given.votes).length })
      .map((entries) => ({ ...given, shuffled: Object.fromEntries(entries) satisfies Votes })),
  );
  fc.assert(
    fc.property(shuffledCase, ({ council, votes, shuffled, matter }) => {
      expect(decide(shuffled, council, matter)).toEqual(decide(votes, council, matter));
    }),
  );
});

test('undetermined exactly while a vote is out, and waiting for the members that have not voted', () => {
  fc.assert(
    fc.property(anyCase, ({ council, votes, matter }) => {
      const outcome = decide(votes, council, matter);
      const out = council.seats.map(({ member }) => member).filter((member) => votes[member] === undefined);
      expect(outcome.kind === 'undetermined' ? outcome.waitingFor : []).toEqual(out);
    }),
  );
});

test('what a finding calls certain no further vote changes', () => {
  const twoStages = anyCouncil.chain((council) =>
    fc.record({
      council: fc.constant(council),
      votes: anyVotes(council),
      more: anyVotes(council),
      matter: anyMatter,
    }),
  );
  fc.assert(
    fc.property(twoStages, ({ council, votes, more, matter }) => {
      const now = decide(votes, council, matter).findings;
      const later = decide({ ...more, ...votes }, council, matter).findings;
      for (const finding of now.filter((each) => 'certain' in each && each.certain)) {
        const again = later.find(({ test: name }) => name === finding.test);
        // A text that has fallen short in the meantime is not asked for concurring votes any more.
        if (again !== undefined) expect(metOf(again)).toBe(metOf(finding));
      }
    }),
  );
});

test('every tally adds up to the number of seats', () => {
  fc.assert(
    fc.property(anyCase, ({ council, votes, matter }) => {
      const { tally } = decide(votes, council, matter);
      expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(council.seats.length);
    }),
  );
});

function metOf(finding: object): unknown {
  return 'met' in finding ? finding.met : undefined;
}
