import type { Position } from '../../machines/index.ts';
import { contestedKey, type MeetingRecord, type MemberId } from '../../machines/rules/index.ts';
import { orderRuled } from '../../machines/rules/acts/textsOnTable.ts';
import { refusalToCallEmergencySession } from '../../machines/rules/decision/emergencySession.ts';
import { statesIn } from './chart.ts';

/** What an interruption interrupts, from the outside in: a state, and the history that leads back into it. */
const HISTORIES = [
  ['floor', 'floor.resume'],
  ['floor.business', 'floor.business.resume'],
  ['floor.business.item', 'floor.business.item.resume'],
] as const;

/**
 * Where the meeting goes on when what interrupts it is over: the histories that still matter. One that leads into a
 * state that the meeting is in, or will be in, is written anew before it is used. XState's own traversals leave history
 * out of the key, and merge positions that differ in nothing else.
 */
export function wayBack({ value, historyValue }: Position): string[] {
  if (value === 'adjourned') return [];
  const here = new Set(statesIn(value));
  // A suspended meeting goes on with its motions, or with the business.
  if (value === 'suspended') here.add('floor');
  return HISTORIES.flatMap(([state, history]) => {
    if (here.has(state)) return [];
    const leaves = (historyValue[`meeting.${history}`] ?? []).map(({ path }) => path);
    for (const path of leaves) path.forEach((_, index) => here.add(path.slice(0, index + 1).join('.')));
    return leaves.map((path) => `${history}: ${path.join('.')}`);
  });
}

/**
 * What decides how a position goes on. Left out: who has the floor, what has been signalled, what has been declared and
 * how often, and numbers that only count. That nothing else is missing is a test.
 */
export function keyOf(position: Position): string {
  const known = keys.get(position) ?? newKey(position);
  keys.set(position, known);
  return known;
}

/** A position never changes, and the explorations ask again and again. */
const keys = new WeakMap<Position, string>();

function newKey(position: Position): string {
  const { record } = position.context;
  const back = wayBack(position);
  const motionDecided = [...statesIn(position.value), ...back].some((state) => AFTER_A_MOTION.test(state))
    ? record.motionsDecided.at(-1)
    : undefined;
  return JSON.stringify([
    position.value,
    back,
    [record.agenda, record.item, record.president, record.ceded, record.monthsPassed],
    [record.practice, record.proviso, record.parties],
    record.drafts,
    record.amendments,
    Object.values(record.delegations).map(({ presence }) => presence),
    record.invited.map(({ state, under }) => `${state} ${under}`).toSorted(),
    record.guests.map(({ guest }) => guest).toSorted(),
    record.private,
    record.pending.map(({ question, manner, votes }) => [{ ...question, number: 0 }, manner, sorted(votes)]),
    record.motions.map(({ motion, by, objectedBy, matter }) => [motion, by, objectedBy !== undefined, matter]),
    motionDecided && [motionDecided.motion.kind, motionDecided.carried],
    record.point !== undefined,
    record.drafts.map(({ symbol }) => orderRuled(record, symbol)),
    preliminaryKey(record),
    record.silences.at(-1)?.status === 'running',
    record.ballots.at(-1)?.result === undefined && record.ballots.at(-1)?.ballot,
    deadlockKey(record),
  ]);
}

/** Where the last motion decided says how the meeting goes on. */
const AFTER_A_MOTION = /floor\.motion\.(?:agreed|voting\.resultDeclared)$/u;

/** How far the preliminary question has come. */
function preliminaryKey({ preliminary, rulings, declared }: MeetingRecord): unknown {
  if (!preliminary) return undefined;
  const key = contestedKey(preliminary);
  const ruling = rulings.findLast((each) => each.on === 'preliminary' && contestedKey(each) === key);
  const vote = declared.findLast(({ question }) => question.kind === 'preliminary' && contestedKey(question) === key);
  return [key, ruling?.on === 'preliminary' && [ruling.matter, ruling.overruled], vote?.outcome.kind];
}

/** Is there a veto, and has the Assembly been called on it? */
function deadlockKey(record: MeetingRecord): boolean {
  return refusalToCallEmergencySession(record) === undefined;
}

function sorted(votes: Readonly<Partial<Record<MemberId, string>>>): unknown {
  return Object.entries(votes).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
