import { describe, expect, test } from 'vitest';
import { refusalText } from '../../src/messages/sentences.ts';
import type { Act, Phase } from '../../machines/rules/index.ts';
import type { Actor } from '../../src/session/index.ts';
import { possibleNow } from '../../src/session/view/later.ts';
import { lineTo } from '../../src/session/tree/tree.ts';
import { drawFrom, seedOfToday, type Draw } from '../golden/draw.ts';
import { LONG } from '../golden/golden.ts';
import { MEETINGS, scenarioCalled } from '../golden/meetings.ts';
import { say } from '../messages/room.ts';
import { ALEPPO, FRENCH, open, RUSSIAN, state } from './session.helpers.ts';

const TOLD = { until: 'Monday, 10 a.m.', title: 'a statement', candidate: 'a candidate', guest: 'a guest' };
const [CHN, FRA, RUS, USA, VEN] = ['CHN', 'FRA', 'RUS', 'USA', 'VEN'].map(state) as [
  Member,
  Member,
  Member,
  Member,
  Member,
]; // five codes
type Member = ReturnType<typeof state>;
const play = (act: Act) => ({ type: 'play', act }) as const;

/** How many stops of a meeting, and how many of those in the room, are looked at in `npm test`; with `LONG=1` all are. */
const [STOPS, ACTORS] = [5, 3];
const SEED = seedOfToday();

interface Insertion {
  readonly at: number;
  readonly act: Act;
  readonly phase: Phase;
}

type Opened = ReturnType<typeof open>;

/** The acts that are offered and in order at these stops of a meeting, to these in the room. */
function insertionsIn(
  { session, state: now }: Opened,
  stops: readonly number[],
  actors: readonly Actor[],
): Insertion[] {
  const { tree, recordTips, cursor } = now();
  const nodes = lineTo(tree, recordTips.hands);
  return stops.flatMap((at) => {
    const position = nodes[at]?.position;
    if (!position) throw new Error(`No stop ${at}`);
    return actors.flatMap((actor) =>
      possibleNow(session.fixed, { ...now(), cursor: { ...cursor, at } }, actor, TOLD)
        .filter(({ refusal }) => refusal === undefined)
        .map(({ act }): Insertion => ({ at, act, phase: position.phase })),
    );
  });
}

/** One of each kind of act in each phase; of motions, one of each kind of motion. */
function sampleOf(insertions: readonly Insertion[], draw: Draw): readonly Insertion[] {
  const kinds = new Map<string, Insertion[]>();
  for (const insertion of insertions) {
    const { act, phase } = insertion;
    const kind = 'motion' in act && typeof act.motion === 'object' ? `${act.type} ${act.motion.kind}` : act.type;
    const alike = kinds.get(`${kind} ${phase}`) ?? [];
    alike.push(insertion);
    kinds.set(`${kind} ${phase}`, alike);
  }
  return [...kinds.values()].map((alike) => draw.one(alike));
}

/** What is wrong with the line that an insertion leaves; `undefined` when it ends, or says why it does not. */
function faultOf({ send }: Opened, { at, act }: Insertion): string | undefined {
  const before = send({ type: 'seek', to: at });
  const after = send(play(act));
  if (after.refusal) return `refused: ${after.refusal.kind}`;
  const { stops } = after.line;
  const end = send({ type: 'seek', to: stops.length - 1 });
  if (after.line !== before.line) {
    const undone = send({ type: 'undo' });
    if (!undone.line.isRecord || undone.canUndo) return 'undo leaves something';
  }
  if (end.phase === 'adjourned') return undefined;
  const adjourning = stops.findLast((stop) => stop.act?.type === 'meeting.adjourn');
  if (adjourning?.lapsed && refusalText(say, String, adjourning.lapsed).endsWith('.')) return undefined;
  return `ends ${end.phase}, and nothing says why`;
}

describe('any act that is offered, put in anywhere, leaves a line that ends in adjournment or says why not', () => {
  test.each(MEETINGS)(
    '%s',
    (meeting) => {
      const opened = open(scenarioCalled(meeting));
      const { members, invited } = scenarioCalled(meeting);
      const draw = drawFrom(SEED + MEETINGS.indexOf(meeting));
      const stops = opened.view().line.stops.map(({ index }) => index);
      const states = [...members, ...invited].map(({ id }) => id);
      const some = <Item>(items: readonly Item[], count: number) =>
        LONG ? items : Array.from({ length: count }, () => draw.one(items));
      const actors: readonly Actor[] = ['president', 'reader', ...some(states, ACTORS)];
      const insertions = insertionsIn(opened, some(stops, STOPS), actors);
      const tried = LONG ? insertions : sampleOf(insertions, draw);
      expect(tried.length).toBeGreaterThan(10);
      const faults = tried.flatMap((insertion) => {
        const fault = faultOf(opened, insertion);
        return fault === undefined ? [] : [{ ...insertion, fault }];
      });
      expect(faults, `HORSESHOE_SEED=${SEED} tries the same again`).toEqual([]);
    },
    LONG ? 3_600_000 : 600_000,
  );
});

describe('what follows from an act', () => {
  const whole = (view: ReturnType<ReturnType<typeof open>['view']>) => [
    view.line.lapsed,
    view.line.questions.map(({ key, end, assumed }) => [key, end?.kind, assumed]),
  ];
  const [first, second] = [
    [FRENCH, 'vetoed', undefined],
    [RUSSIAN, 'insufficientVotes', undefined],
  ];

  test.each<readonly [string, Act, string, string]>([
    [
      'a motion',
      { type: 'motion.move', motion: { kind: 'takeFirst', draft: RUSSIAN }, by: VEN },
      'motion 1',
      'insufficientVotes',
    ],
    [
      'an amendment',
      {
        type: 'amendment.submit',
        amendment: RUSSIAN.replace('847', '900') as typeof RUSSIAN,
        draft: FRENCH,
        by: RUS,
        change: 'adds',
        removed: 1,
      },
      'S/2016/900',
      'insufficientVotes',
    ],
  ])('%s is put to the vote, its mover in favour and the others abstaining', (_, act, key, kind) => {
    const { send } = open();
    expect(whole(send(play(act)))).toEqual([0, [[key, kind, true], first, second]]);
    const at = send({ type: 'seek', to: 0 }).line.stops.findIndex((stop) => stop.outcome !== undefined);
    const seats = send({ type: 'seek', to: at }).seats;
    expect(seats.filter(({ vote }) => vote === 'inFavour').length).toBe(1);
    expect(seats.every(({ assumed }) => assumed)).toBe(true);
    expect(send({ type: 'undo' }).line.isRecord).toBe(true);
  });

  test('a point of order is ruled on, in the middle of a vote', () => {
    const { send } = open();
    send({ type: 'step', by: 2 });
    expect(whole(send(play({ type: 'point.raise', by: USA })))).toEqual([0, [first, second]]);
    const view = send(
      play({ type: 'ruling.give', upheld: true }),
      play({ type: 'ruling.challenge', by: USA, manner: 'hands' }),
    );
    expect(whole(view)).toEqual([0, [first, ['ruling 1', 'insufficientVotes', true], second]]);
  });

  test('a suspension is resumed, also when the reader has it carried', () => {
    const { send } = open();
    expect(whole(send(play({ type: 'meeting.suspend' })))).toEqual([0, [first, second]]);
    send({ type: 'undo' });
    send(play({ type: 'motion.move', motion: { kind: 'suspend' }, by: RUS }));
    const members = ALEPPO.members.map(({ id }) => id);
    const changes = members.map((member) => ({ question: 'motion 1', member, vote: 'inFavour' as const }));
    expect(whole(send({ type: 'setVotes', changes }))).toEqual([
      0,
      [['motion 1', 'adopted', undefined], first, second],
    ]);
  });

  test('the President’s proposal is agreed to; who objects has it voted on instead', () => {
    const { send } = open();
    const agreed = send(play({ type: 'proposal.make', motion: { kind: 'adjourn' } }));
    expect(send({ type: 'seek', to: agreed.at + 2 }).phase).toBe('adjourned');
    send({ type: 'seek', to: agreed.at });
    const voted = send(play({ type: 'motion.object', motion: 1, by: FRA }));
    expect(whole(voted)).toEqual([0, [['motion 1', 'insufficientVotes', true], first, second]]);
  });

  test('a vote that the reader chooses is not assumed; the others still are', () => {
    const { send } = open();
    send(play({ type: 'motion.move', motion: { kind: 'takeFirst', draft: RUSSIAN }, by: VEN }));
    const view = send({ type: 'setVote', question: 'motion 1', member: CHN, vote: 'against' });
    const assumed = view.seats.filter(({ ballots }) =>
      ballots.some(({ key, assumed: own }) => key === 'motion 1' && own),
    );
    expect(assumed.map(({ member }) => member)).toEqual(ALEPPO.members.map(({ id }) => id).filter((id) => id !== CHN));
  });
});
