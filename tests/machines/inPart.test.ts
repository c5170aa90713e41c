import { describe, expect, test } from 'vitest';
import { metaOf, play, refusalOf } from '../../machines/index.ts';
import { MANNERS, type Act, type TallyAct } from '../../machines/rules/index.ts';
import { cast, changeTo, CLOSE, DECLARE, leave, put } from './acts.ts';
import { recordOf } from './meetings.ts';
import { after, FIRST, FRA, NZL, SMALL_COUNCIL, TO_THE_FLOOR, UKR } from './smallCouncil.ts';

const TO_THE_RESULT: readonly Act[] = [CLOSE, DECLARE];
const tally = (inFavour: number, against: number, abstaining: number) => ({ inFavour, against, abstaining });
const told = (act: Omit<TallyAct, 'type'>): TallyAct => ({ type: 'votes.tally', ...act });

describe('votes that are known in part', () => {
  test.each(MANNERS)('are told in one step, and declared (%s)', (manner) => {
    const record = recordOf([put(FIRST, manner), told({ known: {}, tally: tally(1, 0, 2) }), ...TO_THE_RESULT]);
    expect(record.declared).toMatchObject([{ votes: {}, outcome: { kind: 'insufficientVotes', inPart: 'totals' } }]);
    expect(record.drafts[0]?.status).toBe('insufficientVotes');
  });

  test('after them nobody’s vote is out, and nobody votes by name', () => {
    const acts = [...TO_THE_FLOOR, put(FIRST, 'roll'), told({ known: {}, tally: tally(1, 0, 2) })];
    const position = after(acts);
    expect([cast(FRA, 'against'), changeTo(FRA, 'against')].map((act) => refusalOf(position, act)?.kind)).toEqual([
      'votesTold',
      'votesTold',
    ]);
    expect(play(position, CLOSE).ok).toBe(true);
  });

  test('a vote that follows from the totals is recorded', () => {
    const record = recordOf([
      put(FIRST),
      told({ known: { [FRA]: 'abstaining' }, tally: tally(2, 0, 1) }),
      ...TO_THE_RESULT,
    ]);
    expect(record.declared).toMatchObject([
      { votes: { FRA: 'abstaining', NZL: 'inFavour', UKR: 'inFavour' }, outcome: { kind: 'adopted' } },
    ]);
    expect(record.declared[0]?.outcome.inPart).toBeUndefined();
    expect(record.declared[0]).not.toHaveProperty('inPart');
  });

  test('a member that is named has voted, the others keep what they let be known', () => {
    const record = recordOf([
      { type: 'delegation.signal', member: NZL, draft: FIRST, vote: 'inFavour' },
      put(FIRST),
      told({ known: { [FRA]: 'abstaining' }, tally: tally(1, 0, 1) }),
      ...TO_THE_RESULT,
    ]);
    expect(record.delegations[FRA]?.positions[FIRST]).toEqual({ stance: 'voted', vote: 'abstaining' });
    expect(record.delegations[NZL]?.positions[FIRST]).toEqual({ stance: 'signalled', vote: 'inFavour' });
  });

  test('only the result: what was announced is taken', () => {
    const record = recordOf([put(FIRST), told({ known: {}, result: 'adopted' }), ...TO_THE_RESULT]);
    expect(record.declared).toMatchObject([{ outcome: { kind: 'adopted', inPart: 'result' } }]);
    expect(record.drafts[0]?.status).toBe('adopted');
  });

  test('where they leave the result open, nothing can be announced', () => {
    const position = after([...TO_THE_FLOOR, put(FIRST), told({ known: {}, tally: tally(2, 1, 0) }), CLOSE]);
    expect(refusalOf(position, DECLARE)).toEqual({
      kind: 'resultOpen',
      between: ['adopted', 'vetoed'],
      citation: 'Charter 27(3)',
    });
    expect(metaOf(position).phase).toBe('votingClosed');
  });

  test('a signal on a draft that has been decided is too late, whoever is named', () => {
    const position = after([...TO_THE_FLOOR, put(FIRST), told({ known: {}, tally: tally(1, 0, 2) }), ...TO_THE_RESULT]);
    const signal: Act = { type: 'delegation.signal', member: NZL, draft: FIRST, vote: 'against' };
    expect(refusalOf(position, signal)).toMatchObject({ kind: 'draftNotOpen', status: 'insufficientVotes' });
  });
});

describe('what the reader supposes', () => {
  test('a member that is named votes otherwise: the totals change with it', () => {
    const record = recordOf([
      put(FIRST),
      told({ known: { [FRA]: 'abstaining' }, tally: tally(1, 0, 1), supposed: { [FRA]: 'inFavour' } }),
      ...TO_THE_RESULT,
    ]);
    expect(record.declared).toMatchObject([
      { votes: { FRA: 'inFavour' }, outcome: { kind: 'adopted', tally: { inFavour: 2, abstaining: 0 } } },
    ]);
  });

  test('one that is not named is among those that voted so: the totals stay', () => {
    const record = recordOf([
      put(FIRST),
      told({ known: {}, tally: tally(1, 0, 2), supposed: { [FRA]: 'inFavour' } }),
      ...TO_THE_RESULT,
    ]);
    expect(record.declared).toMatchObject([
      { votes: { FRA: 'inFavour', NZL: 'abstaining', UKR: 'abstaining' }, outcome: { tally: { inFavour: 1 } } },
    ]);
  });

  test('what was announced does not hold for other votes', () => {
    const acts = [
      ...TO_THE_FLOOR,
      put(FIRST),
      told({ known: { [NZL]: 'inFavour' }, result: 'adopted', supposed: { [NZL]: 'against' } }),
      CLOSE,
    ];
    expect(refusalOf(after(acts), DECLARE)?.kind).toBe('resultOpen');
  });
});

describe('what cannot be told', () => {
  const SYR = 'SYR' as typeof FRA; // the code of a State that does not sit
  test.each<[why: string, before: readonly Act[], act: TallyAct, refusal: object]>([
    [
      'a stranger',
      [],
      told({ known: { [SYR]: 'inFavour' }, tally: tally(1, 0, 2) }),
      { kind: 'notAMember', state: SYR, citation: 'Charter 27(1)' },
    ],
    [
      'more than sit',
      [],
      told({ known: {}, tally: tally(2, 1, 1) }),
      { kind: 'tallyDoesNotFit', citation: 'Charter 27(1)' },
    ],
    [
      'no room',
      [],
      told({ known: { [FRA]: 'against' }, tally: tally(1, 0, 2) }),
      { kind: 'tallyDoesNotFit', citation: 'Charter 27(1)' },
    ],
    [
      'no room for what is supposed',
      [],
      told({ known: {}, tally: tally(1, 0, 2), supposed: { [FRA]: 'against' } }),
      { kind: 'noRoomInTally', member: FRA, vote: 'against', citation: 'Charter 27(1)' },
    ],
    [
      'another result',
      [],
      told({ known: {}, tally: tally(1, 0, 2), result: 'adopted' }),
      { kind: 'otherResult', citation: 'Charter 27(3)' },
    ],
    [
      'who has voted otherwise',
      [cast(NZL, 'inFavour')],
      told({ known: {}, tally: tally(0, 1, 2) }),
      { kind: 'alreadyVoted', vote: 'inFavour', citation: 'Charter 27(1)' },
    ],
    [
      'who is away',
      [leave(NZL)],
      told({ known: {}, tally: tally(1, 0, 2) }),
      { kind: 'away', member: NZL, citation: 'Charter 28(1)' },
    ],
  ])('%s', (_, before, act, refusal) => {
    expect(refusalOf(after([...TO_THE_FLOOR, put(FIRST), ...before]), act)).toMatchObject(refusal);
  });

  test('twice', () => {
    const act = told({ known: {}, tally: tally(1, 0, 2) });
    expect(refusalOf(after([...TO_THE_FLOOR, put(FIRST), act]), act)?.kind).toBe('votesTold');
  });
});

test('the votes of a Council whose President nobody knows are taken all the same', () => {
  const { president: _, ...input } = SMALL_COUNCIL;
  const position = after(
    [...TO_THE_FLOOR, put(FIRST), told({ known: {}, tally: tally(1, 0, 2) }), ...TO_THE_RESULT],
    input,
  );
  expect(position.context.record.president).toBeUndefined();
  expect(refusalOf(position, { type: 'statement.make', by: UKR })?.kind).toBe('notNow');
});
