import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { delegationMachine, draftMachine, meetingMachine } from '../../machines/index.ts';
import { PHASES } from '../../machines/rules/index.ts';
import type { OutlineState } from '../../src/session/index.ts';
import { outline, outlines, placeIn, STRUCTURES } from '../../src/session/view/later.ts';
import { createSay } from '../../src/messages/say.ts';
import words from '../../src/messages/en.json';
import { open, scenarioFrom } from './session.helpers.ts';

const all = (states: readonly OutlineState[]): OutlineState[] => states.flatMap((each) => [each, ...all(each.states)]);
const ALL = all(outline);
const phaseIn = ({ name }: OutlineState) => ('phase' in name ? name.phase : undefined);

type ChartState = Pick<(typeof meetingMachine)['root'], 'states'>;

function idsIn({ states }: ChartState): string[] {
  const real = Object.values(states).filter(({ type }) => type !== 'history');
  return real.flatMap((each) => [each.id, ...idsIn(each)]);
}

test('the outline has every state of the chart, but for those that only lead back', () => {
  expect(ALL.map(({ id }) => id)).toEqual(idsIn(meetingMachine.root));
});

test('every state has a name and a description in the catalogue, and what holds no other a phase and rules', () => {
  const known = new Set(Object.keys(words));
  for (const { id, name, rules, states } of ALL) {
    const key = 'phase' in name ? `phase.${name.phase}` : 'compound' in name ? `meetingState.${name.compound}` : '';
    expect([id, known.has(key), known.has(`${key}.what`)]).toEqual([id, true, true]);
    expect([id, 'phase' in name, rules.length > 0]).toEqual([id, states.length === 0, states.length === 0]);
  }
});

test.each(Object.entries(outlines))('the outline of %s has every state that its chart has', (chart, states) => {
  const { states: drawn } = STRUCTURES[chart as keyof typeof STRUCTURES];
  const real = drawn.filter(({ parent, kind }) => parent !== undefined && kind !== 'history');
  expect(all(states).map(({ id }) => id)).toEqual(real.map(({ id }) => id));
});

test.each([
  ['draft', outlines.draftResolution, draftMachine.root],
  ['delegation', outlines.delegation, delegationMachine.root],
] as const)(
  'every state and event of the life of a %s has its words, and those of the chart are told',
  (life, own, root) => {
    const say = createSay(words, 'en-GB');
    const described = new Map(nodesIn(root).map(({ id, description }) => [id, description]));
    for (const { id, name } of all(own)) {
      const told =
        'status' in name
          ? [say(`draftStatus.${name.status}`), say(`draftStatus.${name.status}.what`)]
          : 'delegation' in name
            ? [say(`delegationState.${name.delegation}`), say(`delegationState.${name.delegation}.what`)]
            : [];
      expect(told).toEqual([expect.stringMatching(/./u), described.get(id)]);
    }
    const events = STRUCTURES[life === 'draft' ? 'draftResolution' : 'delegation'].transitions.map(
      ({ event }) => event,
    );
    expect(events.filter((event) => !(`${life}Event.${event}` in words))).toEqual([]);
  },
);

interface Described {
  readonly id: string;
  readonly description?: string | undefined;
  readonly states: Readonly<Record<string, Described>>;
}

function nodesIn(node: Described): Described[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)];
}

test('every event of a meeting has the words of its act', () => {
  const events = STRUCTURES.meeting.transitions.map(({ event }) => event);
  expect(events.filter((event) => !(`act.${event}` in words))).toEqual([]);
});

test('every phase has its state', () => {
  expect(new Set(ALL.map(phaseIn).filter((phase) => phase !== undefined))).toEqual(new Set(PHASES));
});

test.each(ALL.filter(({ states }) => states.length === 0))(
  'the outline stands at $id where the chart does',
  ({ id }) => {
    const { state } = open();
    const [root] = state().tree.nodes;
    if (!root) throw new Error('The tree has no root');
    const [innermost = '', ...around] = id.split('.').slice(1).toReversed();
    const value = around.reduce<unknown>((inner, key) => ({ [key]: inner }), innermost) as typeof root.position.state;
    const nodes = [{ ...root, position: { ...root.position, state: value } }];
    const { here } = placeIn({ ...state(), tree: { nodes }, cursor: { ...state().cursor, tip: root.id, at: 0 } });
    expect(here.at(-1)).toBe(id);
  },
);

const SCENARIOS = readdirSync('scenarios')
  .filter((file) => /^\d.*\.json$/u.test(file))
  .map((file) => file.replace('.json', ''));

test.each(SCENARIOS)('at every stop of %s the outline stands where the meeting does, and the way grows', (id) => {
  const { send, state } = open(scenarioFrom(id));
  let way = 0;
  for (let to = 0; to < send().line.stops.length; to += 1) {
    const { phase } = send({ type: 'seek', to });
    const { here, passed } = placeIn(state());
    const leaf = ALL.find((each) => each.id === here.at(-1));
    expect(leaf && phaseIn(leaf)).toBe(phase);
    expect(here.every((each) => passed.has(each))).toBe(true);
    expect(passed.size).toBeGreaterThanOrEqual(way);
    way = passed.size;
  }
});
