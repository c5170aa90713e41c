import { createTestModel } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { advanceDraft, draftMachine } from '../../machines/chart/draft.machine.ts';
import { CITATIONS, DRAFT_STATUSES, type DraftEvent, type DraftStatus } from '../../machines/rules/index.ts';
import { statesOf, transitionsOf } from './chart.ts';

const EVENTS = [
  'submit',
  'putInBlue',
  'putToVote',
  'withdraw',
  'revive',
  'fall',
  'agree',
  'adopt',
  'veto',
  'fallShort',
  'cutOff',
] as const;

// Every simple path: from announced to each status in every way that repeats none.
const paths = createTestModel(draftMachine).getSimplePaths();

describe('the life of a draft resolution', () => {
  test('its states are the statuses', () => {
    expect(statesOf(draftMachine)).toEqual([...DRAFT_STATUSES]);
  });

  test.each(
    paths.map(({ steps, state }) => ({
      events: steps.map(({ event }) => event.type).filter(isDraftEvent),
      end: state.value,
    })),
  )('$events ends $end', ({ events, end }) => {
    expect(events.reduce<DraftStatus>(advanceDraft, 'announced')).toBe(end);
  });

  test('the paths pass through every status', () => {
    const passed = paths.flatMap(({ steps, state }) => [...steps.map((step) => step.state.value), state.value]);
    expect(new Set(passed)).toEqual(new Set(statesOf(draftMachine)));
  });

  test('the paths take every transition, each by name', () => {
    const taken = paths.flatMap(({ steps }) =>
      steps.slice(1).map(({ event, state }, index) => `${steps[index]?.state.value}: ${event.type} → ${state.value}`),
    );
    expect([...new Set(taken)].toSorted()).toEqual(transitionsOf(draftMachine).toSorted());
  });

  test('has these transitions', () => {
    expect(transitionsOf(draftMachine)).toEqual([
      'announced: submit → tabled',
      'tabled: putInBlue → inBlue',
      'tabled: putToVote → underVote',
      'tabled: agree → adoptedWithoutVote',
      'tabled: withdraw → withdrawn',
      'tabled: fall → fallen',
      'inBlue: putToVote → underVote',
      'inBlue: agree → adoptedWithoutVote',
      'inBlue: withdraw → withdrawn',
      'inBlue: fall → fallen',
      'underVote: adopt → adopted',
      'underVote: veto → vetoed',
      'underVote: fallShort → insufficientVotes',
      'underVote: cutOff → cutOff',
      'adopted: veto → vetoed',
      'vetoed: adopt → adopted',
      'withdrawn: revive → tabled',
    ]);
  });

  test('an event that the chart does not draw changes nothing', () => {
    const drawn = transitionsOf(draftMachine);
    const moved = DRAFT_STATUSES.flatMap((status) =>
      EVENTS.filter((event) => advanceDraft(status, event) !== status).map(
        (event) => `${status}: ${event} → ${advanceDraft(status, event)}`,
      ),
    );
    expect(moved.toSorted()).toEqual(drawn.toSorted());
  });

  test.each(Object.entries(draftMachine.states))('%s cites its rules', (_, { meta }) => {
    expect(meta?.rules.filter((rule) => !CITATIONS.includes(rule))).toEqual([]);
  });
});

function isDraftEvent(type: string): type is DraftEvent {
  return EVENTS.some((event) => event === type);
}
