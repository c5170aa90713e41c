import type { Manner, Refusal } from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { grow, plant, type Grown } from './growth.ts';
import type { Patch, PlayedRecord, PlayedAct, WrittenRecord } from './playedRecord.ts';
import { meetingInputOf, recordedLine } from './recordedLine.ts';
import { isSame, partsOf } from './same.ts';
import { lineTo, ROOT, type Tree } from './tree.ts';

/**
 * Plays the record of a scenario through the charts, in both manners of voting.
 * @throws RecordRefused when the chart does not accept an act of it
 */
export function playRecord(scenario: Scenario): PlayedRecord {
  const hands = growRecord(scenario, plant(meetingInputOf(scenario)), 'hands');
  const roll = growRecord(scenario, hands.tree, 'roll');
  return { tree: roll.tree, tips: { hands: hands.tip, roll: roll.tip } };
}

/**
 * Another tree, with the record in one manner of voting in it.
 * @throws RecordRefused when the chart does not accept an act of it
 */
export function growRecord(scenario: Scenario, tree: Tree, manner: Manner): Grown {
  const line = recordedLine(scenario, manner);
  const { lapsed, ...grown } = grow(tree, ROOT, line);
  if (lapsed) {
    const { recorded } = line[lapsed.index] ?? {};
    throw new RecordRefused(
      scenario.record.findIndex(({ id }) => id === recorded),
      lapsed.refusal,
    );
  }
  return grown;
}

/** The chart does not accept an act of the record: `record[index]` of the scenario is out of order. */
export class RecordRefused extends Error {
  readonly index: number;
  readonly refusal: Refusal;

  constructor(index: number, refusal: Refusal) {
    super(`record[${index}] is out of order: ${JSON.stringify(refusal)}`);
    this.name = 'RecordRefused';
    this.index = index;
    this.refusal = refusal;
  }
}

/** A played record as data, by show of hands; `readRecord` reads it back. */
export function writeRecord(scenario: Scenario, { tree, tips }: PlayedRecord): WrittenRecord {
  const acts = new Map<unknown, unknown>(scenario.record.map(({ id, act }) => [id, act]));
  const line = lineTo(tree, tips.hands);
  return line.map(({ recorded, act, meant, asks, position }, index): PlayedAct => {
    if (act?.type === 'unknown' || meant) throw new Error('A record is played as it was written.');
    const left = changeOf(line[index - 1]?.position, position);
    return {
      ...(recorded === undefined ? {} : { recorded }),
      ...(act === undefined || isSame(act, acts.get(recorded)) ? {} : { act }),
      ...(asks === undefined ? {} : { asks }),
      left,
    };
  });
}

function changeOf(before: unknown, after: unknown): Patch {
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after)) return [after];
  if (Array.isArray(before) && Array.isArray(after) && after.length < before.length) return [after];
  const then = new Map(partsOf(before));
  const now = new Map(partsOf(after));
  const parts = [...now].filter(([key, part]) => !then.has(key) || !isSame(then.get(key), part));
  const gone = [...then.keys()].filter((key) => !now.has(key));
  const order = [...then.keys()].filter((key) => now.has(key));
  if (order.some((key, index) => [...now.keys()][index] !== key)) return [after]; // the keys keep their order, too
  const change = Object.fromEntries([
    ...parts.map(([key, part]) => [key, then.has(key) ? changeOf(then.get(key), part) : ([part] as const)]),
    ...gone.map((key) => [key, null]),
  ]) as Patch;
  const whole: Patch = [after];
  return JSON.stringify(change).length < JSON.stringify(whole).length ? change : whole;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
