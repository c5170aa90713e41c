import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { getStateNodes } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import type { MeetingMeta } from '../../machines/chart/meeting.setup.ts';
import { delegationMachine, draftMachine, meetingMachine } from '../../machines/index.ts';

const MACHINES: readonly AnyStateMachine[] = [meetingMachine, draftMachine, delegationMachine];

describe.each(MACHINES.map((machine) => [machine.id, machine] as const))('the chart %s', (_id, machine) => {
  const nodes: AnyStateNode[] = [machine.root, ...getStateNodes(machine.root)];

  test('says of every state what it is', () => {
    expect(nodes.filter(({ description }) => !/^[A-Z].*[.?]$/u.test(description ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('cites these rules', () => {
    const cited = nodes.flatMap(({ meta, path }) => {
      const { phase, rules }: Partial<MeetingMeta> = meta ?? {};
      return rules ? [[phase ?? path.join('.'), rules.join(', ')]] : [];
    });
    expect(Object.fromEntries(cited)).toEqual(RULES[machine.id]);
    expect(new Set(cited.map(String)).size).toBe(Object.keys(RULES[machine.id] ?? {}).length);
  });

  test('tells apart by name the edges of one event from one state', () => {
    const doubles = nodes.flatMap(({ id, transitions }) =>
      [...transitions].flatMap(([event, edges]) => {
        const names = edges.map(({ guard }) => nameOf(guard));
        return names.length > new Set(names).size ? [`${id}: ${event} ${names.join(', ')}`] : [];
      }),
    );
    expect(doubles).toEqual([]);
  });
});

/** Each state by its public name where it has one: a meeting's inner states share it. */
const RULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  meeting: {
    scheduled: 'PRoP 19, PRoP 18',
    calledToOrder: 'PRoP 9, PRoP 19',
    agendaContested: 'PRoP 9, Charter 27(2)',
    callingInFavour: 'Practice: show of hands, Charter 27(1)',
    callingAgainst: 'Practice: show of hands, Charter 27(1)',
    callingAbstaining: 'Practice: show of hands, Charter 27(1)',
    handsCounted: 'Practice: show of hands',
    callingTheRoll: 'Charter 27(1), PRoP 40',
    votingClosed: 'Our reading: correction of a vote, PRoP 40',
    resultDeclared: 'Practice: finality, Charter 27(2), Charter 27(3)',
    agendaRejected: 'PRoP 9',
    agendaAdopted: 'PRoP 9',
    statesInvited: 'PRoP 37, Charter 31, Charter 32, PRoP 39',
    beforeTheVote: 'PRoP 27, PRoP 32',
    afterTheVote: 'PRoP 27, PRoP 32',
    preliminaryRaised: 'San Francisco Statement, Charter 27(2), Charter 27(3)',
    preliminaryRuled: 'PRoP 30',
    orderRuled: 'PRoP 36, PRoP 30',
    seekingConsensus: 'Practice: consensus',
    consensusDeclared: 'Practice: consensus',
    ballotOpen: 'PRoP 40, PRoP 61, Practice: straw poll',
    ballotCounted: 'PRoP 40, PRoP 61, Practice: straw poll',
    motionMoved: 'PRoP 33, PRoP 34',
    motionAgreed: 'PRoP 33',
    pointRaised: 'PRoP 30',
    pointRuled: 'PRoP 30',
    suspended: 'PRoP 33, PRoP 18, PRoP 19',
    adjourned: 'PRoP 19',
    inWriting: 'S/2020/253',
    awaitingLetters: 'S/2020/253, Charter 27(1)',
    lettersIn: 'S/2020/253',
    writingEnded: 'S/2020/253',
  },
  draftResolution: {
    announced: 'PRoP 31',
    tabled: 'PRoP 32, PRoP 38',
    inBlue: 'Practice: in blue',
    underVote: 'PRoP 35, PRoP 40',
    adopted: 'Charter 27(3), San Francisco Statement',
    adoptedWithoutVote: 'Practice: consensus',
    vetoed: 'Charter 27(3), Practice: veto, San Francisco Statement',
    insufficientVotes: 'Charter 27(3)',
    withdrawn: 'PRoP 35',
    fallen: 'PRoP 32, Practice: separate votes',
    cutOff: 'Our reading: unfinished vote',
  },
  delegation: {
    'presence.atTheTable': 'Charter 28(1)',
    'presence.away': 'Charter 28(1), Practice: absence',
    'stance.voted': 'Charter 27(1), Practice: finality',
  },
};

/** What a drawing prints of a guard; nothing at an edge that is always open. Its parameters are not printed. */
function nameOf(guard: unknown): string {
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type);
  return typeof guard === 'string' ? guard : '';
}
