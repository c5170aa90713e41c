import { createTestModel } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { meetingMachine, metaOf, openPosition, play, type Position } from '../../machines/index.ts';
import { DRAFT_STATUSES, OUTCOMES, PHASES, type Act, type MeetingRecord, type Votes } from '../../machines/rules/index.ts';
import { statesIn, statesOf, transitionsOf, transitionsTaken } from './chart.ts';
import { ACTS_THAT_LEAD_ON, MEMBERS, SMALL_COUNCIL } from './smallCouncil.ts';

/**
 * What decides how a position goes on. Left out: the votes declared, who has the floor, what has been signalled, and,
 * once the item is opened, who was invited; no act that is tried here depends on them. That nothing else is missing is
 * a test below.
 */
function keyOf(position: Position): string {
  const { drafts, delegations, invited, pending } = position.context.record;
  return JSON.stringify([
    position.value,
    position.matches({ floor: { business: 'statesInvited' } }) ? invited : [],
    drafts.map(({ status }) => status),
    MEMBERS.map((member) => delegations[member]?.presence),
    pending.map(({ question, manner, votes }) => [question.draft, manner, MEMBERS.map((member) => votes[member] ?? '')]),
  ]);
}

interface Node {
  readonly state: Position;
  readonly transitions: Readonly<Record<string, { readonly event: Act; readonly state: Position }>>;
}
interface Edge {
  readonly from: Position;
  readonly act: Act;
  readonly to: Position;
  readonly keys: { readonly from: string; readonly to: string };
}

const model = createTestModel(meetingMachine, {
  input: openPosition(SMALL_COUNCIL).context.record,
  events: () => ACTS_THAT_LEAD_ON,
  filterEvents: (position, act) => position.can(act),
  serializeState: keyOf,
});
// The map is keyed by branded strings, which Object.entries does not take for strings.
const graph = new Map(Object.entries(model.getAdjacencyMap() as Record<string, Node>));
const nodes = [...graph.values()];
const edges: readonly Edge[] = [...graph].flatMap(([key, { state: from, transitions }]) =>
  Object.values(transitions).map(({ event, state }) => ({ from, act: event, to: state, keys: { from: key, to: keyOf(state) } })),
);

/** Every position of the graph, reached by `play` along a shortest path. */
const played = playEverything();
const transitionsPlayed = new Set(edges.flatMap(({ from, act }) => transitionsTaken(meetingMachine, from, act)));
const statesPlayed = new Set([...played.values()].flatMap(({ value }) => statesIn(value)));

describe('the chart of the meeting', () => {
  test('has these states', () => {
    expect(statesOf(meetingMachine)).toEqual([
      'scheduled',
      'floor',
      'floor.business',
      'floor.business.calledToOrder',
      'floor.business.agendaAdopted',
      'floor.business.statesInvited',
      'floor.business.beforeTheVote',
      'floor.business.voting',
      'floor.business.voting.byHands',
      'floor.business.voting.byHands.inFavour',
      'floor.business.voting.byHands.against',
      'floor.business.voting.byHands.abstaining',
      'floor.business.voting.byHands.counted',
      'floor.business.voting.byRoll',
      'floor.business.voting.closed',
      'floor.business.voting.resultDeclared',
      'floor.business.afterTheVote',
      'adjourned',
    ]);
  });

  test('names every transition differently', () => {
    const names = transitionsOf(meetingMachine);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(statesOf(meetingMachine))('%s is reached', (state) => {
    expect([...statesPlayed]).toContain(state);
  });

  test.each(transitionsOf(meetingMachine))('%s is taken', (transition) => {
    expect([...transitionsPlayed]).toContain(transition);
  });

  test('takes no transition that it does not draw', () => {
    expect([...transitionsPlayed].toSorted()).toEqual(transitionsOf(meetingMachine).toSorted());
  });

  test('every phase is reached, and none besides', () => {
    expect(new Set([...played.values()].map((position) => metaOf(position).phase))).toEqual(new Set(PHASES));
  });

  test('every position has rules to cite', () => {
    expect([...played].filter(([, position]) => metaOf(position).rules.length === 0).map(([key]) => key)).toEqual([]);
  });

  test('the tag of casting votes is on the phases in which a vote can be cast, or the calls have just ended', () => {
    const tagged = [...played.values()].filter((position) => position.hasTag('castingVotes'));
    expect(new Set(tagged.map((position) => metaOf(position).phase))).toEqual(
      new Set(['callingInFavour', 'callingAgainst', 'callingAbstaining', 'handsCounted', 'callingTheRoll']),
    );
  });
});

describe('the graph of a Council of three and two drafts', () => {
  test('play follows the same edges', () => {
    // The positions of `nodes` were reached by the graph's own transitions, those of `played` by the facade.
    expect(new Set(played.keys())).toEqual(new Set(graph.keys()));
  });

  test('reaches every outcome but `undetermined`, which is never declared', () => {
    const declared = edges.flatMap(({ to }) => to.context.record.declared.map(({ outcome }) => outcome.kind));
    expect(new Set(declared)).toEqual(new Set(OUTCOMES.filter((kind) => kind !== 'undetermined')));
  });

  test.each(SMALL_COUNCIL.drafts.map(({ symbol }) => symbol))('%s passes through every status', (symbol) => {
    const statuses = nodes.flatMap(({ state }) =>
      state.context.record.drafts.filter((draft) => draft.symbol === symbol).map(({ status }) => status),
    );
    expect(new Set(statuses)).toEqual(new Set(DRAFT_STATUSES));
  });

  test('ends nowhere but in adjournment', () => {
    const ends = [...graph].filter(([, { transitions }]) => Object.keys(transitions).length === 0);
    const adjourned = [...graph].filter(([, { state }]) => state.value === 'adjourned' && state.status === 'done');
    expect(ends.map(([key]) => key)).toEqual(adjourned.map(([key]) => key));
  });

  test('lets every meeting come to its adjournment', () => {
    const able = keysThatCanAdjourn();
    expect([...graph.keys()].filter((key) => !able.has(key))).toEqual([]);
  });

  test('never loses or changes a vote', () => {
    const losing = edges.filter(({ from, to }) => !keepsVotes(from.context.record, to.context.record));
    expect(losing.map(({ act, keys }) => [keys.from, act])).toEqual([]);
  });

  test('declares a result with a vote for every member', () => {
    const incomplete = edges
      .flatMap(({ to }) => to.context.record.declared)
      .filter(({ votes }) => MEMBERS.some((member) => votes[member] === undefined));
    expect(incomplete).toEqual([]);
  });

  test('has one question at most before the Council, and one exactly while it votes', () => {
    const wrong = [...graph].filter(([, { state }]) => {
      const asked = state.hasTag('voting') && !state.matches({ floor: { business: { voting: 'resultDeclared' } } });
      return state.context.record.pending.length !== (asked ? 1 : 0);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('is keyed by all that matters: positions with one key go on alike', () => {
    const differing = everyNth(edges, 53).filter(({ to, keys }) => continuations(to) !== continuations(positionAt(keys.to)));
    expect(differing.map(({ keys }) => keys)).toEqual([]);
  });
});

function playEverything(): ReadonlyMap<string, Position> {
  const start = openPosition(SMALL_COUNCIL);
  const reached = new Map([[keyOf(start), start]]);
  // Breadth first: the edges stand in that order, so that each position has been reached before it is left.
  for (const { act, keys } of edges) {
    const before = reached.get(keys.from);
    if (!before || reached.has(keys.to)) continue;
    const next = play(before, act);
    if (!next.ok) throw new Error(`${JSON.stringify(act)} was refused: ${JSON.stringify(next.refusal)}`);
    reached.set(keyOf(next.position), next.position);
  }
  return reached;
}

function keysThatCanAdjourn(): ReadonlySet<string> {
  const sources = new Map<string, string[]>();
  for (const { keys } of edges) {
    const known = sources.get(keys.to);
    if (known) known.push(keys.from);
    else sources.set(keys.to, [keys.from]);
  }
  const able = new Set([...graph].filter(([, { state }]) => state.matches('adjourned')).map(([key]) => key));
  for (const key of able) for (const source of sources.get(key) ?? []) able.add(source);
  return able;
}

function keepsVotes(before: MeetingRecord, after: MeetingRecord): boolean {
  return [...before.pending, ...before.declared].every(({ question, votes }) => {
    const later = [...after.pending, ...after.declared].find((vote) => vote.question.draft === question.draft);
    return later !== undefined && contains(later.votes, votes);
  });
}

function contains(votes: Votes, earlier: Votes): boolean {
  return MEMBERS.every((member) => earlier[member] === undefined || earlier[member] === votes[member]);
}

/** What can be done, and where it leads, by keys. */
function continuations(position: Position): string {
  const next = ACTS_THAT_LEAD_ON.map((act) => {
    const done = play(position, act);
    return done.ok ? keyOf(done.position) : '';
  });
  return JSON.stringify(next);
}

function positionAt(key: string): Position {
  const node = graph.get(key);
  if (!node) throw new Error(`Not in the graph: ${key}`);
  return node.state;
}

function everyNth<Item>(items: readonly Item[], n: number): Item[] {
  return items.filter((_, index) => index % n === 0);
}
