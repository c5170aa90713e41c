import { describe, expect, test } from 'vitest';
import { livePosition, play, STRUCTURES } from '../../machines/index.ts';
import type { ActBy } from '../../src/session/index.ts';
import { actsByAll, chartNow, chartPlace, placeIn } from '../../src/session/view/later.ts';
import { lineTo } from '../../src/session/tree/tree.ts';
import { FRENCH, open, RUSSIAN, state as stateOf } from './session.helpers.ts';

const WORDING = { until: 'six o’clock', title: 'a title', candidate: 'a candidate', guest: 'a guest' };
const MEETING = { chart: 'meeting' } as const;
const FRANCE = { chart: 'delegation', member: stateOf('FRA'), draft: FRENCH } as const;
const draft = (symbol: typeof FRENCH) => ({ chart: 'draftResolution', draft: symbol }) as const;

function at(stop: number) {
  const { session, send, state } = open();
  send({ type: 'seek', to: stop });
  const node = lineTo(state().tree, state().cursor.tip)[stop];
  if (!node) throw new Error(`No stop ${stop}`);
  const acts = actsByAll(session.fixed, state(), WORDING, (topic) => topic);
  return { state: state(), position: livePosition(node.position), acts };
}

const edgesOf = (chart: keyof typeof STRUCTURES, edges: Iterable<number>) =>
  [...edges].map((edge) => STRUCTURES[chart].transitions[edge]);
const eventsOf = (chart: keyof typeof STRUCTURES, edges: Iterable<number>) =>
  new Set(edgesOf(chart, edges).map((edge) => edge?.event));

describe('the way of the meeting on its chart', () => {
  test('ends where the outline stands, and every act that moves the meeting has its edge on it', () => {
    const { send, state } = open();
    for (let stop = 0; stop < send().line.stops.length; stop += 1) {
      send({ type: 'seek', to: stop });
      const { here, passed, taken } = chartPlace(state(), MEETING);
      expect(here).toEqual(placeIn(state()).here);
      expect(passed).toEqual(placeIn(state()).passed);
      const line = lineTo(state().tree, state().cursor.tip).slice(0, stop + 1);
      const moved = line.filter(({ position }, index) => {
        const before = line[index - 1];
        return before && JSON.stringify(before.position.state) !== JSON.stringify(position.state);
      });
      expect(eventsOf('meeting', taken)).toEqual(new Set(moved.map(({ act }) => act?.type)));
    }
  });
});

describe('the way of a life', () => {
  test('of the two drafts leads to the veto, and to too few votes', () => {
    const { state } = at(34);
    expect(chartPlace(state, draft(FRENCH)).here).toEqual(['draftResolution.vetoed']);
    expect(chartPlace(state, draft(RUSSIAN)).here).toEqual(['draftResolution.insufficientVotes']);
    expect(eventsOf('draftResolution', chartPlace(state, draft(FRENCH)).taken)).toContain('veto');
    expect(eventsOf('draftResolution', chartPlace(state, draft(RUSSIAN)).taken)).toContain('fallShort');
  });

  test('of a delegation has both what it is in: the room, and its position on the draft', () => {
    const before = chartPlace(at(8).state, FRANCE);
    expect(before.here).toContain('delegation.presence.atTheTable');
    expect(before.here).not.toContain('delegation.stance.voted');
    const after = chartPlace(at(34).state, FRANCE);
    expect(after.here).toContain('delegation.stance.voted');
    expect(eventsOf('delegation', after.taken)).toContain('vote');
  });
});

describe('what is possible now', () => {
  test.each([0, 3, 8, 10, 13, 14, 20, 33])('at stop %d is what an act in order leads to', (stop) => {
    const { state, position, acts } = at(stop);
    const { open: edges } = chartNow(state, MEETING, acts);
    expect(edges.size).toBeGreaterThan(0);
    for (const [edge, own] of edges) {
      const transition = STRUCTURES.meeting.transitions[edge];
      for (const { act } of own) {
        expect(act.type).toBe(transition?.event);
        const played = play(position, act);
        if (!played.ok) throw new Error(`${act.type} is refused`);
        if (transition?.to === undefined) expect(played.position.value).toEqual(position.value);
        else expect(played.position.value).not.toEqual(position.value);
      }
    }
    expect([...edges.values()].flat()).toHaveLength(acts.filter(({ refusal }) => !refusal).length);
  });

  test('is refused with its reason where the state knows the act and a rule forbids it', () => {
    const { state, acts } = at(8);
    const { refused } = chartNow(state, MEETING, acts);
    const kinds = (refused.get('draft.putToVote') ?? []).map(({ refusal }: Required<ActBy>) => refusal.kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect([...refused.values()].flat().filter(({ refusal }) => refusal.kind === 'notNow')).toEqual([]);
  });

  test('in the life of a draft is what the acts would make of it', () => {
    const { state, acts } = at(8);
    const french = chartNow(state, draft(FRENCH), acts).open;
    expect(eventsOf('draftResolution', french.keys())).toEqual(new Set(['putToVote', 'withdraw']));
    const russian = chartNow(state, draft(RUSSIAN), acts).open;
    expect(eventsOf('draftResolution', russian.keys())).toEqual(new Set(['putInBlue', 'withdraw']));
  });

  test('in the life of a delegation is its own doing', () => {
    const { state, acts } = at(8);
    const { open: edges } = chartNow(state, FRANCE, acts);
    expect(eventsOf('delegation', edges.keys())).toContain('leave');
    expect([...edges.values()].flat().every(({ by }) => by === FRANCE.member || by === 'president')).toBe(true);
  });
});
