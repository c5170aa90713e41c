import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPosition, play, type Position } from '../../machines/index.ts';
import type { Act, MemberId, Votes } from '../../machines/rules/index.ts';
import { COUNCIL_OF_2016 } from '../rules/councils.ts';
import { closedVotes } from '../rules/arbitraries.ts';
import {
  challenge,
  cast,
  decided,
  declared,
  leave,
  move,
  party,
  PROCEED,
  put,
  putMotion,
  raisePoint,
  rule,
  speak,
  submit,
} from './acts.ts';
import { meetingOn, recordOf } from './meetings.ts';
import { wayBack } from './positionKey.ts';
import {
  FIRST,
  FRA,
  MEMBERS,
  NZL,
  playAll,
  SECOND,
  SMALL_COUNCIL,
  symbolOf,
  SYR,
  UKR,
  UNKNOWN,
} from './smallCouncil.ts';
import { diceOf, doneIn, INPUTS, walk, type Step } from './walks.ts';

const SEEDED = { seed: 20_161_008, numRuns: 60 } as const;

/** A meeting of random acts, as three numbers: these are what a failing law prints, and what shrinks. */
interface Walk {
  readonly input: number;
  readonly length: number;
  readonly seed: number;
}
const anyWalk: fc.Arbitrary<Walk> = fc.record({
  input: fc.nat({ max: INPUTS.length - 1 }),
  length: fc.integer({ min: 1, max: 60 }),
  seed: fc.nat(),
});

describe('acts that have nothing to do with each other', { timeout: 60_000 }, () => {
  /** Each touches something of its own in the record; all but a statement leave the chart where it is. */
  const independent: readonly Act[] = [
    { type: 'delegation.signal', member: FRA, draft: FIRST, vote: 'against' },
    { type: 'delegation.instruct', member: NZL, draft: FIRST, vote: 'inFavour' },
    { type: 'delegation.signal', member: UKR, draft: SECOND, vote: 'abstaining' },
    speak(FRA),
    speak(NZL),
    speak(SYR),
    { type: 'silence.begin', title: 'A', until: '5 p.m.' },
    { type: 'draft.putInBlue', draft: FIRST, by: FRA },
    { type: 'draft.putInBlue', draft: SECOND, by: NZL },
    submit(UNKNOWN, UKR),
    { type: 'practice.set', practice: 'obligatoryAbstention', on: true },
    { type: 'practice.set', practice: 'preliminaryQuestion', on: true },
    party(FRA),
    leave(UKR),
  ];
  /** Together they would be one act after the other: a State speaks, or is submitting, and leaves. */
  const related = (one: Act, other: Act) =>
    actorOf(one) !== undefined &&
    actorOf(one) === actorOf(other) &&
    (one.type === 'delegation.leave' || other.type === 'delegation.leave');
  const pairs = independent
    .flatMap((one, index) => independent.slice(index + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => !related(one, other));

  test('may come in either order: the meeting differs in who has the floor, and in nothing else', () => {
    fc.assert(
      fc.property(anyWalk, (given) => {
        const position = endOf(given);
        for (const [one, other] of pairs) {
          const [first, second] = [bothDone(position, one, other), bothDone(position, other, one)];
          expect([one, other, first && butForTheSpeaker(first)]).toEqual([
            one,
            other,
            second && butForTheSpeaker(second),
          ]);
        }
      }),
      { ...SEEDED, numRuns: 40 },
    );
  });

  test('are in order whatever the other did', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...pairs), (given, [one, other]) => {
        const position = endOf(given);
        const after = play(position, one);
        if (after.ok) expect(after.position.can(other)).toBe(position.can(other));
      }),
      { ...SEEDED, numRuns: 200 },
    );
  });

  test('votes of different members in a roll come in any order', () => {
    const rolls = fc.tuple(
      fc.shuffledSubarray([...MEMBERS], { minLength: 3 }),
      fc.array(fc.constantFrom('inFavour', 'against', 'abstaining', 'notParticipating'), {
        minLength: 3,
        maxLength: 3,
      }),
    );
    fc.assert(
      fc.property(rolls, ([members, votes]) => {
        const voteOf = (member: MemberId) => votes[MEMBERS.indexOf(member)] ?? 'abstaining';
        const [shuffled, inOrder] = [members, MEMBERS].map((each) =>
          recordOf([put(FIRST, 'roll'), ...each.map((member) => cast(member, voteOf(member)))]),
        );
        expect(shuffled).toEqual(inOrder);
      }),
      SEEDED,
    );
  });
});

describe('undo', { timeout: 60_000 }, () => {
  test('of any act restores the exact position: it was never touched, and the acts before lead to it again', () => {
    fc.assert(
      fc.property(anyWalk, (given) => {
        const steps = stepsOf(given);
        const kept = steps.map(({ before }) => JSON.stringify(wholeOf(before)));
        steps.forEach(({ before, act }) => play(before, act));
        expect(steps.map(({ before }) => JSON.stringify(wholeOf(before)))).toEqual(kept);
        const at = Math.floor(steps.length / 2);
        const again = playAll(startOf(given), doneIn(steps.slice(0, at)));
        expect(wholeOf(again)).toEqual(wholeOf(steps[at]?.before ?? again));
      }),
      SEEDED,
    );
  });

  test('and what is done again leads to the same', () => {
    fc.assert(
      fc.property(anyWalk, (given) => {
        const last = stepsOf(given).at(-1);
        if (!last) return;
        const again = play(last.before, last.act);
        expect(again.ok ? wholeOf(again.position) : again.refusal).toEqual(last.refusal ?? wholeOf(last.after));
      }),
      SEEDED,
    );
  });
});

describe('a procedural question has no vetoing member, whatever the votes', { timeout: 60_000 }, () => {
  const draft = symbolOf('S/2016/846');
  const october = meetingOn('2016-10-08', 'RUS', 'S/2016/846 FRA');
  const procedural = { ...october, drafts: october.drafts.map((each) => ({ ...each, matter: 'procedural' as const })) };
  const [GBR] = COUNCIL_OF_2016.seats.filter(({ member }) => member === 'GBR').map(({ member }) => member) as [
    MemberId,
  ];
  const vote = (asking: Act, votes: Votes) => declared(asking, votes, COUNCIL_OF_2016);

  const questions: readonly (readonly [string, (votes: Votes) => readonly Act[]])[] = [
    ['a motion', (votes) => [move({ kind: 'postpone' }, GBR), ...vote(putMotion(), votes)]],
    ['a challenge to a ruling', (votes) => [raisePoint(GBR), rule(true), ...vote(challenge(GBR), votes)]],
    ['a draft on a procedural matter', (votes) => vote(put(draft), votes)],
    [
      'a part of it',
      (votes) => [
        { type: 'parts.request', draft, by: GBR, parts: [{ part: 'para. 1', operative: true }] },
        ...vote({ type: 'part.putToVote', draft, part: 'para. 1', manner: 'hands' }, votes),
      ],
    ],
  ];

  test.each(questions)('%s: adopted with nine in favour, else short of votes', (_, acts) => {
    fc.assert(
      fc.property(closedVotes(COUNCIL_OF_2016), (votes) => {
        const outcome = recordOf(acts(votes), procedural).declared.at(-1)?.outcome;
        const inFavour = Object.values(votes).filter((each) => each === 'inFavour').length;
        expect([outcome?.kind, outcome && 'by' in outcome]).toEqual([
          inFavour >= 9 ? 'adopted' : 'insufficientVotes',
          false,
        ]);
      }),
      { ...SEEDED, numRuns: 40 },
    );
  });
});

describe('nested interruptions', { timeout: 60_000 }, () => {
  const votes = closedVotes(SMALL_COUNCIL.council);
  const point = fc
    .tuple(fc.boolean(), fc.option(votes))
    .map(([upheld, challenged]): Act[] => [
      raisePoint(UKR),
      rule(upheld),
      ...(challenged ? decided(challenge(NZL), challenged) : [PROCEED]),
    ]);
  const suspension = fc.constant<Act[]>([{ type: 'meeting.suspend' }, { type: 'meeting.resume' }]);
  /** A motion that is lost, before its vote, at its first call and after its result interrupted by points of order. */
  const motion = fc.tuple(point, point, point).map(([one, two, three]) => (number: number): Act[] => {
    const lost = decided(putMotion(number), '- -0');
    return [
      move({ kind: 'adjourn' }, NZL),
      ...one,
      ...lost.slice(0, 2),
      ...two,
      ...lost.slice(2, -1),
      ...three,
      ...lost.slice(-1),
    ];
  });
  const interruption = fc.oneof(
    point.map((acts) => () => acts),
    suspension.map((acts) => () => acts),
    motion,
  );

  test('restore where the meeting was and the votes under way, exactly', () => {
    fc.assert(
      fc.property(anyWalk, fc.array(interruption, { minLength: 1, maxLength: 3 }), (given, interruptions) => {
        const position = endOf(given);
        fc.pre(
          position.matches({ floor: 'business' }) &&
            MEMBERS.every((member) => position.context.record.delegations[member]?.presence === 'atTheTable'),
        );
        const after = interruptions.reduce(
          (each, acts) => playAll(each, acts(each.context.record.motionsMoved + 1)),
          position,
        );
        expect([after.value, after.context.record.pending, wayBack(after)]).toEqual([
          position.value,
          position.context.record.pending,
          wayBack(position),
        ]);
      }),
      { ...SEEDED, numRuns: 150 },
    );
  });
});

function startOf({ input }: Walk): Position {
  return openPosition(INPUTS[input] ?? SMALL_COUNCIL);
}

function stepsOf({ input, length, seed }: Walk): Step[] {
  return walk(INPUTS[input] ?? SMALL_COUNCIL, length, diceOf(seed));
}

function endOf(given: Walk): Position {
  return stepsOf(given).at(-1)?.after ?? startOf(given);
}

function bothDone(position: Position, ...acts: readonly Act[]): Position | undefined {
  return acts.reduce<Position | undefined>((each, act) => {
    const played = each && play(each, act);
    return played?.ok ? played.position : undefined;
  }, position);
}

function butForTheSpeaker(position: Position) {
  const whole = wholeOf(position);
  const { speaker: _, ...record } = whole.context.record;
  return { ...whole, context: { record } };
}

function wholeOf(position: Position) {
  return { value: position.value, status: position.status, context: position.context, back: wayBack(position) };
}

function actorOf(act: Act): MemberId | undefined {
  if ('by' in act) return act.by;
  return 'member' in act ? act.member : undefined;
}
