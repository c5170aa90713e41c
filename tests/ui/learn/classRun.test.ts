import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { readFrame, type ClassFrame } from '../../../src/ui/learn/teach/channel.ts';
import { classRunMachine, PHASES_OF_A_RUN } from '../../../src/ui/learn/teach/classRun.machine.ts';

describe('a question put to a class', () => {
  test('is voted on, talked about, voted on again, and only then answered', () => {
    const run = createActor(classRunMachine).start();
    const seen = PHASES_OF_A_RUN.map(() => {
      const { value } = run.getSnapshot();
      run.send({ type: 'next' });
      return value;
    });
    expect(seen).toEqual(PHASES_OF_A_RUN);
    expect(run.getSnapshot().value).toBe('result'); // nothing comes behind it
  });

  test('goes back step by step, and keeps what was counted', () => {
    const run = createActor(classRunMachine).start();
    for (const type of ['next', 'next', 'back'] as const) run.send({ type });
    run.send({ type: 'count', round: 'first', value: 'vetoed', hands: 12 });
    run.send({ type: 'back' });
    expect(run.getSnapshot()).toMatchObject({ value: 'question', context: { first: { vetoed: 12 }, second: {} } });
  });

  test('asked once more begins with nothing counted', () => {
    const run = createActor(classRunMachine).start();
    run.send({ type: 'count', round: 'second', value: 'adopted', hands: 3 });
    run.send({ type: 'again' });
    expect(run.getSnapshot()).toMatchObject({ value: 'question', context: { first: {}, second: {} } });
  });

  test.each([
    [12, 12],
    [-3, 0],
    [2.7, 2],
    [1e9, 999],
  ])('%d hands are counted as %i', (hands, counted) => {
    const run = createActor(classRunMachine).start();
    run.send({ type: 'count', round: 'first', value: 'adopted', hands });
    expect(run.getSnapshot().context.first).toEqual({ adopted: counted });
  });
});

const FRAME: ClassFrame = {
  lesson: 'the-veto',
  step: 2,
  phase: 'result',
  first: { vetoed: 12 },
  second: { adopted: 3 },
  changes: [],
  blank: false,
};

describe('what one window tells another', () => {
  test('is read as it was told', () => {
    expect(readFrame(structuredClone(FRAME))).toEqual(FRAME);
  });

  test.each([
    ['no frame', 'hello'],
    ['a phase that there is not', { ...FRAME, phase: 'answer' }],
    ['no step', { ...FRAME, step: 0 }],
    ['no lesson', { ...FRAME, lesson: '../x' }],
  ])('%s shows nothing', (_, told) => {
    expect(readFrame(told)).toBeUndefined();
  });

  test('counts and votes that are none are left out', () => {
    const told = {
      ...FRAME,
      first: { vetoed: -1, adopted: 'x' },
      changes: [{ question: 'S/1', member: 'USA', vote: 'z' }],
    };
    expect(readFrame(told)).toEqual({ ...FRAME, first: {} });
  });

  test('whatever it is, reading it has no fault', () => {
    fc.assert(
      fc.property(fc.anything(), (told) => {
        expect(() => readFrame(told)).not.toThrow();
      }),
    );
  });
});
