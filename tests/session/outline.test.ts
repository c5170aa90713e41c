import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { meetingMachine } from '../../machines/index.ts';
import { PHASES } from '../../machines/rules/index.ts';
import type { OutlineState } from '../../src/session/index.ts';
import { outline, placeIn } from '../../src/session/view/later.ts';
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
    const key = 'phase' in name ? `phase.${name.phase}` : `meetingState.${name.compound}`;
    expect([id, known.has(key), known.has(`${key}.what`)]).toEqual([id, true, true]);
    expect([id, 'phase' in name, rules.length > 0]).toEqual([id, states.length === 0, states.length === 0]);
  }
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
