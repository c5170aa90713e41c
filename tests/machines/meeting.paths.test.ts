import { describe, expect, test } from 'vitest';
import { meetingMachine, metaOf, play, type Position } from '../../machines/index.ts';
import { OUTCOMES, PHASES } from '../../machines/rules/index.ts';
import { historiesOf, historyTaken, leavesOf, statesOf, transitionsOf } from './chart.ts';
import { explore, statesReached, stuckIn, transitionsOfGraph, type Edge, type Graph } from './explore.ts';
import { keyOf } from './positionKey.ts';
import { MEMBERS } from './smallCouncil.ts';
import { BESIDE_THE_MEETING, INTERRUPTIONS, THEMES, TOLD_IN_PART, type Theme } from './themes.ts';
import { voteLost } from './votesKept.ts';

/**
 * The whole graph of a meeting with every act is too large to walk: here are its parts, each walked to its end, and
 * from one position of every state what can interrupt it. Together they reach every state, transition and history.
 */
interface Walked {
  readonly theme: Theme;
  readonly graph: Graph;
}
const walked: readonly Walked[] = THEMES.map(walk);
const beside: readonly Walked[] = BESIDE_THE_MEETING.map(walk);
const interrupted: readonly Walked[] = oneOfEveryState().map((start) =>
  walk({ name: 'interruptions', start, alphabet: INTERRUPTIONS }),
);

const told: readonly Walked[] = oneOfEveryState().map((start) =>
  walk({ name: 'votes told in part', start, alphabet: TOLD_IN_PART }),
);

const all = [...walked, ...beside, ...interrupted, ...told].map(({ graph }) => graph);
const edges: readonly Edge[] = all.flatMap((graph) => graph.edges);
const positions: readonly Position[] = all.flatMap((graph) => [...graph.positions.values()]);
const states = new Set(all.flatMap((graph) => [...statesReached(graph)]));
const transitions = new Set(all.flatMap((graph) => [...transitionsOfGraph(graph)]));
const histories = new Map(historiesOf(meetingMachine).map((name) => [name, leavesLedBackTo(name)]));

describe('the chart of the meeting', () => {
  test('has these states', () => {
    expect(statesOf(meetingMachine)).toEqual([
      'scheduled',
      'inWriting',
      'inWriting.waiting',
      'inWriting.voting',
      'inWriting.voting.letters',
      'inWriting.voting.closed',
      'inWriting.voting.resultDeclared',
      'floor',
      'floor.business',
      'floor.business.item',
      'floor.business.item.calledToOrder',
      'floor.business.item.agendaContested',
      ...takingAVote('floor.business.item.votingOnTheAgenda'),
      'floor.business.item.agendaRejected',
      'floor.business.item.agendaAdopted',
      'floor.business.item.statesInvited',
      'floor.business.item.beforeTheVote',
      ...takingAVote('floor.business.item.voting'),
      'floor.business.item.afterTheVote',
      'floor.business.preliminaryQuestion',
      'floor.business.preliminaryQuestion.raised',
      ...takingAVote('floor.business.preliminaryQuestion.voting'),
      'floor.business.preliminaryQuestion.ruled',
      ...takingAVote('floor.business.preliminaryQuestion.challenged'),
      'floor.business.orderOfAmendments',
      'floor.business.orderOfAmendments.ruled',
      ...takingAVote('floor.business.orderOfAmendments.challenged'),
      'floor.business.consensus',
      'floor.business.consensus.sought',
      'floor.business.consensus.declared',
      'floor.business.secretBallot',
      'floor.business.secretBallot.open',
      'floor.business.secretBallot.counted',
      'floor.motion',
      'floor.motion.moved',
      'floor.motion.preliminaryQuestion',
      'floor.motion.preliminaryQuestion.raised',
      ...takingAVote('floor.motion.preliminaryQuestion.voting'),
      'floor.motion.preliminaryQuestion.ruled',
      ...takingAVote('floor.motion.preliminaryQuestion.challenged'),
      ...takingAVote('floor.motion.voting'),
      'floor.motion.agreed',
      'pointOfOrder',
      'pointOfOrder.raised',
      'pointOfOrder.ruled',
      ...takingAVote('pointOfOrder.challenged'),
      'suspended',
      'writingEnded',
      'adjourned',
    ]);
  });

  test('names every transition differently', () => {
    const names = transitionsOf(meetingMachine);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(statesOf(meetingMachine))('%s is reached', (state) => {
    expect([...states]).toContain(state);
  });

  test.each(transitionsOf(meetingMachine))('%s is taken', (transition) => {
    expect([...transitions]).toContain(transition);
  });

  test('takes no transition that it does not draw', () => {
    expect([...transitions].toSorted()).toEqual(transitionsOf(meetingMachine).toSorted());
  });

  test('every phase is reached, and none besides', () => {
    expect(new Set(positions.map((position) => metaOf(position).phase))).toEqual(new Set(PHASES));
  });

  test('every position has one phase, and rules to cite', () => {
    const wrong = positions.filter(
      (position) => Object.keys(position.getMeta()).length !== 1 || metaOf(position).rules.length === 0,
    );
    expect(wrong.map(keyOf)).toEqual([]);
  });

  test('the tag of casting votes is on the phases in which a vote can be cast, or the calls have just ended', () => {
    const tagged = positions.filter((position) => position.hasTag('castingVotes'));
    expect(new Set(tagged.map((position) => metaOf(position).phase))).toEqual(
      new Set([
        'callingInFavour',
        'callingAgainst',
        'callingAbstaining',
        'handsCounted',
        'callingTheRoll',
        'awaitingLetters',
      ]),
    );
  });
});

describe('the histories lead back to where the meeting was', () => {
  const leaves = leavesOf(meetingMachine);

  test('there are three', () => {
    expect([...histories.keys()]).toEqual(['floor.business.item.resume', 'floor.business.resume', 'floor.resume']);
  });

  test('after a preliminary question, a consensus or a ballot: between the votes, or to the votes that are in', () => {
    expect(histories.get('floor.business.item.resume')).toEqual([
      'floor.business.item.afterTheVote',
      'floor.business.item.beforeTheVote',
      'floor.business.item.voting.closed',
      'floor.business.item.voting.resultDeclared',
    ]);
  });

  test.each(leaves.filter((leaf) => leaf.startsWith('floor.business.')))(
    'after a motion or a suspension: %s',
    (leaf) => {
      expect(histories.get('floor.business.resume')).toContain(leaf);
    },
  );

  test.each(leaves.filter((leaf) => leaf.startsWith('floor.')))('after a point of order: %s', (leaf) => {
    expect(histories.get('floor.resume')).toContain(leaf);
  });

  test('always to the very state that was interrupted, with the very votes', () => {
    const fromBusiness = interrupted.filter(({ theme }) => theme.start.matches({ floor: 'business' }));
    const astray = fromBusiness.flatMap(({ theme: { start }, graph }) =>
      graph.edges
        .filter(
          ({ from, act, to }) =>
            historyTaken(meetingMachine, from, act) !== undefined && to.matches({ floor: 'business' }),
        )
        .filter(
          ({ to }) =>
            JSON.stringify([to.value, to.context.record.pending]) !==
            JSON.stringify([start.value, start.context.record.pending]),
        ),
    );
    expect(astray.map(({ act, to }) => [act, to.value])).toEqual([]);
  });
});

describe.each(walked.map(({ theme, graph }) => [theme.name, graph] as const))('%s', (_name, graph) => {
  test('ends nowhere but in adjournment', () => {
    const leading = new Set(graph.edges.filter(({ keys }) => keys.from !== keys.to).map(({ keys }) => keys.from));
    const ends = [...graph.positions].filter(([key, { status }]) => status !== 'done' && !leading.has(key));
    expect(ends.map(([key]) => key)).toEqual([]);
  });

  test('lets every meeting come to its adjournment', () => {
    expect(stuckIn(graph)).toEqual([]);
  });
});

describe.each([...walked, ...beside].map(({ theme, graph }) => [theme.name, theme, graph] as const))(
  '%s',
  (_name, { alphabet }, graph) => {
    test('never loses a vote, nor changes one but by `vote.change`', () => {
      const lost = graph.edges.flatMap(
        ({ from, act, to }) => voteLost(from.context.record, act, to.context.record) ?? [],
      );
      expect(lost).toEqual([]);
    });

    test('is keyed by all that matters: positions with one key go on alike', () => {
      const differing = everyNth(graph.edges, 41).filter(({ to, keys }) => {
        const known = graph.positions.get(keys.to) ?? fail(keys.to);
        return to !== known && continuations(to, alphabet(to)) !== continuations(known, alphabet(known));
      });
      expect(differing.map(({ keys }) => keys)).toEqual([]);
    });

    test('play follows the same edges', () => {
      const differing = everyNth(graph.edges, 17).filter(({ from, act, keys }) => {
        const played = play(from, act);
        return !played.ok || keyOf(played.position) !== keys.to;
      });
      expect(differing.map(({ keys, act }) => [keys.from, act])).toEqual([]);
    });
  },
);

describe('in all of them', () => {
  test('from every state a meeting can be ended, in the middle of a vote by a motion', () => {
    expect(interrupted.flatMap(({ graph }) => stuckIn(graph))).toEqual([]);
  });

  test('every outcome but `undetermined` is declared', () => {
    const declared = positions.flatMap(({ context }) => context.record.declared.map(({ outcome }) => outcome.kind));
    expect(new Set(declared)).toEqual(new Set(OUTCOMES.filter((kind) => kind !== 'undetermined')));
  });

  test('a result is declared with a vote for every member', () => {
    const incomplete = positions.filter(({ context }) =>
      context.record.declared.some(({ votes }) => MEMBERS.some((member) => votes[member] === undefined)),
    );
    expect(incomplete.map(keyOf)).toEqual([]);
  });

  test('a vote is taken exactly where a question is before the Council', () => {
    const wrong = positions.filter((position) => {
      const { pending } = position.context.record;
      const voting = position.hasTag('voting') && metaOf(position).phase !== 'resultDeclared';
      return voting && pending.length === 0;
    });
    expect(wrong.map(keyOf)).toEqual([]);
  });

  test('nothing is left under vote when the meeting is between votes', () => {
    const between = positions.filter(
      ({ value, context }) =>
        /beforeTheVote|afterTheVote|agendaAdopted/u.test(JSON.stringify(value)) && context.record.pending.length > 0,
    );
    expect(between.map(keyOf)).toEqual([]);
  });
});

function walk(theme: Theme): Walked {
  return { theme, graph: explore(theme.start, theme.alphabet) };
}

/** The first position found in every leaf of the chart, between the gavel and the end. */
function oneOfEveryState(): Position[] {
  const found = new Map<string, Position>();
  for (const { graph } of walked) {
    for (const position of graph.positions.values()) {
      const leaf = JSON.stringify(position.value);
      if (!found.has(leaf) && position.status !== 'done' && !position.matches('scheduled')) found.set(leaf, position);
    }
  }
  return [...found.values()];
}

/** The leaves to which a history has led, by name. */
function leavesLedBackTo(history: string): string[] {
  const taken = edges.filter(({ from, act }) => historyTaken(meetingMachine, from, act) === history);
  return [...new Set(taken.flatMap(({ to }) => leafOf(to)))].toSorted();
}

function leafOf({ _nodes }: Position): string[] {
  return _nodes.filter(({ type }) => type === 'atomic' || type === 'final').map(({ path }) => path.join('.'));
}

function takingAVote(here: string): string[] {
  const inside = [
    'byHands',
    'byHands.inFavour',
    'byHands.against',
    'byHands.abstaining',
    'byHands.counted',
    'byRoll',
    'closed',
    'resultDeclared',
  ];
  return [here, ...inside.map((state) => `${here}.${state}`)];
}

/** What can be done, and where it leads, by keys. */
function continuations(position: Position, acts: readonly Parameters<typeof play>[1][]): string {
  const led = acts.map((act) => {
    const done = play(position, act);
    return done.ok ? keyOf(done.position) : '';
  });
  return JSON.stringify(led);
}

function everyNth<Item>(items: readonly Item[], n: number): Item[] {
  return items.filter((_, index) => index % n === 0);
}

function fail(what: string): never {
  throw new Error(`Not found: ${what}`);
}
